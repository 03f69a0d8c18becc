/** Rules let through what Excel's let through. */
import { formulaIn, isAmong, obeys, termsOf, type Rule } from "../../../src/workbench/object-model/validation-terms";

const whole = (operator: string, formula1: unknown, formula2?: unknown): Rule => ({
  wholeNumber: { operator, formula1, formula2 },
});

it.each<[Rule, unknown[], unknown[]]>([
  [whole("Between", 1, 10), [1, 10, 5], [0, 11, 2.5, "5", true]],
  [whole("NotBetween", 1, "10"), [0, 11], [1, 10, 5]],
  [whole("EqualTo", "=3"), [3], [4, "3"]],
  [whole("NotEqualTo", 3), [4], [3]],
  [whole("GreaterThan", 3), [4], [3]],
  [whole("LessThan", 3), [2], [3]],
  [whole("GreaterThanOrEqualTo", 3), [3], [2]],
  [whole("LessThanOrEqualTo", 3), [3], [4]],
  [{ decimal: { operator: "Between", formula1: "0", formula2: "0.5" } }, [0.25, 0], [0.6, "a"]],
  [{ textLength: { operator: "LessThanOrEqualTo", formula1: 3 } }, ["abc", 123], ["abcd", 1234]],
  [{ date: { operator: "GreaterThan", formula1: "2024-12-31" } }, [45_658], [45_657, "later"]],
  [{ date: { operator: "LessThan", formula1: "2025-01-01T00:00:00.000Z" } }, [45_657], [45_658]],
  [{ time: { operator: "LessThan", formula1: "12:00" } }, [0.25], [0.75]],
])("%j", (rule, allowed, refused) => {
  const held = (entry: unknown): boolean => obeys(rule, entry as number, termsOf(rule));
  expect(allowed.filter((entry) => !held(entry))).toEqual([]);
  expect(refused.filter(held)).toEqual([]);
});

it.each([
  [true, true],
  [1, true],
  [0, false],
  ["TRUE", false],
  ["#N/A", false],
])("a rule whose formula gives %j lets an entry through: %s", (computed, passes) => {
  expect(obeys({ custom: { formula: "=A1>0" } }, 1, [computed])).toBe(passes);
});

it("choices written into the rule are held to the letter, those of cells are not", () => {
  expect(isAmong(["Cloud", "Ads"], "cloud", true)).toBe(false);
  expect(isAmong(["Cloud", "Ads"], "cloud", false)).toBe(true);
  expect(isAmong(["Cloud", "Ads"], "Cloud", true)).toBe(true);
});

it.each([
  ["=A1", "=A1"],
  ["=10", undefined],
  ["10", undefined],
  [10, undefined],
  ["=2024-12-31", undefined],
  ["=MIN(A1,B1)", "=MIN(A1,B1)"],
])("%j is computed from %j", (term, formula) => {
  expect(formulaIn(term)).toBe(formula);
});
