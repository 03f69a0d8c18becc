/** What lists are compared and put in order by. */

/** Whether they hold the very same, one by one. */
export const sameItems = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a === b || (a.length === b.length && a.every((item, at) => item === b[at]));

/** By their code units: the same order on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where the first of a list in order stands that is not before something; its length where all are. */
export function firstNotBefore<T>(ordered: readonly T[], isBefore: (one: T) => boolean): number {
  let from = 0;
  let to = ordered.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(ordered[middle] as T)) from = middle + 1;
    else to = middle;
  }
  return from;
}
