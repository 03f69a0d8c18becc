/** Answers that were once wrong, withheld, ungraded or without a place: each stands here with the right one. */
import { links as compiledLinks } from "../../../src/compiled/links";
import { openLinks } from "../../../src/core/dataset/open-evidence";
import { atlas, evaluate } from "../../support/shipped";

type Call = readonly [name: string, ...args: readonly unknown[]];
const cellsOf = async ([name, ...args]: Call) => (await evaluate(name, args)).flat();
const firstOf = async (call: Call) => (await cellsOf(call))[0];

test.each<[what: string, expected: unknown, ...call: Call]>([
  ["the stated half, not a rounded year less a half", 1.72e9, "AI_METRIC", "Meitu", "revenue", "2024H2"],
  ["the year's growth as its levels have it", 0.2394, "AI_METRIC", "Meitu", "revenue_growth", "FY2024"],
  ["the stated quarter, not a half less a rounded quarter", 6.253e9, "AI_METRIC", "iFlytek", "revenue", "2025Q2"],
  ["the stated quarter, not a rounded one grown", 41.6e9, "AI_METRIC", "Alibaba Cloud", "revenue", "2026Q1"],
  ["the same as the newest of the line", 41.6e9, "AI_REVENUE", "Alibaba", "latest"],
  ["more digits than the article", 30.13e9, "AI_METRIC", "Alibaba Cloud", "revenue", "2025Q1"],
  ["the article's own on request", 30.1e9, "AI_METRIC", "Alibaba Cloud", "revenue", "2025Q1", null, "article"],
  ["more digits than the article", -193e6, "AI_METRIC", "iFlytek", "net_profit", "2025Q1"],
  ["more digits than the article", 586e6, "AI_METRIC", "Meitu", "adjusted_net_profit", "FY2024"],
  ["more digits than the article", 44.062e9, "AI_METRIC", "Nvidia", "revenue", "FY2026Q1"],
  ["disclosed", 8.971e9, "AI_METRIC", "Alibaba AI-related products", "revenue", "2026Q1"],
  ["disclosed, over 300%", 3, "AI_METRIC", "Kling AI", "revenue_growth", "2026Q1"],
  ["its bound", ">", "AI_QUALIFIER", "Kling AI", "revenue_growth", "2026Q1"],
  ["disclosed", 3, "AI_REVENUE_GROWTH", "Kuaishou", "latest"],
  ["doubled, in the unit's president's words", 1, "AI_METRIC", "Volcano Engine", "revenue_growth", "FY2024"],
  ["published, whatever the article says", 910e6, "AI_METRIC", "Meitu", "rd_expense", "FY2024"],
  ["the input is a metric of its own", 4.58e9, "AI_METRIC", "iFlytek", "rd_input", "FY2024"],
  ["a peak that was reached", "=", "AI_QUALIFIER", "Kunlun Tech", "share_price_peak", "2023"],
  ["the newest plan, with its bound", "≤", "AI_QUALIFIER", "ByteDance", "capex_plan", "FY2026"],
  ["the newest plan, not the one of December", 70e9, "AI_METRIC", "ByteDance", "capex_plan", "FY2026"],
  ["surpassed", ">", "AI_QUALIFIER", "Alibaba AI-related products", "arr", "2026Q1"],
  ["close to", "≈", "AI_QUALIFIER", "Meitu DesignKit", "revenue", "FY2024"],
  ["about", "≈", "AI_QUALIFIER", "DramaWave", "arr_gross_receipts", "2025-03"],
  ["the reported growth of the two printed", 0.19, "AI_METRIC", "Tencent", "advertising_revenue_growth", "2024Q2"],
  ["a hole filled", 38.2e9, "AI_METRIC", "Tencent", "advertising_revenue", "2026Q1"],
  ["a hole filled", 0.2, "AI_METRIC", "Tencent", "advertising_revenue_growth", "2026Q1"],
  ["a hole filled", 145e9, "AI_METRIC", "Tencent", "advertising_revenue", "FY2025"],
  ["a hole filled", 0.19, "AI_METRIC", "Tencent", "advertising_revenue_growth", "FY2025"],
  ["the year less its quarters, not exact", "≈", "AI_QUALIFIER", "Tencent", "advertising_revenue", "2025Q4"],
  ["a level beside its growth", 194.371e9, "AI_METRIC", "Tencent", "revenue", "2025Q4"],
  ["nine months less two quarters, not exact", 17.3e9, "AI_METRIC", "Tencent", "rd_expense", "2024Q2"],
  ["nine months less two quarters, not exact", "≈", "AI_QUALIFIER", "Tencent", "rd_expense", "2024Q2"],
  ["as two pages differ, the more exact", 0.02, "AI_METRIC", "Baidu General Business", "revenue_growth", "2026Q1"],
  ["a bound", ">", "AI_QUALIFIER", "Kling AI", "revenue", "2026Q1"],
  ["a hole filled", 650e6, "AI_METRIC", "Kling AI", "revenue", "2026Q1"],
  ["a hole filled", 240e6, "AI_METRIC", "Kling AI", "arr", "2025-12"],
  ["of the quarter its page reports", 500e6, "AI_METRIC", "Kling AI", "arr", "2026Q1"],
  ["a hole filled", 33.716e9, "AI_METRIC", "Kuaishou", "revenue", "2026Q1"],
  ["more digits", 0.151, "AI_METRIC", "Kuaishou", "revenue_growth", "2023Q4"],
  ["a hole filled", 28.066e9, "AI_METRIC", "Alibaba Cloud", "revenue", "2023Q4"],
  ["a hole filled", 0.03, "AI_METRIC", "Alibaba Cloud", "revenue_growth", "2023Q4"],
  ["more digits; 24.3 bn on one page is net income", 26.549e9, "AI_METRIC", "Alibaba Cloud", "revenue", "2024Q2"],
  ["the year as filed", 106.374e9, "AI_METRIC", "Alibaba Cloud", "revenue", "FY2024"],
  ["a hole filled", 19.8e9, "AI_METRIC", "Baidu AI Cloud Infra", "revenue", "FY2025"],
  ["a hole filled", -0.04, "AI_METRIC", "Baidu", "revenue_growth", "2025Q4"],
  ["the more exact of roughly 10 bn and 9.6 bn", 9.6e9, "AI_METRIC", "Baidu AI-powered Business", "revenue", "2025Q3"],
  ["the more exact of over 11 bn and 11.3 bn", 11.3e9, "AI_METRIC", "Baidu AI-powered Business", "revenue", "2025Q4"],
  ["a hole filled", 34.7e9, "AI_METRIC", "Microsoft Intelligent Cloud", "revenue", "2026Q1"],
  ["a hole filled, from the filing", 30.771e9, "AI_METRIC", "Nvidia", "data_center_revenue", "FY2025Q3"],
  ["more digits", 26.27e9, "AI_METRIC", "Nvidia", "data_center_revenue", "FY2025Q2"],
  ["22.5 bn on one page is cut off", 22.6e9, "AI_METRIC", "Nvidia", "data_center_revenue", "FY2025Q1"],
  ["more digits of the two printed", 18.12e9, "AI_METRIC", "Nvidia", "revenue", "FY2024Q3"],
  ["a hole filled", 0.009, "AI_METRIC", "Huawei", "revenue_growth", "FY2022"],
  [
    "from the levels as filed; 9.62% on one page is not theirs",
    0.0963,
    "AI_METRIC",
    "Huawei",
    "revenue_growth",
    "FY2023",
  ],
  ["the 8-K's of 32% and 31%", 0.32, "AI_METRIC", "Google Cloud", "revenue_growth", "2025Q2"],
  ["more digits than the 8-K's 11.4 bn", 11.35e9, "AI_METRIC", "Google Cloud", "revenue", "2024Q3"],
  ["the 10-Q's digits", 25.037e9, "AI_METRIC", "AWS", "revenue", "2024Q1"],
  ["as filed; one page misprints 149.988 bn", 149.986e9, "AI_METRIC", "Tencent", "revenue", "2023Q1"],
  ["the sum of the two quarters", -856e6, "AI_METRIC", "Kunlun Tech", "net_profit", "2025H1"],
  ["the digest of the filing, no reader's post", 6078496951.37, "AI_METRIC", "iFlytek", "revenue", "2025Q3"],
  ["two outlets", "B", "AI_SOURCE", "Huawei Cloud", "revenue", "FY2024", "grade"],
  ["an announcement and a page on another site", "A", "AI_SOURCE", "Tencent", "capex", "2025Q2", "grade"],
  ["a summary and an outlet", "B", "AI_SOURCE", "Alibaba Cloud", "revenue_growth", "2024Q3", "grade"],
  ["a summary and an outlet", "B", "AI_SOURCE", "Microsoft Azure", "revenue_growth", "2025Q3", "grade"],
  ["a summary", "C", "AI_SOURCE", "Baidu", "non_online_marketing_revenue_growth", "2024Q3", "grade"],
  ["the release, and a copy", "A", "AI_SOURCE", "Alibaba Cloud", "revenue", "2024Q4", "grade"],
  ["the release, and a copy", "A", "AI_SOURCE", "Alibaba Cloud", "revenue_growth", "2024Q4", "grade"],
  ["described, no example of it", 1, "AI_MODEL_FIT", "Huawei", "model_as_product"],
  ["described, with the other reading beside it", 1, "AI_MODEL_FIT", "ByteDance", "shovel_seller"],
])("%s: %s is %s of %s", async (_, expected, ...call) => {
  const cell = await firstOf(call);
  expect(cell?.error?.message).toBeUndefined();
  expect(cell?.value).toBe(expected);
});

test.each<[what: string, said: RegExp, ...call: Call]>([
  [
    "a silence that names what is on record",
    /^Not on record: .*R&D input, .*is on record/,
    "AI_METRIC",
    "iFlytek",
    "rd_expense",
    "FY2024",
  ],
  [
    "a basis that ended",
    /^Not disclosed: .*after the third quarter of 2025/,
    "AI_METRIC",
    "Baidu",
    "non_online_marketing_revenue",
    "2025Q4",
  ],
  ["a hole with its day", /last looked for on 2026-11-2\d/, "AI_METRIC", "Tencent", "rd_expense", "2025Q4"],
  ["a hole with its day", /last looked for on 2026-11-2\d/, "AI_METRIC", "Tencent", "rd_expense", "2024Q4"],
  ["a hole with its day", /last looked for on 2026-11-2\d/, "AI_METRIC", "Tencent", "capex", "2026Q1"],
  ["a hole with its day", /last looked for on 2026-11-2\d/, "AI_METRIC", "Kuaishou", "revenue", "2025Q4"],
  ["a hole with its day", /last looked for on 2026-11-2\d/, "AI_METRIC", "Kling AI", "revenue", "2025Q4"],
  ["a hole with its day", /last looked for on 2026-11-2\d/, "AI_METRIC", "Meitu", "revenue", "FY2025"],
  ["a hole with its day", /last looked for on 2026-11-2\d/, "AI_METRIC", "iFlytek", "revenue", "2026Q1"],
  ["a hole with its day", /last looked for on 2026-11-2\d/, "AI_METRIC", "Kunlun Tech", "revenue", "FY2025"],
  ["a hole with its day", /last looked for on 2026-11-2\d/, "AI_METRIC", "Huawei Cloud", "revenue", "FY2025"],
  [
    "what comes after the record",
    /The record ends with 2026Q1 for Tencent’s revenue/,
    "AI_METRIC",
    "Tencent",
    "revenue",
    "2026Q2",
  ],
])("%s: %s", async (_, said, ...call) => {
  expect((await firstOf(call))?.error?.message).toMatch(said);
});

test.each<[what: string, said: RegExp | string, ...call: Call]>([
  ["a model of that name is told from the topic", "Wenxiaoyan|DeepSeek-R1", "AI_WHY", "Baidu", "product"],
  ["a product", "April 2023", "AI_WHY", "Qwen"],
  ["a unit", "fiscal 2022", "AI_WHY", "Alibaba Cloud"],
  ["the market", "stages, not size", "AI_WHY", "nine companies"],
  ["the method", "accounts, model usage, app rankings", "AI_WHY", "Alibaba", "method"],
  ["the other reading", "Other reading: named", "AI_WHY", "Huawei", "reading"],
  ["the other reading", "Other reading: no mark", "AI_WHY", "ByteDance", "reading"],
  ["what was missing of L71", "carries the group's growth", "AI_WHY", "Alibaba", "strategy"],
  ["what was missing of L83", "built into all of its businesses", "AI_WHY", "Tencent", "strategy"],
  ["what was missing of L89", "5G, microwave, optical", "AI_WHY", "Huawei", "strategy"],
  ["what was missing of L33", "far more than the base model", "AI_WHY", "model_as_product"],
  ["what was missing of L149", "Other leading apps also spent heavily", "AI_WHY", "nine companies", "market"],
  ["a line of the article as a paragraph of its page", "paragraph 34 \\(L77\\)", "AI_WHY", "Qwen"],
  ["where the article stands", "https://www.myzaker.com/article/684634018e9f094d37522150", "AI_WHY", "Qwen"],
  ["a disagreement between rows and cited pages", "0.32", "AI_CONFLICTS", "Alibaba Cloud"],
  ["what is not the attributable loss", "one-off items", "AI_CONFLICTS", "Kunlun Tech"],
  [
    "a computed figure by the sources of its inputs",
    "^Computed from SEC",
    "AI_SOURCE",
    "Alibaba Cloud",
    "revenue",
    "2025Q4",
  ],
  ["where each entity's record ends", "Baidu 2026Q1 2026-0\\d", "AI_DATA_VERSION", true],
])("%s: %s", async (_, said, ...call) => {
  expect((await cellsOf(call)).map(({ value }) => String(value)).join(" ")).toMatch(new RegExp(said));
});

test("that AI revenue is no amount is said of the article alone, with the first amount beside it", async () => {
  const told = (await cellsOf(["AI_WHY", "Alibaba"])).filter(({ value }) => String(value).includes("not as an amount"));
  expect(told.map(({ value }) => String(value))).toEqual([
    expect.stringMatching(/the article has .* not as an amount; the first amount is that of the March quarter of 2026/),
  ]);
});

test("every figure that is used leads to a page", () => {
  const links = openLinks(atlas.data, compiledLinks);
  expect(atlas.data.sources.filter(({ id, kind }) => links[id] === undefined && kind !== "computed")).toMatchObject([
    { key: "iflytek-2024-052", kind: "filing" },
  ]);
});
