/** Which formulas a row of the reader's own may change: those that are answered otherwise with it, and those that nobody can read. */
import { mayAnswerOtherwise } from "../../../src/calls/release-changes";
import { evaluateAside } from "../../../src/functions/evaluate";
import { extended, figuresOf } from "./support/tables";

const quarter = ["Baidu", "revenue", "2026Q3", 36.5, "CNY bn"];
const before = extended([figuresOf(quarter)]);
const edited = extended([figuresOf(["Baidu", "revenue", "2026Q3", 37.5, "CNY bn"])]);
const resourced = extended([figuresOf([...quarter, "", "Interim report"])]);

/** A1 holds the company. */
const read = (reference: string) => (reference === "A1" ? [["Baidu"]] : undefined);
const changes = (formula: string, then: typeof edited): Promise<boolean> =>
  mayAnswerOtherwise(formula, read, [before, then], evaluateAside);

beforeAll(async () => {
  for (const edition of [before, edited, resourced]) await edition.evidence();
});

test.each([
  ['=AI_METRIC("Baidu","revenue","2026Q3")', true],
  ['=AI_METRIC(A1,"revenue","2026Q3")/1000', true],
  ['=IF(TRUE,AI_METRIC("Baidu","revenue","2026Q3"),0)', true],
  ['=AI_METRIC("Baidu","revenue","2025Q1")', false],
  ['=AI_METRIC("Tencent","revenue","2025Q1")', false],
  ['=AI_TIER("Baidu")', false],
  ["=AI_MATRIX()", false],
  // What only the sheet can work out.
  ['=AI_METRIC(INDEX(B:B,2),"revenue","2026Q3")', true],
])("an edited value: %s %s", async (formula, expected) => {
  expect(await changes(formula, edited)).toBe(expected);
});

test.each([
  ['=AI_SOURCE("Baidu","revenue","2026Q3")', true],
  ['=AI_METRIC("Baidu","revenue","2025Q1")', false],
])("an edited source: %s %s", async (formula, expected) => {
  expect(await changes(formula, resourced)).toBe(expected);
});

/** The same figure from the reader's table before and after; only what stands beside the value differs. */
test.each<readonly [string, readonly unknown[], boolean]>([
  ["nothing", [], false],
  ["a note", ["", "", "", "preliminary"], false],
  ["the source", ["", "Interim report"], true],
  ["the link", ["", "", "https://ir.example.com/q3"], true],
  ["the qualifier", ["about"], true],
])("%s beside a value that stays", async (_, rest, expected) => {
  const then = extended([figuresOf([...quarter, ...rest])]);
  await then.evidence();
  expect(await changes('=AI_METRIC("Baidu","revenue","2026Q3")', then)).toBe(expected);
  expect(await changes('=AI_METRIC("Baidu","revenue","2025Q1")', then)).toBe(false);
});

test("a row of the record's own value stands on the reader's word", async () => {
  const record = extended([]);
  const { period, value } = record.atlas.observationsOf("baidu" as never, "revenue" as never).at(-1) ?? {};
  const own = extended([figuresOf(["Baidu", "revenue", period, value])]);
  const asked = `=AI_METRIC("Baidu","revenue","${period}")`;
  expect(await mayAnswerOtherwise(asked, read, [record, own], evaluateAside)).toBe(true);
  expect(await mayAnswerOtherwise(asked, read, [own, own], evaluateAside)).toBe(false);
});
