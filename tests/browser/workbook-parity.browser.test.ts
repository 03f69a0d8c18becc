/** One plan, two writers, the same cells: the workbook built in the sheet against the file of the same request. */
import type { CellObject } from "@e965/xlsx";
import { atlas } from "../support/shipped";
import { cellAddress } from "../../src/formulas/addresses";
import { build, type Built } from "../workbook/support/built";
import { closeBrowser, openWorkbench, type WorkbenchSession } from "./support/workbench-page";
import { buildPack, openView, readSheets, type SheetCells } from "./workbook/pack-page";

afterAll(closeBrowser);

const company = atlas.companies[0]?.id;
const cases = [
  { template: "full", language: "en", mode: "live" },
  { template: "full", language: "zh-Hans", mode: "frozen" },
  { template: "one-pager", language: "en", mode: "live", company },
  { template: "one-pager", language: "zh-Hant", mode: "frozen", company },
  { template: "comps", language: "en", mode: "frozen" },
  { template: "classification", language: "zh-Hans", mode: "live" },
] as const;

it.each(cases)("$template, $language, $mode: formulas, values, formats and links agree", async (request) => {
  const file = await build(request);
  const session = await openWorkbench();
  try {
    await openView(session);
    await buildPack(session, { ...request, frozen: request.mode === "frozen" });
    const sheets = (await readSheets(session)).slice(1);
    expect(sheets.map(({ name }) => name)).toEqual(file.plan.sheets.map(({ name }) => name));
    for (const sheet of sheets) {
      const expected = fileCells(file, sheet.name);
      expect(Object.keys(expected).length).toBeGreaterThan(5);
      expect(sheetCells(sheet, expected)).toEqual(expected);
      expect(await linksOn(session, sheet.name)).toEqual(fileLinks(file, sheet.name));
    }
  } finally {
    await session.close();
  }
});

interface CellFacts {
  readonly content: string | number | boolean;
  readonly format: string;
}

const plainFormula = (formula: string) => formula.replace(/_xlfn\.|_xldudf_/g, "").replace(/'([^' ]+)'!/g, "$1!");

/** Every filled cell of the file, by address. */
function fileCells({ book }: Built, name: string): Record<string, CellFacts> {
  const cells = Object.entries(book.Sheets[name] ?? {}).filter(([address]) => /^[A-Z]+\d+$/.test(address));
  return Object.fromEntries(
    cells.flatMap(([address, each]) => {
      const cell = each as CellObject;
      const content = cell.f === undefined ? cell.v : `=${plainFormula(cell.f)}`;
      if (content === undefined || content === "") return [];
      return [[address, { content: content as string, format: String(cell.z ?? "General") }]];
    }),
  );
}

/** The same of the sheet. A cell that is filled in neither is left out. */
function sheetCells({ formulas, formats }: SheetCells, expected: Record<string, CellFacts>): Record<string, CellFacts> {
  const found: Record<string, CellFacts> = {};
  formulas.forEach((row, r) =>
    row.forEach((content, c) => {
      const address = cellAddress(r, c);
      if (content === "" && expected[address] === undefined) return;
      const isFormula = typeof content === "string" && content.startsWith("=");
      found[address] = { content: isFormula ? plainFormula(content) : content, format: formats[r]?.[c] ?? "" };
    }),
  );
  return found;
}

function fileLinks({ book }: Built, name: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(book.Sheets[name] ?? {}).flatMap(([address, each]) => {
      const target = (each as CellObject).l?.Target;
      return target === undefined ? [] : [[address, plainTarget(target)]];
    }),
  );
}

async function linksOn(session: WorkbenchSession, name: string): Promise<Record<string, string>> {
  const links = await session.links(name);
  return Object.fromEntries(
    Object.entries(links).map(([address, { address: url, documentReference }]) => [
      address,
      plainTarget(url ?? `#${documentReference ?? ""}`),
    ]),
  );
}

const plainTarget = (target: string) => target.replaceAll("'", "").replaceAll("&amp;", "&");
