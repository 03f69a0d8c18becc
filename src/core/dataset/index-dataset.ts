/** Indexes a dataset whose records are all made. */
import { indexFigures, missing, type Atlas } from "./atlas";
import type { Dataset, Observation } from "./types";

export function indexAtlas(data: Dataset): Atlas {
  const one = (index: number): Observation => data.observations[index] ?? missing("observation", String(index));
  return indexFigures(data, {
    count: data.observations.length,
    entityOf: (index) => one(index).entity,
    metricOf: (index) => one(index).metric,
    one,
  });
}
