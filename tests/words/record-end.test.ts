/** Where the record ends is said with every missing figure that is newer than it, in each language, and with no other. */
import { atlas, evaluate } from "../support/shipped";
import { coverageOf, newestOf, recordEnd } from "../../src/core/dataset/coverage";
import type { EntityId, MetricId, StatementId } from "../../src/contract/ids";
import type { Period } from "../../src/core/periods/period";
import { wordProblem } from "../../src/words/problems";
import { problemsZhHans } from "../../src/words/problems.zh-hans";
import { problemsZhHant } from "../../src/words/problems.zh-hant";
import { monthText } from "../../src/words/periods";

const messageOf = async (name: string, ...args: readonly unknown[]): Promise<string> => {
  const cells = (await evaluate(name, args)).flat();
  return cells.flatMap(({ error }) => error?.message ?? []).join("");
};
const end = coverageOf(atlas, "meitu" as EntityId);
const read = monthText(recordEnd(atlas).newestPage, "en");
const endsFor = (period: unknown, of: string) =>
  `The record ends with ${String(period)} for ${of}; pages read to ${read}.`;
const ends = endsFor(end?.newestPeriod, "Meitu");
const newest = (entity: string, metric: string) =>
  newestOf(atlas, atlas.observationsOf(entity as EntityId, metric as MetricId));
const revenueEnds = endsFor(newest("meitu", "revenue"), "Meitu’s revenue");

test("the entity's end is not that of its revenue, so that the two are told apart", () => {
  expect(newest("meitu", "revenue")).toBe("2025H1");
  expect(end?.newestPeriod).not.toBe("2025H1");
});

test.each([
  [revenueEnds, "AI_REVENUE", "Meitu", "2027Q1"],
  [endsFor(newest("meitu", "revenue_growth"), "Meitu’s revenue growth"), "AI_REVENUE_GROWTH", "Meitu", "2026Q4"],
  [revenueEnds, "AI_METRIC", "Meitu", "revenue", "FY2027"],
  [revenueEnds, "AI_METRIC", "Meitu", "revenue", 46387],
  [ends, "AI_METRIC", "Meitu", "capex", "latest"],
  [revenueEnds, "AI_METRIC", "Meitu", "revenue", "latest", null, "filing"],
  [revenueEnds, "AI_METRIC", "Meitu", "revenue", "LTM 2027Q1"],
  [revenueEnds, "AI_QUALIFIER", "Meitu", "revenue", "2027Q1"],
  [revenueEnds, "AI_SOURCE", "Meitu", "revenue", "2027-01"],
  [revenueEnds, "AI_HISTORY", "Meitu", "revenue", "2027Q1"],
  [
    endsFor(newest("alibaba-cloud", "revenue"), "Alibaba Cloud Intelligence Group’s revenue"),
    "AI_REVENUE",
    "Alibaba",
    "2027Q1",
  ],
])("%s is what %s of %s beyond the end says", async (expected, name, ...args) => {
  expect(await messageOf(name, ...args)).toContain(expected);
});

test.each([
  ["AI_METRIC", "Meitu", "revenue", "2020Q1"],
  ["AI_METRIC", "Meitu", "capex"],
  ["AI_REVENUE", "Meitoo", "latest"],
])("%s of %s within the record does not", async (name, ...args) => {
  expect(await messageOf(name, ...args)).not.toContain("The record ends");
});

test("a long message is cut before the end of the record is", () => {
  const available = atlas.data.metrics.map(({ id }) => id);
  const problem = {
    code: "not-on-record",
    entity: "meitu" as EntityId,
    metric: "capex" as MetricId,
    available: available.slice(0, 8),
    beyond: "meitu" as EntityId,
  } as const;
  const said = [
    wordProblem(problem, atlas, { language: "en", wording: {} }),
    wordProblem(problem, atlas, { language: "zh-Hans", messages: problemsZhHans, wording: {} }),
    wordProblem(problem, atlas, { language: "zh-Hant", messages: problemsZhHant, wording: {} }),
  ];
  expect(said[0]).toContain(ends);
  expect(said[1]).toMatch(/美图的记录止于 \S+；页面读至 20\d\d年\d+月。$/);
  expect(said[2]).toMatch(/美圖的記錄止於 \S+；頁面讀至 20\d\d年\d+月。$/);
  for (const text of said) expect(text.length).toBeLessThanOrEqual(240);
});

test.each([
  [problemsZhHans, "zh-Hans", /美图的营业?收入记录止于 2025H1；页面读至 20\d\d年\d+月。$/],
  [problemsZhHant, "zh-Hant", /美圖的營?業?收入記錄止於 2025H1；頁面讀至 20\d\d年\d+月。$/],
] as const)("the end of what was asked for, in Chinese", (messages, language, said) => {
  const [entity, metric] = ["meitu" as EntityId, "revenue" as MetricId];
  const problem = {
    code: "no-figure-for-period",
    entity,
    metric,
    period: "2027Q1",
    nearest: undefined,
    beyond: entity,
  } as const;
  expect(wordProblem(problem, atlas, { language, messages, wording: {} })).toMatch(said);
});

test("what was not found says until when it was looked for", async () => {
  expect(await messageOf("AI_METRIC", "Meitu", "revenue", "FY2025")).toMatch(
    /Not found by us, last looked for on 20\d\d-\d\d-\d\d\./,
  );
});

test.each([
  ["AI_REVENUE", "ByteDance", "Not disclosed in the article: "],
  ["AI_REVENUE_GROWTH", "Kuaishou", "Not disclosed in the article: "],
  ["AI_REVENUE", "Baidu", "Not disclosed: ", "2026Q1"],
  ["AI_REVENUE", "Huawei", "Not on record: ", "2024Q1"],
])("%s of %s says whose silence it is", async (name, company, whose, ...period) => {
  expect(await messageOf(name, company, ...period)).toMatch(new RegExp(`^${whose}`));
});

test("a silence of the article, and an amount, in traditional words", () => {
  const speech = { language: "zh-Hant", messages: problemsZhHant, wording: {} } as const;
  const kling = { entity: "kling-ai" as EntityId, metric: "revenue_growth" as MetricId };
  const looked = { nearest: undefined, looked: "2026-11-24" };
  const statement = "absence-kling-growth" as StatementId;
  expect(
    wordProblem({ code: "not-disclosed", because: "not-disclosed", ...kling, statement, ...looked }, atlas, speech),
  ).toMatch(/^文中未披露：/);
  const longer = { period: "FY2024" as Period, value: 38_500_000_000, unit: "CNY" };
  expect(wordProblem({ code: "only-longer", ...kling, period: "2024Q3", longer }, atlas, speech)).toContain("385 億");
});

test.each([
  ["en", "CNY", 1_250_000_000_000, "1.3 tn"],
  ["en", "CNY", 9_440_000_000, "9.4 bn"],
  ["en", "CNY", -150_000_000, "-150 mn"],
  ["en", "count", 32_000, "32000"],
  ["zh-Hans", "CNY", 32_000, "3.2 万"],
  ["zh-Hans", "CNY", 1_250_000_000_000, "1.3 万亿"],
  ["zh-Hant", "CNY", 9_440_000_000, "94.4 億"],
  ["zh-Hant", "ratio", 0.4567, "45.7%"],
] as const)(
  "in %s an amount in %s of %d is told as %s, by the steps of cells and charts",
  (language, unit, value, text) => {
    const messages = { "only-longer": "({figure})" } as unknown as typeof problemsZhHant;
    const asked = { entity: "kling-ai" as EntityId, metric: "revenue" as MetricId, period: "2024Q3" };
    const longer = { period: "FY2024" as Period, value, unit };
    expect(wordProblem({ code: "only-longer", ...asked, longer }, atlas, { language, messages, wording: {} })).toBe(
      `(${text})`,
    );
  },
);
