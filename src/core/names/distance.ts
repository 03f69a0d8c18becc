/** Damerau-Levenshtein distance (adjacent swaps count one), cut off early: what "a near name" means. */

/**
 * The number of edits between two texts, or `limit + 1` where it is more than `limit`. Counts UTF-16 units.
 * @example editDistance("badu", "baidu", 2) is 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= b.length; column += 1) last.push(column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, last, beforeLast, limit);
    if (current === undefined) return beyond;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] as number, beyond);
}

/** Only `limit` columns to either side of the diagonal can still come within it; undefined where none of them does. */
function nextRow(
  a: string,
  b: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
  limit: number,
): number[] | undefined {
  const beyond = limit + 1;
  const first = Math.max(1, row - limit);
  const end = Math.min(b.length, row + limit);
  const current = new Array<number>(b.length + 1).fill(beyond);
  if (first === 1) current[0] = row;
  let least = current[0] as number;
  for (let column = first; column <= end; column += 1) {
    const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
    let edits = Math.min(
      (last[column] as number) + 1,
      (current[column - 1] as number) + 1,
      (last[column - 1] as number) + same,
    );
    if (row > 1 && column > 1 && isSwapped(a, b, row, column))
      edits = Math.min(edits, (beforeLast[column - 2] as number) + 1);
    current[column] = edits;
    if (edits < least) least = edits;
  }
  return least > limit ? undefined : current;
}

const isSwapped = (a: string, b: string, row: number, column: number): boolean =>
  a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
