/** Reads references as they stand in formulas: the sheet before the mark, the cell behind it. */
import { columnIndex } from "../plan/addresses";

/** `splitReference("'Time series'!$A$1")` is sheet `Time series`, cell `$A$1`. */
export function splitReference(text: string): { readonly sheet: string | undefined; readonly cell: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, cell: text };
  return { sheet: plainSheetName(text.slice(0, at)), cell: text.slice(at + 1) };
}

/** A sheet's name without the quotes a formula needs. */
export function plainSheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** Counted from 0; undefined for anything but one cell. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, column, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(text) ?? [];
  return column === undefined ? undefined : { row: Number(row) - 1, column: columnIndex(column) };
}
