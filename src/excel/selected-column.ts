/** Reads the selected column of names: its first column, as far as there is something in it. */
import { splitReference } from "../formulas/addresses";
import { asked } from "./asked";
import { Refused, type Failure } from "./failure";
import type { CellContent } from "./cell-content";
import type { TakenColumn } from "./port";

/** As many as are looked through at once. */
const MOST_ROWS = 5000;

export const readSelectedColumn = (): Promise<TakenColumn | Failure> => asked(readWith);

async function readWith(context: Excel.RequestContext): Promise<TakenColumn> {
  const column = context.workbook.getSelectedRange().getColumn(0);
  // A whole column is a million cells, of which these are filled.
  const used = column.getUsedRangeOrNullObject(true);
  column.load("address,worksheet/id");
  used.load("address,rowCount");
  await context.sync();
  const selected = column.address;
  const place = { sheet: splitReference(selected).sheet ?? "", sheetId: column.worksheet.id };
  if (used.isNullObject) return { ...place, address: splitReference(selected).cells, cells: [] };
  if (used.rowCount > MOST_ROWS) throw new Refused("too-large", String(used.rowCount));
  used.load("values");
  await context.sync();
  const cells = (used.values as CellContent[][]).map(([cell = ""]) => cell);
  return { ...place, address: splitReference(used.address).cells, cells };
}
