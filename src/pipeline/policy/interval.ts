/** What a printed figure can mean: the interval that its digits and its qualifier leave open. */
import type { Qualifier } from "../../core/dataset/types";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Chinese figures are rounded to 亿: a round 600,000,000 may be one digit, but 200,000,000,000 has at least two. */
const HUNDRED_MILLION = 8;

/** The size of the last digit that was printed: 1e8 for 9400000000, 0.01 for 0.40. Round numbers are taken as rounded. */
export function lastDigit(text: string): number {
  const [whole, decimals] = text.replace("-", "").split(".") as [string, string | undefined];
  if (decimals) return Number(`1e-${decimals.length}`);
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  const coarsest = Math.max(whole.length - 2, HUNDRED_MILLION);
  return 10 ** Math.min(zeros, coarsest, whole.length - 1);
}

const APPROXIMATE = 0.06;

/**
 * The interval a figure leaves open. Half a digit below and a whole digit above, since some sources cut
 * digits off instead of rounding; 6 % either way for an approximate figure; open to one side for a bound.
 */
export function intervalOf(value: number, printed: string | number, qualifier: Qualifier, ratio: boolean): Interval {
  const digit = typeof printed === "number" ? printed : ratio ? Math.min(lastDigit(printed), 0.01) : lastDigit(printed);
  const [toZero, fromZero] = [digit / 2, digit];
  const low = value < 0 ? value - fromZero : value - toZero;
  const high = value < 0 ? value + toZero : value + fromZero;
  if (qualifier === ">" || qualifier === "≥") return { low, high: Infinity };
  if (qualifier === "<" || qualifier === "≤") return { low: -Infinity, high };
  const slack = qualifier === "≈" ? Math.abs(value) * APPROXIMATE : 0;
  return { low: low - slack, high: high + slack };
}

/** Whether two readings can be the same figure. */
export const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high + 1e-12 && b.low <= a.high + 1e-12;

/** The growth that a level over an earlier one can mean; undefined where the earlier one may be zero or negative. */
export function growthBetween(now: Interval, before: Interval): Interval | undefined {
  if (before.low <= 0 || now.low < 0) return undefined;
  return { low: now.low / before.high - 1, high: now.high / before.low - 1 };
}

/** The sum of intervals. */
export const total = (parts: readonly Interval[]): Interval =>
  parts.reduce((sum, part) => ({ low: sum.low + part.low, high: sum.high + part.high }), { low: 0, high: 0 });
