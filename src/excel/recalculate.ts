/** Has the workbook calculated anew: all of it, or some cells and what follows from them. */
import { asked } from "./asked";
import type { Failure } from "./failure";

/** Every formula, whether or not Excel thinks it out of date. */
export function recalculateAll(): Promise<Failure | undefined> {
  return asked(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return undefined;
  });
}

/** By the id of the sheet, an address each. */
export type CellsBySheet = ReadonlyMap<string, readonly string[]>;

/** These cells and no others, but for what follows from them; where the reader calculates by hand, with their next calculation. */
export async function recalculateCells(cells: CellsBySheet): Promise<Failure | undefined> {
  if (cells.size === 0) return undefined;
  return asked(async (context) => {
    const { application, worksheets } = context.workbook;
    for (const [sheet, addresses] of cells)
      for (const address of addresses) worksheets.getItem(sheet).getRange(address).setDirty();
    application.load("calculationMode");
    await context.sync();
    if (application.calculationMode === Excel.CalculationMode.manual) return undefined;
    application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
    return undefined;
  });
}
