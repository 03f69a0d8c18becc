/** Where a plan's rows and columns stand in the workbook: the same place when built, another once a user has added rows. */
import { columnIndex, columnName, quoteSheet, type Area } from "../../formulas/addresses";
import { outsideText } from "../plan/formulas";
import type { SheetKey } from "../plan/types";

/** The actual row of each plan row, and the actual column of each plan column. */
export interface Placement {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Every plan row and column where the plan has it. */
export const asPlanned: Placement = { rows: [], columns: [] };

/** Each of our sheets: what it is called now and where its rows went. */
export interface Places {
  nameOf(key: SheetKey): string;
  placementOf(key: SheetKey): Placement;
}

/** Beyond the known lines the last one's shift goes on. */
export function placeLine(lines: readonly number[], line: number): number {
  const known = lines[line];
  if (known !== undefined) return known;
  const last = lines.length - 1;
  return line + (last < 0 ? 0 : (lines[last] ?? last) - last);
}

export function placeArea({ rows, columns }: Placement, area: Area): Area {
  return {
    top: placeLine(rows, area.top),
    bottom: placeLine(rows, area.bottom),
    left: placeLine(columns, area.left),
    right: placeLine(columns, area.right),
  };
}

/** The sheet before a reference, if any: our key in braces, a quoted name or a plain one. */
const sheetPart = String.raw`(?:(\{[a-z]+\}|'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cellPart = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d+)`;
const reference = new RegExp(
  `(?<![\\p{L}\\p{N}_.$'}])${sheetPart}${cellPart}(?::${cellPart})?(?![\\p{L}\\p{N}_(!])`,
  "gu",
);

/** What a reference to a sheet becomes: how the sheet is written, and where its lines are. */
type Target = { readonly prefix: string; readonly placement: Placement };

/** Rewrites every reference of a formula outside its texts. */
export function mapReferences(formula: string, targetOf: (sheet: string | undefined) => Target): string {
  return outsideText(formula, (part) =>
    part.replace(reference, (...found: (string | undefined)[]) => {
      const [, sheet, c1 = "", column1 = "", r1 = "", row1 = "", c2 = "", column2, r2 = "", row2] = found;
      const { prefix, placement } = targetOf(sheet);
      if (column2 === undefined || row2 === undefined) return prefix + placeCell(placement, [c1, column1, r1, row1]);
      const rows = placeSpan(placement.rows, Number(row1) - 1, Number(row2) - 1);
      const columns = placeSpan(placement.columns, columnIndex(column1), columnIndex(column2));
      const corner = (c: string, column: number, r: string, row: number) => `${c}${columnName(column)}${r}${row + 1}`;
      return `${prefix}${corner(c1, columns[0], r1, rows[0])}:${corner(c2, columns[1], r2, rows[1])}`;
    }),
  );
}

/** The first and last place of a stretch of lines, also where they were sorted among themselves. */
export function placeSpan(lines: readonly number[], first: number, last: number): readonly [number, number] {
  const known = lines.slice(first, last + 1);
  const inOrder = known.every((place, index) => index === 0 || place > (known[index - 1] ?? -1));
  if (inOrder) return [placeLine(lines, first), placeLine(lines, last)];
  const ends = last < lines.length ? known : [...known, placeLine(lines, last)];
  return [Math.min(...ends), Math.max(...ends)];
}

/** A plan's formula as it reads in the workbook: `={comps}!A8` is `='Comps'!A9` once a row was put above. */
export function placeFormula(formula: string, home: SheetKey, places: Places): string {
  return mapReferences(formula, (sheet) => {
    const key = sheet === undefined ? home : (sheet.slice(1, -1) as SheetKey);
    const prefix = sheet === undefined ? "" : `${quoteSheet(places.nameOf(key))}!`;
    return { prefix, placement: places.placementOf(key) };
  });
}

function placeCell({ rows, columns }: Placement, [c, column, r, row]: readonly [string, string, string, string]) {
  return `${c}${columnName(placeLine(columns, columnIndex(column)))}${r}${placeLine(rows, Number(row) - 1) + 1}`;
}
