/** What was read of a cell is typed so that the cell holds it again: a text keeps its apostrophe. */
import { inputAsRead, isFormula } from "../../src/excel/cell-input";

it.each([
  ["=SUM(1,2)", 3, "=SUM(1,2)"],
  ['=AI_TIER("Baidu")', '=AI_TIER("Baidu")', '\'=AI_TIER("Baidu")'],
  ["00700", "00700", "'00700"],
  ["1E5", "1E5", "'1E5"],
  ["TRUE", "TRUE", "'TRUE"],
  [true, true, true],
  [45000, 45000, 45000],
  ["#N/A", "#N/A", "#N/A"],
  ["=NA()", "#N/A", "=NA()"],
  ["Baidu", "Baidu", "Baidu"],
  ["'quoted'", "'quoted'", "''quoted'"],
  ["", "", ""],
])("formulas %j and values %j are typed as %j", (formula, value, typed) => {
  expect(inputAsRead(formula, value)).toBe(typed);
});

it("takes a text that looks like a formula for a text", () => {
  expect(isFormula("=A1", "=A1")).toBe(false);
  expect(isFormula("=A1", 0)).toBe(true);
});
