/** What the formulas of the Checks give for the cells as planned, computed as a spreadsheet does it. */
import type { CellValue } from "../types";

const numbersOf = (values: readonly CellValue[]): readonly number[] =>
  values.filter((value): value is number => typeof value === "number");

const sumOf = (values: readonly CellValue[]): number => numbersOf(values).reduce((sum, one) => sum + one, 0);

/** `COUNTIF` of a number. */
export function countOf(values: readonly CellValue[], wanted: number): number {
  return values.filter((value) => value === wanted).length;
}

/** How far two ranges are apart, in their sums and in how many numbers they hold. */
export function apartness(here: readonly CellValue[], there: readonly CellValue[]): number {
  return Math.abs(sumOf(here) - sumOf(there)) + Math.abs(numbersOf(here).length - numbersOf(there).length);
}

/** In how many places both ranges hold a number and the two differ by more than the tolerance. */
export function pairsApart(here: readonly CellValue[], there: readonly CellValue[], tolerance: number): number {
  return here.filter((value, index) => {
    const other = there[index];
    return typeof value === "number" && typeof other === "number" && Math.abs(value - other) > tolerance;
  }).length;
}

/** How many are not among those listed. */
export function missingFrom(listed: readonly CellValue[], wanted: readonly CellValue[]): number {
  const known = new Set(listed);
  return wanted.filter((one) => !known.has(one)).length;
}

/** How many numbers are not 0 once rounded to so many decimals. */
export function countUnlikeZero(values: readonly CellValue[], decimals: number): number {
  return numbersOf(values).filter((value) => Math.round(Math.abs(value) * 10 ** decimals) !== 0).length;
}

/** How many cells are errors. */
export function countErrors(values: readonly CellValue[]): number {
  return values.filter((value) => typeof value === "object").length;
}
