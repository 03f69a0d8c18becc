/** What the checks compute: each as the formula beside it does, with blanks, texts and errors among the numbers. */
import type { CellValue } from "../../../src/workbook/plan/types";
import {
  apartness,
  countErrors,
  countOf,
  countUnlikeZero,
  missingFrom,
  pairsApart,
} from "../../../src/workbook/plan/sheets/check-values";

const error = { error: "#N/A" } as const;

test.each<readonly [readonly CellValue[], readonly CellValue[], number]>([
  [[1, "", "x"], [1, "y", ""], 0],
  [[1, 2], [2, 1], 0],
  [[1, 2], [1, 4], 2],
  [[1, 4], [1, 2], 2],
  [[1, 0], [1, ""], 1],
  [[1, ""], [1, 0], 1],
  [[], [3], 4],
])("%j and %j are %d apart", (here, there, apart) => {
  expect(apartness(here, there)).toBe(apart);
});

test.each<readonly [readonly CellValue[], readonly CellValue[], number]>([
  [[0.1, 0.2], [0.1, 0.2], 0],
  [[0.1], [0.125], 0],
  [[0.1], [0.1251], 1],
  [[0.1251], [0.1], 1],
  [["", 0.1], [0.9, ""], 0],
  [[0.1, 0.5], [0.9, 0.9], 2],
])("of %j and %j, %d differ by more than 0.025", (here, there, apart) => {
  expect(pairsApart(here, there, 0.025)).toBe(apart);
});

test.each<readonly [readonly CellValue[], number]>([
  [[0, 1e-9, -1e-9, "", "5", error], 0],
  [[1e-7, -1e-7, 3, -3], 4],
  [[4.9e-8, 5.1e-8], 1],
])("of %j, %d are not 0 to seven decimals", (values, count) => {
  expect(countUnlikeZero(values, 7)).toBe(count);
});

test("a number, what is missing and errors are counted", () => {
  expect(countOf([1, 2, 2, "2", ""], 2)).toBe(2);
  expect(missingFrom(["a", "b"], ["a", "c", "c", ""])).toBe(3);
  expect(countErrors([error, "#N/A", 0, error])).toBe(2);
});
