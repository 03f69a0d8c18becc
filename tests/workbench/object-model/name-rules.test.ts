/** Which names Excel takes. */
import { isName, isSheetName } from "../../../src/workbench/object-model/name-rules";

it.each<[string, boolean]>([
  ["Sales", true],
  ["_hidden", true],
  ["\\x", true],
  ["收入", true],
  ["Sales_2024.Q1", true],
  ["A1", false],
  ["XFD1048576", false],
  ["XFE1", true],
  ["R1C1", false],
  ["r2", false],
  ["C", false],
  ["R", false],
  ["RC", false],
  ["Rate", true],
  ["two words", false],
  ["1st", false],
  ["a-b", false],
  ["", false],
  ["x".repeat(255), true],
  ["x".repeat(256), false],
  ["constructor", true],
])("a name %j: %s", (name, taken) => {
  expect(isName(name)).toBe(taken);
});

it.each<[string, boolean]>([
  ["Sheet1", true],
  ["Q1 2024", true],
  ["it's", true],
  ["'quoted", false],
  ["quoted'", false],
  ["a/b", false],
  ["a\\b", false],
  ["a?", false],
  ["a*", false],
  ["a[b", false],
  ["a]b", false],
  ["a:b", false],
  ["", false],
  ["  ", false],
  ["History", false],
  ["x".repeat(31), true],
  ["x".repeat(32), false],
])("a sheet's name %j: %s", (name, taken) => {
  expect(isSheetName(name)).toBe(taken);
});
