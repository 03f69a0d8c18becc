/** A chart draws of a series what AI_HISTORY spills of it, for every series on record. */
import { atlas, evaluate } from "../support/shipped";
import { plotSeries } from "../../src/taskpane/figures/series";

const series = atlas.data.entities.flatMap((entity) =>
  atlas.metricsWithFigures(entity.id).map((metric) => [entity, metric] as const),
);

test("there are series to compare", () => expect(series.length).toBeGreaterThan(140));

test.each(series.map(([entity, metric]) => [entity.names.en, metric.id, entity, metric] as const))(
  "%s, %s",
  async (_name, _id, entity, metric) => {
    const spilled = await evaluate("AI_HISTORY", [entity.names.en, metric.id, null, null, false]);
    const drawn = plotSeries(atlas, entity.id, metric.id).points.map(({ figure: { observation } }) => [
      observation.period,
      observation.value,
    ]);
    expect(drawn).toEqual(spilled.map((row) => row.map(({ value }) => value)));
  },
);
