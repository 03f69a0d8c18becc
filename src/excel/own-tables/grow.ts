/** Takes rows out of the end of a table again that were added to it. */
import type { Grown } from "../journal";

/**
 * Takes out again of the last rows that were added the ones that are blank by now; a row that somebody filled since stays.
 *
 * @param bottom the last of the rows that were filled
 */
export async function dropGrown(
  context: Excel.RequestContext,
  { table: id, rows }: Grown,
  bottom: number,
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(id);
  const body = table.getDataBodyRange();
  body.load("rowIndex,values");
  await context.sync();
  if (table.isNullObject) return;
  const isBlank = (row: unknown[] | undefined): boolean => row?.every((cell) => cell === "") === true;
  const [first, last] = [bottom - rows + 1 - body.rowIndex, bottom - body.rowIndex];
  // From below, so that those above stay where they are.
  for (let end = last; end >= first;) {
    let start = end + 1;
    while (start > Math.max(first, 1) && isBlank(body.values[start - 1] as unknown[] | undefined)) start -= 1;
    if (start <= end)
      body
        .getRow(start)
        .getResizedRange(end - start, 0)
        .delete("Up");
    end = start - 2;
  }
  await context.sync();
}
