/** Rows that try to be run: in a workbook built with them every text of theirs is text, live and frozen, and in the file too. */
import { tokenise } from "../../../src/formulas/tokens";
import { composePlan } from "../../../src/workbook/compose";
import { writeXlsx } from "../../../src/workbook/xlsx/write";
import { complaints, extended, figuresOf, read, tableOf } from "../../calls/own-rows/support/tables";
import { readBook, readParts } from "../support/built";
import { requestFor } from "../support/requests";

const NAMES = [
  '=HYPERLINK("http://x","y")',
  'A"&HYPERLINK("x")&"B',
  "@SUM(A1)",
  "-2+3",
  "+cmd|' /C calc'!A0",
  "[1]:\\*?/x",
];
const TEXT = '=HYPERLINK("http://x")';

const METRIC = 'gmv"&HYPERLINK("x")&"';

const tables = [
  tableOf("metrics", [[METRIC, "", "", "money"]]),
  tableOf(
    "companies",
    NAMES.map((name, at) => [name, "", "", "", "", "", "", 1 + (at % 3), "revenue", "direct"]),
  ),
  tableOf(
    "marks",
    NAMES.map((name) => [name, "MaaS", "named", `-${TEXT}`, "@SUM(A1)"]),
  ),
  figuresOf(
    ...NAMES.flatMap((name) =>
      ["revenue", METRIC].flatMap((metric) =>
        ["2024Q1", "2025Q1"].map((period) => [name, metric, period, "1bn", "", "", TEXT, "", "+1"]),
      ),
    ),
  ),
];

test("they are read as the names and texts they are", () => {
  expect(complaints(read(...tables))).toEqual([]);
});

describe.each(["live", "frozen"] as const)("%s", (mode) => {
  test.each(["full", "comps", "one-pager"] as const)("%s", async (template) => {
    const edition = extended(tables);
    const company = edition.atlas.data.entities.find(({ names }) => names.en === NAMES[1])?.id;
    const plan = await composePlan(
      edition,
      requestFor({ mode, template, ...(template === "one-pager" ? { company } : {}) }),
    );
    const cells = plan.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell ?? [])));
    expect(cells.some(({ value }) => typeof value === "string" && NAMES.some((name) => value.includes(name)))).toBe(
      true,
    );
    for (const { formula } of cells.filter((cell) => cell.formula !== undefined)) {
      const run = tokenise(formula ?? "").filter(({ kind, text }) => kind !== "text" && /HYPERLINK|cmd/i.test(text));
      expect([formula, run]).toEqual([formula, []]);
    }
    for (const { name } of plan.sheets) expect(name).not.toMatch(/[[\]:*?/\\]/);

    const bytes = writeXlsx(plan, await import("wasm-xlsxwriter/nodejs"));
    const written = Object.values(readBook(bytes).Sheets).flatMap((sheet) =>
      Object.values(
        sheet as Readonly<Record<string, { readonly t?: string; readonly v?: unknown; readonly f?: string }>>,
      ),
    );
    const texts = written.filter(({ v }) => typeof v === "string" && /^[=+\-@]/.test(v));
    expect(texts.length).toBeGreaterThan(0);
    for (const cell of texts) expect([cell.t, cell.f?.includes("http://x") ?? false]).toEqual(["s", false]);
    const links = Object.entries(readParts(bytes)).filter(([path]) => path.includes("_rels"));
    expect(links.some(([, xml]) => xml.includes('Target="http://x"'))).toBe(false);
  });
});
