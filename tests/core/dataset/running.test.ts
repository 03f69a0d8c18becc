/** The last twelve months and the year to date: summed where every part is on record on one basis, refused by name where not. */
import { historyOf } from "../../../src/calls/history";
import { findFigure } from "../../../src/core/dataset/figures";
import { resolveMeasure } from "../../../src/core/dataset/lines";
import type { Dataset } from "../../../src/core/dataset/types";
import { parsePeriod } from "../../../src/core/periods/parse";
import { atlas } from "../../support/shipped";
import { smallAtlas } from "../support/small-atlas";

const quarters = (metric: string, values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).map(([period, value]) => `rival ${metric} ${period} ${value} report A`);
const FOUR = { "2024Q2": "10", "2024Q3": "20", "2024Q4": "30", "2025Q1": "40" };

function ask(lines: readonly string[], text: string, metric = "revenue", overrides: Partial<Dataset> = {}): unknown {
  const request = parsePeriod(text);
  if (!request.ok) return request.problem;
  const figure = findFigure(smallAtlas(lines, overrides), "rival" as never, metric as never, request.value);
  if (!figure.ok) return figure.problem;
  const { value, locator, status, qualifier, period } = figure.value.observation;
  return { value, locator, status, qualifier, period };
}

test.each(["LTM", "TTM 2025Q1", "LTM 2025-03", "LTM 2025-03-31"])("%s is the sum of four quarters", (text) =>
  expect(ask(quarters("revenue", FOUR), text)).toEqual({
    value: 100,
    locator: "LTM = 2024Q2 + 2024Q3 + 2024Q4 + 2025Q1",
    status: "derived",
    qualifier: "=",
    period: "2024-04..2025-03",
  }),
);

test("where only the year and its parts are on record, year + part − part", () =>
  expect(ask(quarters("revenue", { "2024": "90", "2024Q1": "20", "2025Q1": "40" }), "LTM 2025Q1")).toMatchObject({
    value: 110,
    locator: "LTM = 2024 + 2025Q1 − 2024Q1",
  }));

test("twelve months that are on record themselves are the answer", () =>
  expect(ask(quarters("revenue", { "2024": "90" }), "LTM 2024")).toMatchObject({ value: 90, status: "reported" }));

test("the year so far is summed from its quarters", () =>
  expect(ask(quarters("revenue", { "2025Q1": "40", "2025Q2": "50" }), "YTD 2025Q2")).toMatchObject({
    value: 90,
    locator: "YTD = 2025Q1 + 2025Q2",
  }));

test("what is only planned is no part of a sum, nor where it ends", () =>
  expect(ask([...quarters("revenue", FOUR), "rival revenue 2025Q2 50 report A forecast"], "LTM")).toMatchObject({
    value: 100,
    period: "2024-04..2025-03",
  }));

test("a bound stays a bound, and one that is taken off turns", () => {
  expect(ask(quarters("revenue", { ...FOUR, "2024Q3": ">20" }), "LTM")).toMatchObject({ qualifier: ">" });
  expect(ask(quarters("revenue", { "2024": "90", "2024Q1": ">20", "2025Q1": "40" }), "LTM 2025Q1")).toMatchObject({
    qualifier: "<",
  });
});

/** The same figures, each rounded to the step its interval leaves open. */
const rounded = (lines: readonly string[], step: number): Partial<Dataset> => ({
  observations: smallAtlas(lines).data.observations.map((seen) => ({
    ...seen,
    interval: { low: seen.value - step / 2, high: seen.value + step / 2 },
  })),
});

test.each([
  [quarters("revenue", FOUR), "LTM", { low: 98, high: 102 }],
  [quarters("revenue", { "2024": "90", "2024Q1": "20", "2025Q1": "40" }), "LTM 2025Q1", { low: 108.5, high: 111.5 }],
])("a sum of rounded figures is about, and carries what they leave open", (lines, text, interval) => {
  const request = parsePeriod(text);
  if (!request.ok) throw new Error(text);
  const atlas = smallAtlas(lines, rounded(lines, 1));
  const figure = findFigure(atlas, "rival" as never, "revenue" as never, request.value);
  expect(figure).toMatchObject({ ok: true, value: { observation: { qualifier: "≈", interval, confirmedBy: [] } } });
  const inputs = figure.ok ? figure.value.observation.inputs : [];
  expect([...inputs].sort()).toEqual(atlas.data.observations.map(({ index }) => index));
});

test("a missing quarter is named", () => {
  const three = Object.fromEntries(Object.entries(FOUR).filter(([period]) => period !== "2024Q4"));
  expect(ask(quarters("revenue", three), "LTM")).toMatchObject({ code: "quarter-missing", missing: ["2024Q4"] });
});

test("nothing is summed across a change of basis", () =>
  expect(
    ask(quarters("revenue", FOUR), "LTM", "revenue", {
      breaks: [{ entity: "rival", metric: "revenue", from: "2024Q4", statement: "x" }] as never,
    }),
  ).toMatchObject({ code: "basis-changes", from: "2024Q4" }));

test("a ratio has none, nor a level, and each says which it is", () => {
  expect(ask(quarters("revenue_growth", FOUR), "LTM", "revenue_growth")).toMatchObject({
    code: "no-running-sum",
    of: "ratio",
  });
  expect(ask(quarters("mau", FOUR), "YTD", "mau")).toMatchObject({ code: "no-running-sum", of: "level" });
});

test.each([
  ["flow", false, { value: 100 }],
  ["level", false, { code: "no-running-sum", of: "level" }],
  ["ratio", false, { code: "no-running-sum", of: "ratio" }],
  ["flow", true, { code: "no-running-sum" }],
] as const)(
  "what is summed is told by the role %s, whatever the metric is called (forecast: %s)",
  (role, forecast, answer) => {
    for (const id of ["arr_level", "monthly_target", "revenue"]) {
      const metrics = smallAtlas([]).data.metrics.map((metric) => ({ ...metric, id, role, forecast })) as never;
      expect(ask(quarters(id, FOUR), "LTM", id, { metrics })).toMatchObject(answer);
    }
  },
);

test("the record's levels of money are none of them summed, and its flows are", () => {
  const role = (id: string): string => atlas.metric(id as never).role;
  expect(
    atlas.data.metrics.filter((metric) => metric.kind === "money" && metric.role !== "flow").map(({ id }) => id),
  ).toEqual([
    "cumulative_revenue",
    "monthly_app_revenue",
    "arr",
    "arr_gross_receipts",
    "monthly_gross_receipts",
    "backlog",
    "rd_expense_annual_level",
    "arr_target",
    "market_cap_peak",
    "revenue_per_employee",
    "revenue_per_employee_per_month",
  ]);
  expect(
    ["revenue", "capex", "headcount", "leaderboard_rank", "share_price_peak", "revenue_growth", "profit_margin"].map(
      role,
    ),
  ).toEqual(["flow", "flow", "level", "level", "level", "ratio", "ratio"]);
});

const history = (lines: readonly string[], from: string, to: string, metric = "revenue"): unknown => {
  const [first, last] = [from, to].map((text) => {
    const request = parsePeriod(text);
    return request.ok ? request.value : undefined;
  });
  const atlas = smallAtlas(lines);
  const measure = resolveMeasure(atlas, metric);
  if (!measure.ok) throw new Error(metric);
  const entity = atlas.entity("rival" as never);
  const given = { entity, metric: measure.value, from: first, to: last, headers: false, details: false };
  const points = historyOf(atlas, given);
  return points.ok ? points.value.map(({ observation }) => observation.value) : points.problem;
};

test.each([
  ["LTM", "", [100, 140]],
  ["LTM 2025Q2", "", [140]],
  ["", "LTM 2025Q1", [100]],
  ["2025Q2", "LTM", [140]],
  ["YTD 2024Q2", "YTD 2025Q2", [40, 90]],
])("the history from %s to %s is one of running sums", (from, to, values) =>
  expect(history(quarters("revenue", { ...FOUR, "2025Q2": "50" }), from, to)).toEqual(values),
);

test("a history of sums is refused as one sum is", () => {
  expect(history(quarters("mau", FOUR), "LTM", "", "mau")).toMatchObject({ code: "no-running-sum", of: "level" });
  expect(history(quarters("revenue", { "2025Q1": "40" }), "LTM", "")).toMatchObject({ code: "quarter-missing" });
});

test("a month or a date means the month or its quarter, never longer", () => {
  expect(ask(quarters("revenue", FOUR), "2024-12-31")).toMatchObject({ value: 30, period: "2024Q4" });
  expect(ask(quarters("revenue", { "2024": "90", "2024H2": "50" }), "2024-12-31")).toMatchObject({
    code: "only-longer",
    longer: { period: "2024H2", value: 50 },
  });
  expect(ask(quarters("revenue", { "2024": "90" }), "2024-12")).toMatchObject({ longer: { period: "2024" } });
});
