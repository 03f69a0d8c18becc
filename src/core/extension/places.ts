/**
 * The places of the reader's figures among all: behind the record's, each series in a stretch of its own, so that a row more
 * or less moves no other series.
 */
import type { EntityId, MetricId } from "../../contract/ids";
import type { Dataset } from "../dataset/types";

/** What one series may have: rows, the parts of longer periods, and growth computed from levels. */
export type Part = 0 | 1 | 2;
export const [ROWS, PARTS, GROWTHS] = [0, 1, 2] as const;

/** More than a sheet has rows. */
const LONGEST = 2 ** 21;
const STRETCH = LONGEST * 4;

export class Places {
  private readonly entities: ReadonlyMap<EntityId, number>;
  private readonly metrics: ReadonlyMap<MetricId, number>;
  private readonly first: number;

  /** @param data the record with the reader's companies and metrics, without figures of the reader's */
  constructor({ entities, metrics, observations }: Dataset) {
    this.entities = new Map(entities.map(({ id }, at) => [id, at]));
    this.metrics = new Map(metrics.map(({ id }, at) => [id, at]));
    this.first = observations.length;
  }

  /** The place of the first figure of one part of a series. */
  start(entity: EntityId, metric: MetricId, part: Part): number {
    const series = (this.entities.get(entity) ?? 0) * this.metrics.size + (this.metrics.get(metric) ?? 0);
    return this.first + series * STRETCH + part * LONGEST;
  }

  /** The first place of the part of a series that a place is in, and how far behind it stands. */
  find(index: number): readonly [start: number, at: number] {
    const at = (index - this.first) % LONGEST;
    return [index - at, at];
  }
}
