/** Revenue lines: the headline line, the others by name, and the reason where a side of one is missing. */
import { findGrowth, findRevenue, linesOf, resolveLine, resolveSeries } from "../../../src/core/dataset/lines";
import { atlas as full } from "../../support/shipped";
import { resolveCompany } from "../../../src/core/names/resolve";
import type { EntityId, MetricId, StatementId } from "../../../src/contract/ids";
import { REFERENCE } from "../../../src/core/periods/request";
import { smallAtlas } from "../support/small-atlas";

const ACME = "acme" as EntityId;
const figures = [
  "acme revenue 2025Q1 300 report A",
  "acme-cloud revenue 2025Q1 31 report A",
  "acme-cloud revenue_growth 2025Q1 0.18 report A",
];

test.each([
  [undefined, "acme-cloud", true],
  ["headline", "acme-cloud", true],
  [" Headline ", "acme-cloud", true],
  ["total", "acme", false],
  ["revenue", "acme", false],
  ["Acme-Cloud", "acme-cloud", false],
])("the line %s is %s's", (text, entity, headline) => {
  expect(resolveLine(smallAtlas(figures), ACME, text)).toMatchObject({ ok: true, value: { entity, headline } });
});

test.each(["capex", "rival", "nonsense", "x".repeat(200)])(
  "%.20s is no revenue line; those there are, are named",
  (text) => {
    expect(resolveLine(smallAtlas(figures), ACME, text)).toMatchObject({
      ok: false,
      problem: { code: "unknown-line", lines: ["revenue", "acme-cloud"] },
    });
  },
);

test("a company without a line says why there is none, for the level as for the growth", () => {
  const company = resolveCompany(full, "ByteDance");
  const line = company.ok ? resolveLine(full, company.value.id, undefined) : company;
  expect(line).toMatchObject({ ok: false, problem: { code: "not-disclosed", statement: expect.any(String) } });
});

test("level and growth of a line are figures of the line's own entity", () => {
  const atlas = smallAtlas(figures);
  const line = resolveLine(atlas, ACME, undefined);
  if (!line.ok) throw new Error("no line");
  expect(findRevenue(atlas, line.value, REFERENCE)).toMatchObject({ value: { observation: { value: 31 } } });
  expect(findGrowth(atlas, line.value, REFERENCE)).toMatchObject({ value: { observation: { value: 0.18 } } });
});

test.each([
  ["its growth, where growth is what it would tell", "revenue_growth", "no growth"],
  ["its level", undefined, "no level"],
])("a headline that nobody gives has the reason of %s", (_, growthMetric, statement) => {
  const absence = (metric: string, why: string) => ({
    entity: ACME,
    metric: metric as MetricId,
    scope: { from: undefined, to: undefined },
    reason: "not-found" as const,
    voice: "not-found" as const,
    looked: "2026-11-24",
    statement: why as StatementId,
  });
  const [headline] = smallAtlas(figures).data.headlines;
  const atlas = smallAtlas(figures, {
    headlines: [{ ...headline!, entity: undefined, growthMetric: growthMetric as MetricId | undefined }],
    absences: [absence("revenue_growth", "no growth"), absence("revenue", "no level")],
  });
  expect(resolveLine(atlas, ACME, undefined)).toMatchObject({ ok: false, problem: { statement } });
});

test("a headline line without growth gives the reason on record", () => {
  const atlas = smallAtlas(figures.slice(0, 2), {
    absences: [
      {
        entity: "acme-cloud" as EntityId,
        metric: "revenue_growth" as never,
        scope: { from: undefined, to: undefined },
        reason: "not-found",
        voice: "not-found",
        looked: "2026-11-24",
        statement: "only a floor" as StatementId,
      },
    ],
  });
  const line = resolveLine(atlas, ACME, undefined);
  if (!line.ok) throw new Error("no line");
  expect(findGrowth(atlas, line.value, REFERENCE)).toMatchObject({
    ok: false,
    problem: { code: "not-disclosed", statement: "only a floor" },
  });
});

test.each([
  ["ai_revenue", "acme-cloud", "revenue"],
  ["AI_Revenue_Growth", "acme-cloud", "revenue_growth"],
  ["AI-linked revenue", "acme-cloud", "revenue"],
  ["AI 相关收入增速", "acme-cloud", "revenue_growth"],
  ["revenue", "acme", "revenue"],
])("the series %s is %s %s", (text, entity, metric) => {
  expect(resolveSeries(smallAtlas(figures), ACME, text)).toEqual({ ok: true, value: { entity, metric } });
});

test("a benchmark has no headline series", () => {
  expect(resolveSeries(smallAtlas(figures), "rival" as EntityId, "ai_revenue")).toMatchObject({
    problem: { code: "not-classified", entity: "rival" },
  });
});

test("every line of the nine resolves by the name a message gives it", () => {
  for (const { id } of full.companies)
    for (const line of linesOf(full, id)) {
      const name = line.entity === id ? (line.metric ?? line.growthMetric) : line.entity;
      expect([name, resolveLine(full, id, name).ok]).toEqual([name, true]);
    }
});
