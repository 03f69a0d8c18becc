/** Owns A1 addresses: reading and writing them. Rows and columns count from zero. */

/** A rectangle; whole rows or columns reach to the sheet's edge. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Address {
  readonly sheet: string | undefined;
  readonly area: Area;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d+):\$?(\d+)$/;

/** Parses `A1`, `A1:B2`, `A:C`, `1:3`, each with an optional sheet. @returns undefined where it is no address. */
export function parseAddress(text: string): Address | undefined {
  const { sheet, body } = splitSheet(text.trim());
  const area = parseArea(body);
  return area && { sheet, area };
}

function splitSheet(text: string): { sheet: string | undefined; body: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, body: text };
  const name = text.slice(0, at).replace(/^=/, "");
  const quoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, body: text.slice(at + 1) };
}

function parseArea(body: string): Area | undefined {
  const cells = CELLS.exec(body);
  if (cells) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return between(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = WHOLE_COLUMNS.exec(body);
  if (columns) return between(0, columnIndex(columns[1] ?? "A"), MAX_ROWS - 1, columnIndex(columns[2] ?? "A"));
  const rows = WHOLE_ROWS.exec(body);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return row < 0 || row + area.rows > MAX_ROWS || column + area.columns > MAX_COLUMNS ? undefined : area;
}

/** `A1:B2`, `A1`, `A:C` or `1:3`. */
export function formatArea(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  if (area.rows >= MAX_ROWS) return `${columnName(area.column)}:${columnName(last.column)}`;
  if (area.columns >= MAX_COLUMNS) return `${area.row + 1}:${last.row + 1}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnName(last.column)}${last.row + 1}`;
}

/** An address with its sheet, quoted where the name needs it. */
export function formatAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${formatArea(area)}`;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !CELLS.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
