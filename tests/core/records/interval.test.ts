/** What a printed figure can mean: its last digit, its interval, and arithmetic that never leaves a possible value out. */
import fc from "fast-check";
import {
  growthBetween,
  intervalOf,
  lastDigit,
  overlap,
  product,
  quotient,
  rest,
  shifted,
  total,
  writtenStep,
  type Interval,
} from "../../../src/core/records/interval";
import { contradicting, levelPairs } from "../../../src/core/records/growth";
import { roundedQualifier, roundedText } from "../../../src/core/records/rounded";

test.each([
  ["9400000000", 1e8],
  ["600000000", 1e8],
  ["200000000000", 1e10],
  ["123000", 1000],
  ["-123000", 1000],
  ["5", 1],
  ["50", 10],
  ["100", 100],
  ["0", 1],
  ["0.40", 0.01],
  ["0.4", 0.1],
  ["-12.345", 0.001],
  ["12.", 1],
  ["120.", 10],
])("the last digit of %s is %d", (text, digit) => expect(lastDigit(text)).toBe(digit));

test.each([
  ["0.4", "ratio", 0.01],
  ["0.405", "ratio", 0.001],
  ["1", "ratio", 0.01],
  ["9000", "count", 1],
  ["-9000", "count", 1],
  ["10000", "count", 10000],
  ["70.5", "CNY_per_share", 0.1],
  ["32500000000", "CNY", 1e8],
])("%s in %s counts to %d", (text, unit, step) => expect(writtenStep(text, unit)).toBe(step));

test.each([
  [100, 10, "=", [95, 105]],
  [100, 10, "≈", [89, 111]],
  [-100, 10, "≈", [-111, -89]],
  [100, 10, ">", [95, Infinity]],
  [100, 10, "≥", [100, Infinity]],
  [100, 10, "<", [-Infinity, 105]],
  [100, 10, "≤", [-Infinity, 100]],
] as const)("%d to the nearest %d, said with %s, is from %j", (value, step, qualifier, [low, high]) =>
  expect(intervalOf(value, step, qualifier)).toEqual({ low, high }),
);

const of = ([low, high]: readonly [number, number]): Interval => ({ low, high });

test.each([
  [[1, 2], [2, 3], true],
  [[2, 3], [1, 2], true],
  [[1, 2], [2.1, 3], false],
  [[2.1, 3], [1, 2], false],
  [[1, 4], [2, 3], true],
  [[0.1 + 0.2, 1], [0, 0.3], true],
  [[0, 0.3], [0.1 + 0.2, 1], true],
  [[1e12, 2e12], [1, 1e12 - 500], true],
  [[1e12, 2e12], [1, 1e12 - 5000], false],
  [[2e-9, 1], [-1, 0], false],
  [[5e-13, 1e-6], [-1e-6, 0], true],
  [[5, Infinity], [-Infinity, 5], true],
  [[5, Infinity], [-Infinity, 4], false],
] as const)("%j and %j can be one: %s", (a, b, can) => expect(overlap(of(a), of(b))).toBe(can));

test.each([
  [
    [110, 110],
    [100, 100],
    [0.1, 0.1],
  ],
  [
    [90, 110],
    [100, 200],
    [-0.55, 0.1],
  ],
  [
    [0, 1],
    [1, 2],
    [-1, 0],
  ],
  [[1, 2], [0, 2], undefined],
  [[1, 2], [-1, 2], undefined],
  [[-1, 2], [1, 2], undefined],
] as const)("from %j, a year after %j, the growth is %j", (now, before, growth) => {
  const between = growthBetween(of(now), of(before));
  expect(between && [between.low, between.high]).toEqual(growth && growth.map((end) => expect.closeTo(end, 9)));
});

const ends = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20), fc.nat(10), fc.nat(10));
/** An interval and a value in it. */
const within = ends.map(([low, width, at]) => [of([low, low + width]), low + Math.min(at, width)] as const);
const holds = ({ low, high }: Interval, value: number) => low - 1e-9 <= value && value <= high + 1e-9;

test("whatever the figures are, what is computed of them is within what is computed of their intervals, whose ends are reached", () => {
  fc.assert(
    fc.property(within, within, ([a, x], [b, y]) => {
      expect(holds(total([a, b]), x + y)).toBe(true);
      expect(holds(rest(a, [b]), x - y)).toBe(true);
      expect(holds(product(a, b), x * y)).toBe(true);
      expect(holds(shifted(a, 3), x + 3)).toBe(true);
      const over = quotient(a, b);
      expect(over === undefined).toBe(b.low <= 0 && b.high >= 0);
      if (over) expect(holds(over, x / y)).toBe(true);
    }),
  );
  expect([total([]), total([of([1, 2]), of([3, 5])])]).toEqual([of([0, 0]), of([4, 7])]);
  expect(rest(of([10, 12]), [of([1, 2]), of([3, 4])])).toEqual(of([4, 8]));
  expect(product(of([-2, 3]), of([4, 5]))).toEqual(of([-10, 15]));
  expect(quotient(of([2, 6]), of([1, 2]))).toEqual(of([1, 6]));
  expect(shifted(of([1, 2]), -1)).toEqual(of([0, 1]));
});

test("a growth is contradicted where there are pairs of levels and none bears it", () => {
  const level = (low: number, high: number, unit = "CNY") => ({ unit, interval: of([low, high]) });
  const pairs = levelPairs([level(110, 112), level(50, 60, "USD")], [level(100, 100), level(40, 40, "HKD")]);
  expect(pairs.map(({ implied }) => [implied.low, implied.high])).toEqual([
    [expect.closeTo(0.1, 9), expect.closeTo(0.12, 9)],
  ]);
  expect(contradicting(of([0.11, 0.11]), pairs)).toBeUndefined();
  expect(contradicting(of([0.2, 0.2]), pairs)).toBe(pairs[0]);
  expect(contradicting(of([0.2, 0.2]), [])).toBeUndefined();
});

test.each([
  [0.12345, 4, "0.1235"],
  [0.1, 4, "0.1"],
  [1234, -2, "1200"],
  [1250, -2, "1300"],
  [5, 0, "5"],
])("%d to %d decimals is %s", (value, decimals, text) => expect(roundedText(value, decimals)).toBe(text));

test("a computed figure is exact only where all it can be rounds to the same", () => {
  expect([roundedQualifier(of([0.1234, 0.12341]), 3), roundedQualifier(of([0.1234, 0.1236]), 3)]).toEqual(["=", "≈"]);
});
