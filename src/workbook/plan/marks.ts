/** How our sheets and our record are known again: hidden names that point at a sheet, and an XML namespace. */
import { columnName, quoteSheet } from "./addresses";
import type { Sheet, SheetKey, WorkbookPlan } from "./types";

export const markPrefix = "_AtlasSheet_";
export const recordNamespace = "urn:ai-monetization-atlas:workbook";

/** A sheet is ours by the name that points at its first cell: renaming or moving the sheet keeps it. */
export function markOf(key: SheetKey): string {
  return `${markPrefix}${key}`;
}

export function markFormula(sheet: Sheet): string {
  return `=${quoteSheet(sheet.name)}!$A$1`;
}

export function nameFormula(plan: WorkbookPlan, key: SheetKey, cell: string): string {
  const sheet = plan.sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`The plan has no sheet ${key}.`);
  const [, column = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return `=${quoteSheet(sheet.name)}!$${column}$${row}`;
}

/** The last column of a sheet, as a letter. */
export function lastColumn(sheet: Sheet): string {
  return columnName(Math.max(0, ...sheet.rows.map((row) => row.length - 1)));
}
