/** Where a series goes on upon another basis. */
import type { EntityId, MetricId } from "../../contract/ids";
import type { Atlas } from "./atlas";
import type { SeriesBreak } from "./types";

/** The breaks in one series, in order of time. */
export const breaksOf = (atlas: Atlas, entity: EntityId, metric: MetricId): readonly SeriesBreak[] =>
  atlas.data.breaks.filter((mark) => mark.entity === entity && mark.metric === metric);
