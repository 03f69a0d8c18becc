/** The number that a worksheet function gives a day, as both date systems count. */
import { dayNumber } from "../../../src/workbench/object-model/types/functions";

it.each<[readonly [number, number, number], number | null, number | null]>([
  [[2026, 3, 31], 46112, 44650],
  [[1904, 1, 1], 1462, 0],
  [[1900, 2, 28], 59, null],
  [[1900, 3, 1], 61, null],
  [[126, 3, 31], 46112, 44650],
  [[2025, 15, 31], 46112, 44650],
  [[2026, 3, 31.9], 46112, 44650],
  [[-1, 3, 31], null, null],
  [[10000, 1, 1], null, null],
  [[Number.NaN, 1, 1], null, null],
])("%j is %s, and counted from 1904 %s", (day, from1900, from1904) => {
  expect(dayNumber(day, false).value).toBe(from1900);
  expect(dayNumber(day, true).value).toBe(from1904);
});

it("says why there is none", () => {
  expect(dayNumber([1900, 3, 1], true).error).toBe("#NUM!");
  expect(dayNumber([Number.NaN, 1, 1], true).error).toBe("#VALUE!");
});
