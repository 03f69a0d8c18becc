/** Histories of running sums and by bounds of every kind, over a series small enough to add up by hand. */
import { historyOf } from "../../src/calls/history";
import { resolveMeasure } from "../../src/core/dataset/lines";
import { parsePeriod } from "../../src/core/periods/parse";
import { smallAtlas } from "../core/support/small-atlas";

const QUARTERS = [1, 2, 3, 4, 5, 6, 7, 8];
const quarters = QUARTERS.map(
  (value, at) => `rival revenue ${2023 + Math.floor(at / 4)}Q${(at % 4) + 1} ${value} report A`,
);
const atlas = smallAtlas([...quarters, "rival capex 2024 9 report A", "acme mau 2024Q1 7 report A"]);

function history(metric: string, from: string, to: string, entity = "rival"): unknown {
  const measure = resolveMeasure(atlas, metric);
  if (!measure.ok) throw new Error(metric);
  const [first, last] = [from, to].map((text) => {
    const request = parsePeriod(text);
    return request.ok && text !== "" ? request.value : undefined;
  });
  const given = { entity: atlas.entity(entity as never), metric: measure.value, from: first, to: last };
  const points = historyOf(atlas, { ...given, headers: false, details: false });
  if (!points.ok) return points.problem;
  return points.value.map(({ observation }) => `${observation.period} ${observation.value}`).join(", ");
}

test.each([
  ["LTM", "", "2023 10, 2023-04..2024-03 14, 2023-07..2024-06 18, 2023-10..2024-09 22, 2024 26"],
  ["", "LTM", "2023 10, 2023-04..2024-03 14, 2023-07..2024-06 18, 2023-10..2024-09 22, 2024 26"],
  ["LTM 2024Q2", "", "2023-07..2024-06 18, 2023-10..2024-09 22, 2024 26"],
  ["2024Q2", "LTM", "2023-07..2024-06 18, 2023-10..2024-09 22, 2024 26"],
  ["LTM", "2024Q1", "2023 10, 2023-04..2024-03 14"],
  ["", "LTM 2024Q1", "2023 10, 2023-04..2024-03 14"],
  ["LTM 2024Q2", "LTM 2024Q3", "2023-07..2024-06 18, 2023-10..2024-09 22"],
  ["LTM 2024Q3", "2024-09", "2023-10..2024-09 22"],
  ["LTM 2024Q3", "2024-09-15", "2023-10..2024-09 22"],
  ["LTM", "latest", "2023 10, 2023-04..2024-03 14, 2023-07..2024-06 18, 2023-10..2024-09 22, 2024 26"],
  ["YTD 2024Q2", "", "2024H1 11, 2024-01..2024-09 18, 2024 26"],
  ["YTD", "2023Q2", "2023Q1 1, 2023H1 3"],
])("revenue from %j to %j", (from, to, told) => expect(history("revenue", from, to)).toBe(told));

test.each([
  ["2023Q3", "2024Q1", "2023Q3 3, 2023Q4 4, 2024Q1 5"],
  ["2024Q3", "", "2024Q3 7, 2024Q4 8"],
  ["", "2023Q2", "2023Q1 1, 2023Q2 2"],
  ["latest", "", "2024Q4 8"],
  ["", "latest", QUARTERS.map((value, at) => `${2023 + Math.floor(at / 4)}Q${(at % 4) + 1} ${value}`).join(", ")],
  ["2024-08", "", "2024Q3 7, 2024Q4 8"],
  ["2024-08-15", "2024-10-01", "2024Q3 7, 2024Q4 8"],
  ["2022-01", "2023-03", "2023Q1 1"],
])("revenue between %j and %j, quarter by quarter", (from, to, told) =>
  expect(history("revenue", from, to)).toBe(told),
);

test.each<readonly [string, string, string, object]>([
  ["revenue", "2024Q2", "2024Q1", { code: "bounds-reversed", from: "2024Q2", to: "2024Q1" }],
  ["revenue", "2030Q1", "", { code: "no-figure-for-period", period: "2030Q1 – …", nearest: "2024Q4" }],
  ["revenue", "", "2020Q1", { code: "no-figure-for-period", period: "… – 2020Q1", nearest: "2023Q1" }],
  ["revenue", "2020Q1", "2021Q1", { code: "no-figure-for-period", period: "2020Q1 – 2021Q1", nearest: "2023Q1" }],
  ["revenue", "LTM 2030Q1", "", { code: "no-figure-for-period" }],
  ["revenue", "LTM", "2023Q3", { code: "quarter-missing" }],
  ["mau", "", "", { code: "not-on-record", entity: "rival", metric: "mau", available: ["revenue", "capex"] }],
  ["capex", "LTM", "", "2024 9" as never],
])("%s from %j to %j", (metric, from, to, problem) => {
  const told = history(metric, from, to);
  if (typeof problem === "string") expect(told).toBe(problem);
  else expect(told).toMatchObject(problem);
});

test("of a level there are no running sums", () => {
  expect(history("mau", "LTM", "", "acme")).toMatchObject({ code: "no-running-sum", of: "level", sum: "ltm" });
});
