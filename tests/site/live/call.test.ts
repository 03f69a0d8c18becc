/** Which formulas are read as calls of our functions on constants, and which are left to the engine. */
import { parseCall } from "../../../src/site/live/call";

const constant = (value: unknown) => ({ kind: "constant", value });

test.each([
  ["=AI_DATA_VERSION()", { name: "AI_DATA_VERSION", args: [] }],
  ['=ai_tier("Baidu")', { name: "AI_TIER", args: [constant("Baidu")] }],
  ['=AI_REVENUE("Alibaba",,,"bn")', { name: "AI_REVENUE", args: ["Alibaba", null, null, "bn"].map(constant) }],
  ['=AI_TIER("say ""hi""")', { name: "AI_TIER", args: [constant('say "hi"')] }],
  ["=AI_MATRIX( FALSE )", { name: "AI_MATRIX", args: [constant(false)] }],
  ["=AI_COMPANIES(1,)", { name: "AI_COMPANIES", args: [constant(1), constant(null)] }],
  ['=AI_TIER({"a";"b","c"})', { name: "AI_TIER", args: [{ kind: "array", rows: [["a"], ["b", "c"]] }] }],
  ["=AI_TIER(AI_COMPANIES())", { name: "AI_TIER", args: [{ kind: "call", call: { name: "AI_COMPANIES", args: [] } }] }],
])("%s is a call", (formula, call) => {
  expect(parseCall(formula)).toEqual(call);
});

test.each([
  'AI_TIER("Baidu")',
  '=SUM(AI_REVENUE("Alibaba"))',
  "=AI_TIER(A1)",
  '=AI_TIER("Baidu")+1',
  '=AI_TIER("Baidu"',
  "=AI_TIER({1,2)",
  "=AI_TIER({AI_NAME(1)})",
  "=AI_TIER",
  "=",
  "",
])("%s is none", (formula) => {
  expect(parseCall(formula)).toBeUndefined();
});
