/** A series that is searched gives what one that is read from end to end gives. */
import { atSpan } from "../../../src/core/dataset/searched";
import { sameSpan } from "../../../src/core/periods/span";
import { atlas } from "../../support/shipped";

const series = atlas.data.entities.flatMap(({ id }) =>
  atlas.data.metrics.map((metric) => atlas.observationsOf(id, metric.id)).filter((all) => all.length > 0),
);

test("every span of every series, and spans that none of it has", () => {
  for (const all of series) {
    for (const { start, months } of all.map((seen) => atlas.span(seen))) {
      for (const span of [
        { start, months },
        { start: start + 1, months },
        { start, months: months + 1 },
      ])
        expect(atSpan(atlas, all, span)).toEqual(all.filter((seen) => sameSpan(atlas.span(seen), span)));
    }
  }
});
