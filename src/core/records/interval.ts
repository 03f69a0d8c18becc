/** What a printed figure can mean: the interval that its digits and its qualifier leave open, and arithmetic that keeps it. */
import type { Qualifier } from "../../contract/qualifier";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Chinese figures are rounded to 亿: a round 600,000,000 may be one digit, but 200,000,000,000 has at least two. */
const HUNDRED_MILLION = 8;

/** The size of the last digit that was printed: 1e8 for 9400000000, 0.01 for 0.40. Round numbers are taken as rounded. */
export function lastDigit(text: string): number {
  const digits = text.replace("-", "");
  const point = digits.indexOf(".");
  if (point >= 0 && point < digits.length - 1) return Number(`1e-${digits.length - point - 1}`);
  const { length } = point < 0 ? digits : digits.slice(0, point);
  let zeros = 0;
  while (zeros < length && digits.charCodeAt(length - 1 - zeros) === ZERO) zeros += 1;
  const coarsest = Math.max(length - 2, HUNDRED_MILLION);
  return 10 ** Math.min(zeros, coarsest, length - 1);
}

const ZERO = "0".charCodeAt(0);

/** What a growth or share counts to at least, however it is written: 0.4 is 40 %, not 35 to 45 %. */
export const WHOLE_PERCENT = 0.01;
/** Headcounts and ranks are counted, not rounded, unless they say so. */
const COUNTED = 10_000;

/** The size of the last digit that counts, as the figure is written. */
export function writtenStep(text: string, unit: string): number {
  const digit = lastDigit(text);
  if (unit === "ratio") return Math.min(digit, WHOLE_PERCENT);
  return Math.abs(Number(text)) < COUNTED && digit >= 1 ? 1 : digit;
}

/** How far a figure that is said to be approximate may be off, beside its rounding. */
const APPROXIMATE = 0.06;

/** The interval of a printed figure: half a step either way, more for an approximate one, open to one side for a bound. */
export function intervalOf(value: number, step: number, qualifier: Qualifier): Interval {
  const low = value - step / 2;
  const high = value + step / 2;
  if (qualifier === ">" || qualifier === "≥") return { low: qualifier === ">" ? low : value, high: Infinity };
  if (qualifier === "<" || qualifier === "≤") return { low: -Infinity, high: qualifier === "<" ? high : value };
  const slack = qualifier === "≈" ? Math.abs(value) * APPROXIMATE : 0;
  return { low: low - slack, high: high + slack };
}

/** Allowance for sums of decimal fractions that do not come out even in binary. */
const slackOf = ({ low, high }: Interval): number =>
  1e-9 * Math.max(1e-3, ...[low, high].filter(Number.isFinite).map(Math.abs));

/** Whether two readings can be the same figure. */
export function overlap(a: Interval, b: Interval): boolean {
  const slack = Math.max(slackOf(a), slackOf(b));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

export const breadthOf = ({ low, high }: Interval): number => high - low;

/** The growth that a level over an earlier one can mean; undefined where the earlier one may be zero or negative. */
export function growthBetween(now: Interval, before: Interval): Interval | undefined {
  if (before.low <= 0 || now.low < 0) return undefined;
  return { low: now.low / before.high - 1, high: now.high / before.low - 1 };
}

/** The sum of intervals. */
export const total = (parts: readonly Interval[]): Interval =>
  parts.reduce((sum, part) => ({ low: sum.low + part.low, high: sum.high + part.high }), { low: 0, high: 0 });

/** What is left of the first after the others are taken away. */
export const rest = (first: Interval, others: readonly Interval[]): Interval => {
  const gone = total(others);
  return { low: first.low - gone.high, high: first.high - gone.low };
};

/** One over the other; undefined where the divisor may be zero. */
export function quotient(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  return hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);
}

export const product = (a: Interval, b: Interval): Interval =>
  hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);

export const shifted = ({ low, high }: Interval, by: number): Interval => ({ low: low + by, high: high + by });

const hull = (ends: readonly number[]): Interval => ({ low: Math.min(...ends), high: Math.max(...ends) });
