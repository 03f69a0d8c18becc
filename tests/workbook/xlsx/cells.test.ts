/** What another reader finds in the file is what the plan says, cell by cell. */
import type { CellObject } from "@e965/xlsx";
import { atlas } from "../../support/shipped";
import { cellAddress } from "../../../src/formulas/addresses";
import { callsOurs } from "../../../src/formulas/our-functions";
import { nameSheets, savedFormula, sheetNames } from "../../../src/workbook/plan/formulas";
import { styleOf, type StyleSpec } from "../../../src/workbook/plan/styles";
import type { Cell } from "../../../src/workbook/plan/types";
import { build, cellOf, type Built } from "../support/built";
import { everyRequest } from "../support/requests";

function eachCell(
  { plan }: Built,
  visit: (sheet: (typeof plan.sheets)[number], address: string, cell: Cell) => void,
): void {
  for (const sheet of plan.sheets)
    sheet.rows.forEach((row, at) => row.forEach((cell, column) => cell && visit(sheet, cellAddress(at, column), cell)));
}

function styleFormat({ style }: Cell): string | undefined {
  const spec: StyleSpec = styleOf(style);
  return spec.format;
}

/** What of a cell the plan decides, as another reader names it. */
const wanted = (file: Built, cell: Cell) => ({
  value: cell.value === "" ? undefined : cell.value,
  // The reader drops the prefix of newer functions.
  formula:
    cell.formula &&
    savedFormula(nameSheets(cell.formula, sheetNames(file.plan)))
      .slice(1)
      .replaceAll("_xlfn.", ""),
  format: typeof cell.value === "number" ? (cell.format ?? styleFormat(cell)) : undefined,
});
const found = (cell: CellObject | undefined, plan: Cell) => ({
  value: cell?.v,
  formula: cell?.f,
  format: typeof plan.value === "number" ? cell?.z : undefined,
});

describe.each(everyRequest)("%s, %s, %s", (template, language, mode) => {
  test("every cell has the plan's value, formula and number format", async () => {
    const file = await build({ template, language, mode });
    const differences: unknown[] = [];
    let cells = 0;
    eachCell(file, (sheet, address, cell) => {
      const [plan, read] = [wanted(file, cell), found(cellOf(file, sheet.key, address), cell)];
      if (JSON.stringify(plan) !== JSON.stringify(read)) differences.push({ sheet: sheet.key, address, plan, read });
      cells += 1;
    });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(cells).toBeGreaterThan(200);
  });

  test("links lead where the plan says", async () => {
    const file = await build({ template, language, mode });
    const nameOf = sheetNames(file.plan);
    const differences: unknown[] = [];
    eachCell(file, (sheet, address, { link }) => {
      const target = cellOf(file, sheet.key, address)?.l?.Target;
      const url = link?.kind === "web" ? link.url : link && `#'${nameOf(link.sheet)}'!${link.cell}`;
      if (target?.replaceAll("&amp;", "&") !== url) differences.push({ sheet: sheet.key, address, target, url });
    });
    expect(differences.slice(0, 3)).toEqual([]);
  });
});

describe("formulas", () => {
  test("a live file saves the add-in's functions as Excel does: an array of one cell with its metadata", async () => {
    const { plan, parts } = await build();
    const ours = plan.sheets
      .flatMap((sheet) => sheet.rows.flat())
      .filter((cell) => cell?.formula && callsOurs(cell.formula));
    const xml = Object.entries(parts)
      .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
      .map(([, text]) => text)
      .join("");
    const saved = xml.match(
      /<c [^>]*cm="1"[^>]*><f t="array" ref="[A-Z]+\d+">[^<]*_xldudf_AI_[^<]*<\/f><v>[^<]+<\/v>/g,
    );
    expect(ours.length).toBeGreaterThan(300);
    expect(saved).toHaveLength(ours.length);
    expect(xml).not.toMatch(/<f[^>]*>[^<]*(?<!_xlfn\.)IFNA\(/);
    expect(xml).not.toMatch(/<f[^>]*>[^<]*(?<!_xldudf_)\bAI_[A-Z_]+\(/);
    expect(parts["xl/metadata.xml"]).toContain("XLDAPR");
  });

  test("a frozen file calls no function of the add-in and needs none", async () => {
    const { parts } = await build({ mode: "frozen" });
    expect(Object.values(parts).filter((text) => text.includes("_xldudf_"))).toEqual([]);
    expect(parts["xl/metadata.xml"]).toBeUndefined();
  });

  test.each([
    ["=AI_TIER($A8)", "=_xldudf_AI_TIER($A8)"],
    ['=IFNA(AI_METRIC(A1,"x"),"AI_TIER(")', '=_xlfn.IFNA(_xldudf_AI_METRIC(A1,"x"),"AI_TIER(")'],
    ["=SUM(AI_REVENUE(A1:A9))", "=SUM(_xldudf_AI_REVENUE(A1:A9))"],
    ["=MY_AI_TIER(A1)", "=MY_AI_TIER(A1)"],
  ])("%s is saved as %s", (formula, saved) => {
    expect(savedFormula(formula)).toBe(saved);
  });
});

test("every number on the sheets that no formula of the sheet computes is on record or an input of the classification", async () => {
  const file = await build({ mode: "frozen" });
  const evidence = file.plan.sheets.find((sheet) => sheet.key === "evidence")?.rows ?? [];
  const recorded = new Set(
    evidence.flatMap((row) => (row[9]?.link?.kind === "sheet" ? [`${row[9].link.sheet}!${row[9].link.cell}`] : [])),
  );
  const named = new Set(["summary", "comps", "series", "benchmarks"]);
  const strangers: string[] = [];
  eachCell(file, ({ key }, address, cell) => {
    if (!named.has(key) || typeof cell.value !== "number" || cell.formula || cell.style === "mark") return;
    const tier = cell.style === "textCenter" && [1, 2, 3].includes(cell.value);
    if (!tier && !recorded.has(`${key}!${address}`)) strangers.push(`${key}!${address}`);
  });
  expect(strangers).toEqual([]);
  expect(recorded.size).toBeGreaterThan(atlas.companies.length * 20);
});
