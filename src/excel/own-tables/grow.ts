/** Makes room for rows at the end of a table: blank rows it has already, and as many more as are wanting. */
import { asked } from "../asked";
import { cellAddress } from "../../formulas/addresses";
import { Refused, type Failure } from "../failure";

export interface Room {
  readonly sheet: string;
  /** Of the first of the blank rows. */
  readonly cell: string;
}

/** Rows that are added and then not filled do no harm: a blank row is none. */
export async function makeRoom(id: string, count: number): Promise<Room | Failure> {
  return asked(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(id);
    const body = table.getDataBodyRange();
    table.load("worksheet/id");
    body.load("rowIndex,columnIndex,columnCount,values");
    await context.sync();
    if (table.isNullObject) throw new Refused("gone");
    const cells = body.values as unknown[][];
    const start = cells.findLastIndex((row) => row.some((cell) => cell !== "")) + 1;
    const wanting = start + count - cells.length;
    const blank = Array.from({ length: body.columnCount }, () => "");
    if (wanting > 0)
      table.rows.add(
        undefined,
        Array.from({ length: wanting }, () => blank),
      );
    await context.sync();
    return { sheet: table.worksheet.id, cell: cellAddress(body.rowIndex + start, body.columnIndex) };
  });
}
