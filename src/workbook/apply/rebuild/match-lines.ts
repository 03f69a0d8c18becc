/** Which row or column of one grid is which of another, by what stands in them. */
import { alignLines } from "../align";

type Keys = readonly (readonly string[])[];

/** For each line of `before`, in order: the line of `now` that holds at least half of what it held. */
export function matchLines(before: Keys, now: Keys): readonly (number | undefined)[] {
  const [left, right] = [before.map(counted), now.map(counted)];
  return alignLines(before.length, now.length, (a, b) => likeness(left[a] as Line, right[b] as Line));
}

interface Line {
  readonly counts: ReadonlyMap<string, number>;
  readonly filled: number;
}

function counted(keys: readonly string[]): Line {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  return { counts, filled: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

/** The share of what was there that is still there; what a user has added does not count against it. */
function likeness(before: Line, now: Line): number {
  if (before.filled === 0) return now.filled === 0 ? 1 : 0;
  let found = 0;
  before.counts.forEach((count, key) => (found += Math.min(count, now.counts.get(key) ?? 0)));
  return found / before.filled;
}
