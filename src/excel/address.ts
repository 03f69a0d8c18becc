/** A1 addresses as text and as numbers; pure, so that blocks can point at their own cells. */

/** `columnName(0)` is `A`, `columnName(27)` is `AB`. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** `cellAddress(1, 2)` is `C2`: row and column count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Splits `'My sheet'!A1:B2` into its sheet (unquoted, or undefined) and its cells. */
export function splitAddress(address: string): { sheet: string | undefined; cells: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, cells: address };
  const sheet = address.slice(0, bang);
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, cells: address.slice(bang + 1) };
}

/** Replaces every `«r,c»` of a formula by the address of that cell, counted from the block's top left. */
export function pointAtCells(formula: string, row: number, column: number): string {
  return formula.replace(/«(\d+),(\d+)»/g, (_, r, c) => cellAddress(row + Number(r), column + Number(c)));
}

/** `parseArea("B2:C9")` from 0; undefined for whole rows, whole columns, unions and anything else. */
export function parseArea(
  text: string,
): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | undefined {
  const [, c1, r1, c2, r2] = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text) ?? [];
  if (c1 === undefined || r1 === undefined) return undefined;
  const [top, left] = [Number(r1) - 1, columnNumber(c1)];
  return {
    top,
    left,
    bottom: r2 === undefined ? top : Number(r2) - 1,
    right: c2 === undefined ? left : columnNumber(c2),
  };
}

/** `columnNumber("AA")` is 26. */
function columnNumber(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
