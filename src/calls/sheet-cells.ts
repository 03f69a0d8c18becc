/** The surroundings of a formula in sheets that have been read: what it can know of the cells it names. */
import { parseArea, splitReference } from "../formulas/addresses";
import type { Surroundings } from "./known-arguments";

/** A sheet's used cells; `top` and `left` say where they begin. */
export interface SheetCells {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/** A figure is asked for by few cells: what reaches over more is not read. */
const MOST_READ = 1000;

/** @param home the sheet whose cells a formula names without saying so */
export function readIn(home: SheetCells, sheets: readonly SheetCells[]): Surroundings["read"] {
  return (reference) => {
    const { sheet: name, cells } = splitReference(reference);
    const area = parseArea(cells);
    const sheet = name === undefined ? home : sheets.find((one) => sameName(one.name, name));
    if (!area || !sheet) return undefined;
    const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
    if (height * width > MOST_READ) return undefined;
    return Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => valueAt(sheet, area.top + r, area.left + c)),
    );
  };
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const valueAt = ({ values, top, left }: SheetCells, row: number, column: number): string | number | boolean =>
  values[row - top]?.[column - left] ?? "";
