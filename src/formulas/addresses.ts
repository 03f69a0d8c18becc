/** A1 addresses as text and as numbers, and sheet names with and without the quotes a formula needs. */

/** Rows and columns count from 0, all four inside the area. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** `columnName(27)` is `AB`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `columnIndex("AB")` is 27. */
export function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `cellAddress(1, 2)` is `C2`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaAddress({ top, left, bottom, right }: Area): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** `parseArea("$A$1:B2")`, `parseArea("A:A")` and `parseArea("3:4")`; undefined for anything but cells, columns or rows. */
export function parseArea(text: string): Area | undefined {
  const [from = "", to = from, more] = text.split(":");
  const [first, last] = [readCorner(from, 0, 0), readCorner(to, LAST_ROW, LAST_COLUMN)];
  if (!first || !last || more !== undefined || first.kind !== last.kind) return undefined;
  if (first.kind !== "cell" && !text.includes(":")) return undefined;
  const area = {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
  return area.top < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN ? undefined : area;
}

function readCorner(text: string, row: number, column: number) {
  const cell = CELL.exec(text);
  if (cell) return { kind: "cell", row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") };
  const [, letters] = COLUMN.exec(text) ?? [];
  if (letters) return { kind: "column", row, column: columnIndex(letters) };
  const [, number] = ROW.exec(text) ?? [];
  return number ? { kind: "row", row: Number(number) - 1, column } : undefined;
}

/** One cell, counted from 0; undefined for anything else. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  const area = CELL.test(text) ? parseArea(text) : undefined;
  return area && { row: area.top, column: area.left };
}

/** `splitReference("'Time series'!$A$1")` is sheet `Time series`, cells `$A$1`. */
export function splitReference(text: string): { readonly sheet: string | undefined; readonly cells: string } {
  const at = text.lastIndexOf("!");
  return at < 0
    ? { sheet: undefined, cells: text }
    : { sheet: plainSheet(text.slice(0, at)), cells: text.slice(at + 1) };
}

/** A sheet's name as a formula needs it: quoted, quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A sheet's name without the quotes of a formula. */
export function plainSheet(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}
