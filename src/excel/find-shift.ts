/** Finds cells that were written before among the cells of now: lines put in or taken out have moved them. Pure. */
import type { CellContent } from "./cell-content";

type Grid = readonly (readonly CellContent[])[];

/** A formula reads the same wherever it went, but for its references. */
export function isAlike(one: CellContent, other: CellContent): boolean {
  return one === other || (isFormulaText(one) && isFormulaText(other) && bare(one) === bare(other));
}

const isFormulaText = (content: CellContent): content is string =>
  typeof content === "string" && content.startsWith("=");

const bare = (formula: string): string => formula.replace(/\$?[A-Z]{1,3}\$?\d+|#REF!/g, "\uE000");

/** How far the cells have gone from where they were: nowhere, unless just one other place holds more of them. */
export function findShift(
  written: Grid,
  now: Grid,
  top: number,
  left: number,
): { readonly row: number; readonly column: number } {
  const filled = written.flatMap((row, r) => row.flatMap((content, c) => (content === "" ? [] : [{ r, c, content }])));
  const alike = (row: number, column: number) =>
    filled.filter(({ r, c, content }) => isAlike(now[row + r]?.[column + c] ?? "", content)).length;
  const [first] = filled;
  // One or two cells are no pattern: the same formula may stand elsewhere for reasons of its own.
  if (first === undefined || filled.length < 3 || alike(top, left) === filled.length) return { row: 0, column: 0 };
  let best = { row: 0, column: 0, count: alike(top, left), others: 0 };
  now.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (!isAlike(content, first.content)) return;
      const [down, across] = [row - first.r - top, column - first.c - left];
      const count = alike(top + down, left + across);
      if (count > best.count) best = { row: down, column: across, count, others: 0 };
      else if (count === best.count && count > 0 && (down !== best.row || across !== best.column)) best.others += 1;
    }),
  );
  return best.others === 0 ? { row: best.row, column: best.column } : { row: 0, column: 0 };
}
