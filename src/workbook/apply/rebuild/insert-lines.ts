/** Makes room in a sheet for lines that are new, and gives the room back if the work is not finished. */
import type { Added } from "../roll-back";
import type { Insertion } from "./merge-lines";
import type { MergedSheet } from "./merge-sheet";

/** From the bottom up, so that each place still means what it meant when it was worked out. */
export function insertLines(
  sheet: Excel.Worksheet,
  sheetId: string,
  { rows, columns }: MergedSheet,
  added: Added,
): void {
  [...rows.insertions].reverse().forEach((insertion) => rowsOf(sheet, insertion).insert("Down"));
  [...columns.insertions].reverse().forEach((insertion) => columnsOf(sheet, insertion).insert("Right"));
  if (rows.insertions.length + columns.insertions.length === 0) return;
  added.undo.push((context) => {
    const again = context.workbook.worksheets.getItem(sheetId);
    // In order: what is deleted first brings the next one back to the place it was worked out for.
    rows.insertions.forEach((insertion) => rowsOf(again, insertion).delete("Up"));
    columns.insertions.forEach((insertion) => columnsOf(again, insertion).delete("Left"));
  });
}

function rowsOf(sheet: Excel.Worksheet, { at, count }: Insertion): Excel.Range {
  return sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow();
}

function columnsOf(sheet: Excel.Worksheet, { at, count }: Insertion): Excel.Range {
  return sheet.getRangeByIndexes(0, at, 1, count).getEntireColumn();
}
