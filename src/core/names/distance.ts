/** Damerau-Levenshtein distance (adjacent swaps count one), cut off early: what "a near name" means. */

/**
 * The number of edits between two texts, or `limit + 1` where it is more than `limit`.
 * @example editDistance("badu", "baidu", 2) is 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = to.map((_, at) => at + 1);
  last.unshift(0);
  for (let row = 1; row <= from.length; row += 1) {
    const current = nextRow(from, to, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length] as number, limit + 1);
}

function nextRow(
  from: readonly string[],
  to: readonly string[],
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const same = from[row - 1] === to[column - 1] ? 0 : 1;
    const edited = Math.min(
      (last[column] as number) + 1,
      (current[column - 1] as number) + 1,
      (last[column - 1] as number) + same,
    );
    const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    current.push(swapped ? Math.min(edited, (beforeLast[column - 2] as number) + 1) : edited);
  }
  return current;
}
