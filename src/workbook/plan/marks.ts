/** How our sheets and our record are known again: hidden names that point at a sheet, and an XML namespace. */
import { quoteSheet } from "../../formulas/addresses";
import type { SheetKey, WorkbookPlan } from "./types";

export const markPrefix = "_AtlasSheet_";
export const recordNamespace = "urn:ai-monetization-atlas:workbook";

/** A sheet is ours by the name that points at its first cell: renaming or moving the sheet keeps it. */
export function markOf(key: SheetKey, pack = 1): string {
  return pack === 1 ? `${markPrefix}${key}` : `${markPrefix}${key}_${pack}`;
}

/** Which of our sheets a name marks, in which of the workbook's packs; undefined for any other name. */
export function readSheetMark(name: string): { readonly key: SheetKey; readonly pack: number } | undefined {
  const [, key, pack] = /^_AtlasSheet_([a-z]+)(?:_(\d+))?$/.exec(name) ?? [];
  return key === undefined ? undefined : { key: key as SheetKey, pack: Number(pack ?? 1) };
}

export function markFormula(sheetName: string): string {
  return `=${quoteSheet(sheetName)}!$A$1`;
}

export function nameFormula(plan: WorkbookPlan, key: SheetKey, cell: string): string {
  const sheet = plan.sheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`The plan has no sheet ${key}.`);
  const [, column = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return `=${quoteSheet(sheet.name)}!$${column}$${row}`;
}
