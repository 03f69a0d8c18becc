/** Reads the selected cells as far as they are filled, to be taken for rows. */
import { asked } from "../asked";
import type { CellContent } from "../cell-content";
import { Refused, type Failure } from "../failure";

/** As many as one request brings back. */
const MOST_CELLS = 500_000;

/** Row by row; none where the selection is blank. */
export async function readSelectedCells(): Promise<readonly (readonly CellContent[])[] | Failure> {
  return asked(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load("cellCount");
    await context.sync();
    if (used.isNullObject) return [];
    if (used.cellCount > MOST_CELLS) throw new Refused("too-large", String(used.cellCount));
    used.load("values");
    await context.sync();
    return used.values as CellContent[][];
  });
}
