/** Which points of a series a history is of: one length of period, results before plans, and what it says where there are none. */
import { historyOf } from "../../src/calls/history";
import { resolveMeasure } from "../../src/core/dataset/lines";
import { parsePeriod } from "../../src/core/periods/parse";
import { smallAtlas } from "../core/support/small-atlas";

const figure = (period: string, status = "reported"): string => `rival revenue ${period} 5 report A ${status}`;

function history(periods: readonly string[], from = "", to = ""): unknown {
  const atlas = smallAtlas(periods);
  const measure = resolveMeasure(atlas, "revenue");
  if (!measure.ok) throw new Error("revenue");
  const [first, last] = [from, to].map((text) => {
    const request = parsePeriod(text);
    return request.ok && text !== "" ? request.value : undefined;
  });
  const entity = atlas.entity("rival" as never);
  const points = historyOf(atlas, {
    entity,
    metric: measure.value,
    from: first,
    to: last,
    headers: false,
    details: false,
  });
  return points.ok ? points.value.map(({ observation }) => observation.period) : points.problem;
}

test.each<readonly [string, readonly string[], string, string, readonly string[]]>([
  ["the length with the most points", ["2023", "2024Q1", "2024Q2"], "", "", ["2024Q1", "2024Q2"]],
  ["the shorter on a tie", ["2023", "2024", "2024Q1", "2024Q2"], "", "", ["2024Q1", "2024Q2"]],
  ["the length asked for", ["2023", "2024", "2024Q1", "2024Q2", "2024Q3"], "2023", "", ["2023", "2024"]],
  ["the length of the end", ["2023", "2024", "2024Q1", "2024Q2", "2024Q3"], "", "2024", ["2023", "2024"]],
  ["the other where none has the length asked for", ["2024Q1", "2024Q2"], "2023H1", "", ["2024Q1", "2024Q2"]],
  ["a month asks for no length", ["2023", "2024", "2024Q1"], "2023-01", "", ["2023", "2024"]],
])("%s", (_, periods, from, to, told) => {
  expect(
    history(
      periods.map((period) => figure(period)),
      from,
      to,
    ),
  ).toEqual(told);
});

test("results, and plans only where there are no results", () => {
  const plans = ["2026", "2027", "2028"].map((period) => figure(period, "forecast"));
  expect(history([figure("2024"), ...plans])).toEqual(["2024"]);
  expect(history(plans)).toEqual(["2026", "2027", "2028"]);
});

test("bounds the wrong way round, and nothing between them", () => {
  const periods = ["2024Q1", "2024Q2"].map((period) => figure(period));
  expect(history(periods, "2024Q2", "2024Q1")).toMatchObject({ code: "bounds-reversed", from: "2024Q2", to: "2024Q1" });
  expect(history(periods, "2024Q1", "2024Q1")).toEqual(["2024Q1"]);
  expect(history(periods, "2020", "2021")).toMatchObject({ code: expect.stringMatching(/^n/) });
});
