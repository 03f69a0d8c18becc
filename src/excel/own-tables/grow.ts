/** Makes room for rows at the end of a table, blank rows it has already and as many more as are wanting, and takes what it added out again. */
import { asked } from "../asked";
import { cellAddress } from "../../formulas/addresses";
import { Refused, type Failure } from "../failure";
import type { Area } from "../../formulas/addresses";
import type { Grown } from "../port";

export interface TableRoom {
  readonly sheet: string;
  /** Of the first of the blank rows. */
  readonly cell: string;
  /** What was added to the table for it. */
  readonly grown: Grown;
}

/** Rows that are added and then not filled do no harm: a blank row is none. */
export async function makeRoom(id: string, count: number): Promise<TableRoom | Failure> {
  return asked(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(id);
    const body = table.getDataBodyRange();
    table.load("worksheet/id");
    body.load("rowIndex,columnIndex,columnCount,values");
    await context.sync();
    if (table.isNullObject) throw new Refused("gone");
    const cells = body.values as unknown[][];
    const start = cells.findLastIndex((row) => row.some((cell) => cell !== "")) + 1;
    const wanting = Math.max(0, start + count - cells.length);
    const blank = Array.from({ length: body.columnCount }, () => "");
    if (wanting > 0)
      table.rows.add(
        undefined,
        Array.from({ length: wanting }, () => blank),
      );
    await context.sync();
    return {
      sheet: table.worksheet.id,
      cell: cellAddress(body.rowIndex + start, body.columnIndex),
      grown: { table: id, rows: wanting },
    };
  });
}

/**
 * Takes out again of the last rows that were added the ones that are blank by now; a row that somebody filled since stays.
 *
 * @param area where the rows were filled
 */
export async function dropGrown(context: Excel.RequestContext, { table: id, rows }: Grown, area: Area): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(id);
  const body = table.getDataBodyRange();
  body.load("rowIndex,values");
  await context.sync();
  if (table.isNullObject) return;
  const isBlank = (row: unknown[] | undefined): boolean => row?.every((cell) => cell === "") === true;
  const [first, last] = [area.bottom - rows + 1 - body.rowIndex, area.bottom - body.rowIndex];
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
