/** What an outside check of the record found wrong, as it is answered now: entity, metric, period, qualifier, value, grade. */
import { compiled } from "../../src/compiled/dataset";
import { evidence } from "../../src/compiled/evidence";
import { indexAtlas } from "../../src/core/dataset/index-dataset";
import { absenceOf } from "../../src/core/dataset/evidence";
import { openDataset } from "../../src/core/dataset/open";
import { addEvidence } from "../../src/core/dataset/open-evidence";
import type { EntityId, MetricId } from "../../src/contract/ids";
import type { Period } from "../../src/core/periods/period";

const atlas = indexAtlas(addEvidence(openDataset(compiled), evidence));

/** Every figure on record for these months as labelled, best first. */
const seen = (entity: string, metric: string, period: string): readonly string[] =>
  atlas.data.observations
    .filter((one) => one.entity === entity && one.metric === metric && one.period === period)
    .map(({ qualifier, value }) => `${qualifier}${value}`);

test.each([
  // A rounded figure of the article fed arithmetic, and the difference was called exact.
  ["meitu", "revenue", "2024H2", "=1720000000"],
  ["iflytek", "revenue", "2025Q2", "=6253000000"],
  ["alibaba-cloud", "revenue", "2026Q1", "=41600000000"],
  ["alibaba-cloud", "revenue", "2025Q4", "≈43300000000"],
  // Said not to be disclosed, though pages on record disclose it.
  ["alibaba-ai-products", "revenue", "2026Q1", "=8971000000"],
  ["kling-ai", "revenue", "2026Q1", ">650000000"],
  ["kling-ai", "revenue_growth", "2026Q1", ">3"],
  ["volcano-engine", "revenue_growth", "FY2024", "≈1"],
  ["iflytek", "rd_input", "FY2024", "=4580000000"],
  ["meitu", "rd_expense", "FY2024", "=910000000"],
  // Bounds and hedges that were lost.
  ["kunlun-tech", "share_price_peak", "2023", "=70.55"],
  ["bytedance", "capex_plan", "FY2026", "≤70000000000"],
  ["alibaba-ai-products", "arr", "2026Q1", ">35800000000"],
  ["alibaba", "capex_commitment", "2025..2028", "≥380000000000"],
  ["meitu-designkit", "revenue", "FY2024", "≈200000000"],
  ["dramawave", "arr_gross_receipts", "2025-03", "≈120000000"],
  ["kuaishou", "revenue_growth", "2023Q4", "=0.151"],
  // Coarser than what its own pages print.
  ["nvidia", "revenue", "FY2026Q1", "=44062000000"],
  ["google-cloud", "revenue", "2024Q3", "=11350000000"],
  ["aws", "revenue", "2024Q1", "=25037000000"],
])("%s %s %s is %s", (entity, metric, period, expected) => {
  expect(seen(entity, metric, period)[0]).toBe(expected);
});

test.each([
  ["bytedance", "capex_plan", "FY2026", ">200000000000"],
  ["alibaba-cloud", "external_revenue_growth", "2025Q4", "=0.32"],
])("%s %s %s keeps %s beside it", (entity, metric, period, expected) => {
  expect(seen(entity, metric, period).slice(1)).toContain(expected);
});

test("the total of Nvidia's data centre does not break where only the split below it is new", () => {
  expect(atlas.data.breaks.filter(({ entity }) => entity === "nvidia")).toEqual([]);
});

test("the target says whose run rate it is", () => {
  const target = atlas.metric("arr_target" as MetricId).labels;
  expect(target.en).toContain("MaaS and application services");
  expect(target["zh-Hans"]).toContain("应用服务");
});

test.each([
  ["net_profit", "归母净利润", "Net profit attributable to shareholders"],
  ["rd_input", "研发投入（含资本化）", "R&D input, capitalised part included"],
])("%s is called %s, %s", (metric, simplified, english) => {
  const { labels } = atlas.metric(metric as MetricId);
  expect([labels["zh-Hans"], labels.en]).toEqual([simplified, english]);
});

test.each([
  ["alibaba-ai-products", "revenue", "2025Q1", "not-disclosed"],
  ["alibaba-ai-products", "revenue", "2026Q1", undefined],
  ["kling-ai", "revenue_growth", "2025Q1", "not-disclosed"],
  ["kling-ai", "revenue_growth", "2025Q3", "not-found"],
  ["kling-ai", "revenue_growth", "2024Q4", "not-applicable"],
  ["kling-ai", "revenue_growth", "2026Q1", undefined],
  ["meitu", "rd_expense", "FY2024", undefined],
  ["iflytek", "rd_expense", "FY2024", "not-found"],
  ["baidu", "non_online_marketing_revenue", "2026Q2", "not-disclosed"],
])("the silence about %s %s %s: %s", (entity, metric, period, reason) => {
  const found = absenceOf(atlas, entity as EntityId, metric as MetricId, period as Period);
  expect(found?.reason).toBe(reason);
});
