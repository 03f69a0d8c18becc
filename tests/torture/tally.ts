/** What a part of the torture is asked and what it answers: how much was tried, what survived, what was lost. */

export interface Options {
  /** Chooses cases; the same seed chooses the same. */
  readonly seed: number;
  /** How many cases at most; where it is left out, as many as make a short run. */
  readonly cases: number | undefined;
  /** Only cases whose name begins so; a part whose cases have no names passes over it. */
  readonly only?: string | undefined;
  /** The first of so many slices of the cases, which together are all of them: `[2, 18]`; a part without names passes over it. */
  readonly slice?: readonly [slice: number, of: number] | undefined;
  readonly say: (line: string) => void;
}

export interface Tally {
  readonly tried: number;
  readonly survived: number;
  /** One line a case that lost something or said what was not so. */
  readonly lost: readonly string[];
}

/** A part stands in a file of its own, `<part>.torture.ts`, under this name. */
export interface TorturePart {
  readonly torture: (options: Options) => Promise<Tally>;
}

/** Those whose place falls to the slice: a place that no other item moves stays in its slice, however many there are in a run. */
export function sliced<T>(items: readonly T[], slice: Options["slice"], placeOf: (item: T) => number): readonly T[] {
  if (slice === undefined) return items;
  const [which, of] = slice;
  return items.filter((item) => placeOf(item) % of === which - 1);
}

/** Some of the items, spread by the seed, in their order. */
export function chosen<T>(items: readonly T[], { seed, cases }: Pick<Options, "seed" | "cases">): readonly T[] {
  if (cases === undefined || cases >= items.length) return items;
  let state = seed >>> 0 || 1;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const keys = items.map((item, index) => ({ item, index, key: next() }));
  return keys
    .sort((a, b) => a.key - b.key)
    .slice(0, cases)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
