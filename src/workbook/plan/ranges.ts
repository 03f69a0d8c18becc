/** Ranges of a plan's sheets: as a formula names them, and what is planned in them. */
import { areaAddress, columnIndex, type Area } from "../../formulas/addresses";
import type { CellValue, Sheet, SheetKey } from "./types";

export interface SheetRange extends Area {
  readonly sheet: SheetKey;
}

/** The rows from `first` to `last` of some columns. */
export function rangeOf(
  sheet: SheetKey,
  { first, last }: { readonly first: number; readonly last: number },
  left: number,
  right = left,
): SheetRange {
  return { sheet, top: first, bottom: last, left, right };
}

/** As a plan's formula has it: `{comps}!G7:G15`. */
export function rangeText({ sheet, ...area }: SheetRange): string {
  return `{${sheet}}!${areaAddress(area)}`;
}

/** What the range's cells show before anything calculates, row by row; "" for a blank. */
export function valuesIn(sheets: readonly Sheet[], { sheet, top, bottom, left, right }: SheetRange): CellValue[] {
  const rows = rowsOf(sheets, sheet).slice(top, bottom + 1);
  return rows.flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, column) => row[left + column]?.value ?? ""),
  );
}

/** What one cell of another sheet shows; "" for a blank. */
export function plannedValue(sheets: readonly Sheet[], sheet: SheetKey, address: string): CellValue {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return rowsOf(sheets, sheet)[Number(row) - 1]?.[columnIndex(column)]?.value ?? "";
}

function rowsOf(sheets: readonly Sheet[], key: SheetKey): Sheet["rows"] {
  const found = sheets.find((one) => one.key === key);
  if (!found) throw new Error(`The plan has no sheet ${key}.`);
  return found.rows;
}
