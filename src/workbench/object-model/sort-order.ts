/** Owns the order into which Excel sorts cells: numbers, texts, truth values, errors, and blanks last either way. */
import type { CellValue } from "./cell-value";

export interface SortKey {
  /** The column to sort by, counted from the first. */
  readonly key: number;
  readonly ascending?: boolean;
}

const TEXTS = new Intl.Collator("en", { sensitivity: "accent" });
const CASED = new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" });

/** The rows' old places in their new order; equal rows stay as they were. */
export function sortedOrder(
  rows: readonly (readonly CellValue[])[],
  keys: readonly SortKey[],
  matchCase: boolean,
): number[] {
  const compareRows = (a: number, b: number): number => {
    for (const { key, ascending = true } of keys) {
      const order = compareCells(rows[a]?.[key] ?? "", rows[b]?.[key] ?? "", matchCase, ascending);
      if (order !== 0) return order;
    }
    return a - b;
  };
  return rows.map((_, index) => index).sort(compareRows);
}

function compareCells(a: CellValue, b: CellValue, matchCase: boolean, ascending: boolean): number {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA === BLANK || rankB === BLANK) return rankA - rankB;
  const order = rankA === rankB ? compareAlike(a, b, matchCase) : rankA - rankB;
  return ascending ? order : -order;
}

const BLANK = 4;

function rankOf(value: CellValue): number {
  if (value === "") return BLANK;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return /^#[A-Z/0_]+[!?A]$/.test(value) ? 3 : 1;
}

function compareAlike(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === "string" && typeof b === "string") return (matchCase ? CASED : TEXTS).compare(a, b);
  return Number(a) - Number(b);
}
