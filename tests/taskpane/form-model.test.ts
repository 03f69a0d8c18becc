/** The function form: what typing means, and what it completes to. */
import { atlas, shipped } from "../support/shipped";
import { functionCards } from "../../src/words/function-cards";
import { functionsEn } from "../../src/words/functions.en";
import { choicesFor } from "../../src/taskpane/functions/choices";
import { constantArguments, missingArguments, readTyped, typedFormula } from "../../src/taskpane/functions/form-model";
import { plainWords } from "../../src/taskpane/words/load-words";

const words = plainWords(shipped);

// A workbook may have a name that is a company's, or a unit's: the argument's own meaning comes first.
const around = { atlas, defined: new Set(["mynames", "baidu", "bn"]) };
const card = (name: string) => functionCards(functionsEn).find((each) => each.name === name)!;

it.each([
  ["", "company", { kind: "omitted" }],
  ["Baidu", "company", { kind: "constant", value: "Baidu" }],
  ["A2", "company", { kind: "reference", text: "A2" }],
  ["a2:a9", "company", { kind: "reference", text: "a2:a9" }],
  ["A2#", "company", { kind: "reference", text: "A2#" }],
  ["'My sheet'!A2", "company", { kind: "reference", text: "'My sheet'!A2" }],
  ["Straße!A1", "company", { kind: "reference", text: "Straße!A1" }],
  ["'It''s'!A1", "company", { kind: "reference", text: "'It''s'!A1" }],
  ["A:A", "company", { kind: "reference", text: "A:A" }],
  ["A:A", "period", { kind: "reference", text: "A:A" }],
  ["Table1[Name]", "company", { kind: "reference", text: "Table1[Name]" }],
  ["Table1[[#This Row],[Name]]", "period", { kind: "reference", text: "Table1[[#This Row],[Name]]" }],
  ["myNames", "company", { kind: "reference", text: "myNames" }],
  ["MYNAMES", "company", { kind: "reference", text: "MYNAMES" }],
  ["Baidu", "entity", { kind: "constant", value: "Baidu" }],
  ["Bodu", "entity", { kind: "constant", value: "Bodu" }],
  ["=Baidu", "entity", { kind: "reference", text: "Baidu" }],
  ['=LEFT(A2,"3")', "entity", { kind: "reference", text: 'LEFT(A2,"3")' }],
  ["constructor", "metric", { kind: "constant", value: "constructor" }],
  ['"a ""b"""', "company", { kind: "constant", value: 'a "b"' }],
  ["bn", "unit", { kind: "constant", value: "bn" }],
  ["2", "tier", { kind: "constant", value: 2 }],
  ["2024", "period", { kind: "constant", value: "2024" }],
  ["FY2024", "period", { kind: "constant", value: "FY2024" }],
  ["FY24", "period", { kind: "constant", value: "FY24" }],
  ["B3", "period", { kind: "reference", text: "B3" }],
  ["true", "headers", { kind: "constant", value: true }],
  ['"A2"', "company", { kind: "constant", value: "A2" }],
] as const)("%j typed for a %s is %j", (typed, kind, expected) => {
  expect(readTyped(typed, { kind }, around)).toEqual(expected);
});

it("builds the formula, without trailing gaps", () => {
  expect(typedFormula(card("AI_METRIC"), { entity: "Baidu", metric: "revenue" }, around)).toBe(
    '=AI_METRIC("Baidu","revenue")',
  );
  expect(typedFormula(card("AI_METRIC"), { entity: "A2", metric: "revenue", source: "article" }, around)).toBe(
    '=AI_METRIC(A2,"revenue",,,"article")',
  );
});

it("says what is missing, and what needs the sheet", () => {
  expect(missingArguments(card("AI_METRIC"), { entity: "Baidu" })).toEqual(["metric"]);
  expect(constantArguments(card("AI_TIER"), { company: "A2" }, around)).toBeUndefined();
  expect(constantArguments(card("AI_TIER"), { company: "Baidu" }, around)).toEqual(["Baidu"]);
});

it("completes names in any script, and metrics of the entity already chosen", () => {
  const [company] = card("AI_TIER").parameters;
  expect(choicesFor(atlas, words, company!, "阿里", undefined)[0]?.label).toBe("Alibaba");
  const metric = card("AI_METRIC").parameters[1]!;
  const kuaishou = atlas.companies.find((each) => each.names.en === "Kuaishou");
  const offered = choicesFor(atlas, words, metric, "revenue", kuaishou).map((choice) => choice.key);
  expect(offered).toContain("revenue");
});
