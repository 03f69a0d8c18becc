/** Owns what Excel says of a range whose cells differ: nothing. */

/** The value they all have; null where they differ. */
export function common<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  let some = false;
  for (const value of values) {
    if (some && value !== first) return null;
    first = value;
    some = true;
  }
  return some ? (first as T) : null;
}
