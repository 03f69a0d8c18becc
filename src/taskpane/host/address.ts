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
