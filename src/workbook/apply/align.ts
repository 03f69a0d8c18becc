/** Finds the lines of one list again in another: which row is which after some were added or deleted. */

/** How alike two lines are, from 0 to 1; lines below a half are not the same line. */
export type Likeness = (before: number, now: number) => number;

const same = 0.5;
const untouched = 0.999;

/** For each line before: where it is now, in order; undefined where it is gone. */
export function alignLines(before: number, now: number, likeness: Likeness): readonly (number | undefined)[] {
  const found = new Array<number | undefined>(before).fill(undefined);
  let head = 0;
  while (head < before && head < now && likeness(head, head) > untouched) found[head] = head++;
  let tail = 0;
  while (before - tail > head && now - tail > head && likeness(before - 1 - tail, now - 1 - tail) > untouched) {
    tail += 1;
    found[before - tail] = now - tail;
  }
  alignMiddle(found, [head, before - tail], [head, now - tail], likeness);
  return found;
}

/** The best pairing in order between the ends that agree: longest common subsequence, weighed by likeness. */
function alignMiddle(
  found: (number | undefined)[],
  [top, bottom]: readonly [number, number],
  [left, right]: readonly [number, number],
  likeness: Likeness,
): void {
  const [height, width] = [bottom - top, right - left];
  if (height === 0 || width === 0) return;
  const score = Array.from({ length: height + 1 }, () => new Float64Array(width + 1));
  const at = (r: number, c: number) => score[r]?.[c] ?? 0;
  const alike = (r: number, c: number) => {
    const value = likeness(top + r, left + c);
    return value > same ? value : 0;
  };
  for (let r = height - 1; r >= 0; r--)
    for (let c = width - 1; c >= 0; c--) {
      const paired = alike(r, c);
      const apart = Math.max(at(r + 1, c), at(r, c + 1));
      (score[r] as Float64Array)[c] = paired > 0 ? Math.max(apart, paired + at(r + 1, c + 1)) : apart;
    }
  for (let r = 0, c = 0; r < height && c < width;) {
    const paired = alike(r, c);
    if (paired > 0 && at(r, c) === paired + at(r + 1, c + 1)) found[top + r++] = left + c++;
    else if (at(r, c) === at(r + 1, c)) r += 1;
    else c += 1;
  }
}
