/** Owns doing on a sheet what Univer can do only to the sheet that is shown. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Model } from "./model";

/**
 * Shows a sheet for as long as the work takes, then shows again what was shown before.
 * Univer moves cells on the shown sheet only, and after a deletion it mends the references to that sheet only.
 */
export async function whileShown<T>(
  sheetId: string,
  model: Model,
  work: (sheet: FWorksheet) => T | Promise<T>,
): Promise<T> {
  const sheet = model.sheet(sheetId);
  const shown = model.book.getActiveSheet();
  if (shown.getSheetId() === sheetId) return work(sheet);
  model.book.setActiveSheet(sheet);
  try {
    return await work(sheet);
  } finally {
    model.book.setActiveSheet(shown);
  }
}
