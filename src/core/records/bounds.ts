/** What a figure can be at least and at most. */
import type { Bounds, Metric } from "../dataset/types";
import { isRevenue } from "./revenue";

/** On which side of its bounds a value lies; undefined where it is within them. */
export function beyond(value: number, { least, most }: Bounds): "below" | "above" | undefined {
  if (least !== undefined && value < least) return "below";
  return most !== undefined && value > most ? "above" : undefined;
}

/** Nothing is lost more than once, and nothing grew twentyfold in a year: a growth beyond that was written in percent. */
const GROWTH: Bounds = { least: -1, most: 20 };
const RATIO: Bounds = { least: -20, most: 20 };
const NOT_NEGATIVE: Bounds = { least: 0, most: undefined };
const ANY: Bounds = { least: undefined, most: undefined };

/** Those that are told of the metric, else those that its kind has. */
export function boundsOf({ id, kind, growthOf, bounds }: Pick<Metric, "id" | "kind" | "growthOf" | "bounds">): Bounds {
  if (bounds) return bounds;
  if (kind === "ratio") return growthOf === undefined ? RATIO : GROWTH;
  if (kind === "money") return isRevenue(id) ? NOT_NEGATIVE : ANY;
  return NOT_NEGATIVE;
}
