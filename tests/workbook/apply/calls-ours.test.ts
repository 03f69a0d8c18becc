/** A call of ours is a call: a sheet, a text or a note that reads like one is not. */
import { callsOurs } from "../../../src/workbook/plan/formulas";

it.each([
  ['=AI_TIER("Baidu")', true],
  ["='AI_REVENUE(亿)'!A1", false],
  ["='It''s AI_TIER(1)'!A1+1", false],
  ['="AI_TIER(1)"', false],
  ["='AI_REVENUE(亿)'!A1+AI_TIER(A1)", true],
])("%s: %s", (formula, expected) => {
  expect(callsOurs(formula)).toBe(expected);
});
