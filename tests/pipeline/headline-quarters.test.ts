/** Every headline line has each of its quarters from 2023Q1 to the newest on record, or a dated reason for the hole. */
import type { Period } from "../../src/core/periods/period";
import { findFigure } from "../../src/core/dataset/figures";
import { atlas } from "../support/shipped";

const FIRST = 2023;
const newest = atlas.data.observations
  .filter(({ status, period }) => status !== "forecast" && /^\d{4}Q\d$/.test(period))
  .map(({ period }) => period as string)
  .sort()
  .at(-1) as string;

const quarters = Array.from({ length: 40 }, (_, at) => `${FIRST + Math.floor(at / 4)}Q${(at % 4) + 1}`).filter(
  (quarter) => quarter <= newest,
);

const series = atlas.data.headlines.flatMap(({ company, entity, metric, growthMetric }) =>
  [metric, growthMetric].flatMap((one) => (entity && one ? [[company, entity, one] as const] : [])),
);

test.each(series)("%s: %s %s", (_company, entity, metric) => {
  const holes = quarters.filter((quarter) => {
    const figure = findFigure(atlas, entity, metric, { kind: "period", period: quarter as Period });
    if (figure.ok) return false;
    const { problem } = figure;
    return problem.code !== "not-disclosed" || !/^20\d\d-\d\d-\d\d$/.test(problem.looked);
  });
  expect(holes).toEqual([]);
});

test("there are quarters to ask for", () => {
  expect(quarters.length).toBeGreaterThanOrEqual(13);
  expect(series.length).toBeGreaterThanOrEqual(13);
});
