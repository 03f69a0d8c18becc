/** Every plain formula of every plan gives the value saved with it, and a spoilt cell turns a check red. */
import type { SheetKey, WorkbookPlan } from "../../../src/workbook/plan/types";
import { build } from "../support/built";
import { recalculate } from "../support/recalculated";
import { everyRequest } from "../support/requests";

const frozen = everyRequest.filter(([, , mode]) => mode === "frozen");

test.each(frozen)("every plain formula of %s, %s, %s gives its saved value", async (template, language, mode) => {
  const { plan } = await build({ template, language, mode });
  const { differences, formulas } = await recalculate(plan);
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(30);
});

/** The plan with one number of a sheet made another, as if a figure had gone wrong after planning. */
function spoil(plan: WorkbookPlan, key: SheetKey, row: number, column: number, value: number): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) =>
    sheet.key !== key
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((cells, at) =>
            at === row ? cells.map((cell, place) => (cell && place === column ? { ...cell, value } : cell)) : cells,
          ),
        },
  );
  return { ...plan, sheets };
}

/** The first cell of a column, from a row on, that holds a number and no formula. */
function numberIn(plan: WorkbookPlan, key: SheetKey, columns: readonly number[]): readonly [number, number] {
  const rows = plan.sheets.find((sheet) => sheet.key === key)?.rows ?? [];
  for (const [row, cells] of rows.entries())
    for (const column of columns) {
      const cell = cells[column];
      if (typeof cell?.value === "number" && cell.formula === undefined) return [row, column];
    }
  throw new Error(`${key} has no number there`);
}

/** Results of the checks by their names, in English. */
async function checksOf(plan: WorkbookPlan): Promise<ReadonlyMap<string, unknown>> {
  const { value } = await recalculate(plan);
  const rows = plan.sheets.find((sheet) => sheet.key === "checks")?.rows ?? [];
  return new Map(
    rows.flatMap((cells, row) =>
      cells[1]?.formula === undefined
        ? []
        : [[JSON.stringify(cells[0]?.value), value("checks", `B${row + 1}`)] as const],
    ),
  );
}

describe("a spoilt cell turns a check red", () => {
  const series = Array.from({ length: 17 }, (_, index) => 3 + index);

  test("nothing is red while nothing is spoilt", async () => {
    const { plan } = await build({ mode: "frozen" });
    const checks = await checksOf(plan);
    expect([...checks.values()].filter((value) => value !== 0)).toEqual([]);
    expect(checks.size).toBeGreaterThan(8);
  });

  test.each([
    ["a tier", "summary", [1], 4, /^"Companies counted/],
    ["a mark of a model", "summary", [2], 7, /^"Model fits/],
    ["a growth on the Summary", "summary", [10], 9.99, /^"Comps against/],
    ["a growth on the Comps", "comps", [6], 9.99, /^"Comps against/],
    ["a figure of the Time series", "series", series, 1e6, /^"Evidence against/],
    ["a figure of the Benchmarks", "benchmarks", [3, 4], 1e6, /^"Evidence against/],
    ["a figure of the Evidence", "evidence", [5], 1e6, /^"Evidence against/],
  ] as const)("%s", async (_, key, columns, value, red) => {
    const { plan } = await build({ mode: "frozen" });
    const checks = await checksOf(spoil(plan, key, ...numberIn(plan, key, columns), value));
    const turned = [...checks].filter(([, result]) => result !== 0).map(([name]) => name);
    expect(turned).toEqual(expect.arrayContaining([expect.stringMatching(red), '"All checks"']));
  });
});
