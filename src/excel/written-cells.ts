/** What any insertion does with the cells it writes: tells the journal of them, and selects them once they stand. */
import type { CellContent } from "./cell-content";
import { failureOf } from "./failure";
import type { CellChange } from "./journal";
import type { Receipt } from "./port";
import type { Work } from "./work";

/** What the journal keeps of cells: those that hold something, before or after. */
export function changesBetween(
  before: CellContent[][],
  wanted: CellContent[][],
  [top, left]: readonly [number, number],
  formats: readonly (readonly (string | undefined)[])[] = [],
): readonly CellChange[] {
  return before.flatMap((row, r) =>
    row.flatMap((content, c): CellChange[] => {
      const [after, format] = [wanted[r]?.[c] ?? "", formats[r]?.[c]];
      if (content === "" && after === "" && format === undefined) return [];
      const change = [top + r, left + c, content, after] as const;
      return [format === undefined ? change : [...change, format]];
    }),
  );
}

/** What is written stands, whether or not Excel selects it. */
export async function selectWritten({ context }: Work, { sheet, area }: Receipt): Promise<boolean> {
  try {
    context.workbook.worksheets.getItem(sheet).getRange(area).select();
    await context.sync();
    return true;
  } catch (thrown) {
    return failureOf(thrown).reason === "cancelled";
  }
}
