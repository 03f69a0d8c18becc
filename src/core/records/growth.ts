/** Whether a growth and the two levels it is the growth of can be true together, allowing for rounding and bounds. */
import { growthBetween, overlap, type Interval } from "./interval";

/** A level as far as its growth goes. */
export interface Level {
  readonly unit: string;
  readonly interval: Interval;
}

export interface LevelPair<Item extends Level> {
  readonly now: Item;
  readonly before: Item;
  /** What the growth can be. */
  readonly implied: Interval;
}

/** Every pair of a level and one a year before it that have one unit. */
export const levelPairs = <Item extends Level>(
  now: readonly Item[],
  before: readonly Item[],
): readonly LevelPair<Item>[] =>
  now.flatMap((later) =>
    before.flatMap((earlier) => {
      const implied = later.unit === earlier.unit ? growthBetween(later.interval, earlier.interval) : undefined;
      return implied ? [{ now: later, before: earlier, implied }] : [];
    }),
  );

/** The first pair, where there are pairs and none of them bears the growth. */
export function contradicting<Item extends Level>(
  growth: Interval,
  pairs: readonly LevelPair<Item>[],
): LevelPair<Item> | undefined {
  return pairs.some(({ implied }) => overlap(implied, growth)) ? undefined : pairs[0];
}
