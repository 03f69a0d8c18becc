/** A live file's cached values are what the add-in's functions give: its formulas are run, cell by cell, by the formula engine. */
import { addInFunctions } from "../../../src/cli/add-in-functions";
import { evaluateFormulas } from "ai-atlas-workbench/engine";
import { cellAddress } from "../../../src/workbook/plan/addresses";
import { callsOurs, outsideText } from "../../../src/workbook/plan/formulas";
import type { Cell, CellValue, Sheet } from "../../../src/workbook/plan/types";
import { build } from "../support/built";

// Some seven hundred formulas through the engine: seconds where the machine is busy.

const literal = (value: CellValue | undefined): string =>
  typeof value === "number" ? String(value) : value === undefined || value === "" ? '""' : JSON.stringify(value);

/** The formula with the values of the cells it refers to in their place. */
function filledIn(sheet: Sheet, formula: string): string {
  const values = new Map(
    sheet.rows.flatMap((row, at) => row.map((cell, column) => [cellAddress(at, column), cell?.value] as const)),
  );
  return outsideText(formula, (part) =>
    part.replace(/\$?\b([A-Z]{1,2})\$?(\d+)\b/g, (_, column: string, row: string) =>
      literal(values.get(`${column}${row}`)),
    ),
  );
}

const near = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b;

describe.each([
  ["full", "en", "bn"],
  ["full", "zh-Hans", "亿"],
  ["one-pager", "zh-Hant", "万"],
] as const)("%s, %s, in %s", (template, language, unit) => {
  test("every formula of ours gives the value saved with it", async () => {
    const { plan } = await build({ template, language, unit, mode: "live" });
    const cells = plan.sheets.flatMap((sheet) =>
      sheet.rows
        .flat()
        .flatMap((cell) =>
          cell?.formula && callsOurs(cell.formula)
            ? [{ sheet, cell: cell as Required<Pick<Cell, "formula" | "value">> }]
            : [],
        ),
    );
    const formulas = cells.map(({ sheet, cell }) => filledIn(sheet, cell.formula));
    const { outcomes } = await evaluateFormulas(formulas, addInFunctions());
    const faults = outcomes.flatMap((outcome, index) => {
      const saved = cells[index]?.cell.value;
      const given = "value" in outcome ? outcome.value : `${outcome.error} ${outcome.message ?? ""}`;
      return near(given, saved) ? [] : [`${outcome.formula}: ${JSON.stringify(given)}, saved ${JSON.stringify(saved)}`];
    });
    expect(faults).toEqual([]);
    expect(cells.length).toBeGreaterThan(20);
  });
});
