/** Damerau-Levenshtein distance (adjacent swaps count one), cut off early: what "a near name" means. */

/** The last three rows of the table in turn, used again by every call. */
let rows: readonly [Uint16Array, Uint16Array, Uint16Array] = rowsFor(128);

function rowsFor(width: number): readonly [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
}

/**
 * The number of edits between two texts, or `limit + 1` where it is more than `limit`. Counts UTF-16 units.
 * @example editDistance("badu", "baidu", 2) is 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin and end with needs no edit.
  let [from, toA, toB] = [0, a.length, b.length];
  while (from < toA && from < toB && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  while (toA > from && toB > from && a.charCodeAt(toA - 1) === b.charCodeAt(toB - 1)) {
    toA -= 1;
    toB -= 1;
  }
  return distanceBetween(a.slice(from, toA), b.slice(from, toB), limit);
}

function distanceBetween(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (b.length + 1 >= rows[0].length) rows = rowsFor(b.length * 2);
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= b.length; column += 1) last[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    if (fillRow(a, b, row, limit, current, last, beforeLast) > limit) return beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] as number, beyond);
}

/** Which letters a text has, by their last five bits: an edit makes one of them come, and one go, at most. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << text.charCodeAt(at);
  return letters;
}

/** Whether two texts can be within so many edits, by their letters alone. */
export function mayBeNear(one: number, other: number, limit: number): boolean {
  let apart = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) apart += 1;
  return apart <= 2 * limit;
}

/** Only `limit` columns to either side of the diagonal can still come within it; gives the least of them. */
function fillRow(
  a: string,
  b: string,
  row: number,
  limit: number,
  current: Uint16Array,
  last: Uint16Array,
  beforeLast: Uint16Array,
): number {
  const first = Math.max(1, row - limit);
  const end = Math.min(b.length, row + limit);
  // To either side of what is looked at, where the next row looks.
  current[first - 1] = first === 1 ? row : limit + 1;
  current[end + 1] = limit + 1;
  let least = current[first - 1] as number;
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
  return least;
}

const isSwapped = (a: string, b: string, row: number, column: number): boolean =>
  a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
