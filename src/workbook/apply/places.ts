/** Where a plan's rows and columns stand in the workbook: the same place when built, another once a user has added rows. */
import { plainSheet, quoteSheet, type Area } from "../../formulas/addresses";
import { mapReferences, writeReference, type Reference } from "../../formulas/references";
import { joined } from "../../formulas/tokens";
import { quoteKeys } from "../plan/formulas";
import type { SheetKey } from "../plan/types";

/** The actual row of each plan row, and the actual column of each plan column. */
export interface Placement {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Every plan row and column where the plan has it. */
export const asPlanned: Placement = { rows: [], columns: [] };

/** Each of our sheets: what it is called now and where its rows went. */
export interface SheetsNow {
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

/** What a reference to a sheet becomes: how the sheet is written, and where its lines are. */
interface Target {
  readonly sheet: string | undefined;
  readonly placement: Placement;
}

/** A formula with every reference where its cells stand now. */
export const moveReferences = (formula: string, targetOf: (sheet: string | undefined) => Target): string =>
  joined(
    mapReferences(formula, (reference) => {
      const { sheet, placement } = targetOf(reference.sheet);
      return writeReference({ ...reference, sheet, corners: placeCorners(reference.corners, placement) });
    }),
  );

function placeCorners(corners: Reference["corners"], { rows, columns }: Placement): Reference["corners"] {
  const [row, column] = [
    placeLines(
      rows,
      corners.map((corner) => corner.row?.at),
    ),
    placeLines(
      columns,
      corners.map((corner) => corner.column?.at),
    ),
  ];
  return corners.map((corner, index) => ({
    row: corner.row && { ...corner.row, at: row[index] ?? corner.row.at },
    column: corner.column && { ...corner.column, at: column[index] ?? corner.column.at },
  }));
}

/** Of one corner its line, of two the stretch between them. */
function placeLines(lines: readonly number[], [first, last]: readonly (number | undefined)[]): readonly number[] {
  if (first === undefined) return [];
  return last === undefined ? [placeLine(lines, first)] : placeSpan(lines, first, last);
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
export function placeFormula(formula: string, home: SheetKey, places: SheetsNow): string {
  return moveReferences(quoteKeys(formula), (sheet) => {
    const key = sheet === undefined ? home : (plainSheet(sheet).slice(1, -1) as SheetKey);
    return {
      sheet: sheet === undefined ? undefined : quoteSheet(places.nameOf(key)),
      placement: places.placementOf(key),
    };
  });
}
