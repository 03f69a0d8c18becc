/** A record made when it is asked for is the same as one made with all the others, whichever is asked first. */
import { compiled } from "../../../src/compiled/dataset";
import { evidence } from "../../../src/compiled/evidence";
import { indexAtlas } from "../../../src/core/dataset/index-dataset";
import { openAtlas, openDataset } from "../../../src/core/dataset/open";
import { addEvidence } from "../../../src/core/dataset/open-evidence";

const whole = indexAtlas(openDataset(compiled));

it("a series asked for by itself is the series of the whole", () => {
  const here = openAtlas(compiled);
  for (const { id } of here.data.entities) {
    expect(here.metricsWithFigures(id)).toEqual(whole.metricsWithFigures(id));
    for (const metric of here.metricsWithFigures(id))
      expect(here.observationsOf(id, metric.id)).toEqual(whole.observationsOf(id, metric.id));
  }
});

it("one record stands for one figure, however it is reached", () => {
  const here = openAtlas(compiled);
  const series = here.observationsOf(here.data.entities[0]!.id, "revenue" as never);
  expect(series.length).toBeGreaterThan(4);
  for (const seen of series) {
    expect(here.observation(seen.index)).toBe(seen);
    expect(here.data.observations[seen.index]).toBe(seen);
  }
  expect(here.data.observations).toBe(here.data.observations);
  expect(here.data.observations).toHaveLength(compiled.observations.value.length);
});

it("what was answered before the evidence came is filled with it, and so is what is asked for after", () => {
  const here = openAtlas(compiled);
  const [asked] = here.observationsOf(here.data.entities[0]!.id, "revenue" as never);
  addEvidence(here.data, evidence);
  const full = indexAtlas(addEvidence(openDataset(compiled), evidence));
  expect(asked).toEqual(full.observation(asked!.index));
  for (let index = 0; index < here.data.observations.length; index += 1)
    expect(here.observation(index)).toEqual(full.observation(index));
});

it.each([-1, compiled.observations.value.length, 1.5])("a figure that is not there is a bug: %p", (index) => {
  expect(() => openAtlas(compiled).observation(index)).toThrow("nothing at");
  expect(() => whole.observation(index)).toThrow("no observation");
});
