/** Figures that are added to a record, by series; one is put in order of time with the record's when it is first asked for. */
import type { EntityId, MetricId } from "../../contract/ids";
import type { Atlas } from "../dataset/atlas";
import type { Observation } from "../dataset/types";
import { compareSpans } from "../periods/span";
import type { Part, Places } from "./places";

/** What is added to one series: of each part the figures in the order of their places. */
export class AddedSeries {
  private ordered: readonly Observation[] | undefined;

  /** @param beneath the record with the reader's companies and metrics */
  constructor(
    private readonly beneath: Atlas,
    readonly entity: EntityId,
    readonly metric: MetricId,
    readonly parts: Readonly<Partial<Record<Part, readonly Observation[]>>>,
  ) {}

  /** With the record's own. */
  get inTime(): readonly Observation[] {
    return (this.ordered ??= this.order());
  }

  private order(): readonly Observation[] {
    const { beneath } = this;
    const added = Object.values(this.parts).flat();
    const before = beneath.observationsOf(this.entity, this.metric);
    const inTime = (a: Observation, b: Observation): number =>
      compareSpans(beneath.span(a), beneath.span(b)) || a.index - b.index;
    const isOrdered =
      before.length === 0 && added.every((seen, at) => at === 0 || inTime(added[at - 1] as Observation, seen) < 0);
    return isOrdered ? added : [...before, ...added].sort(inTime);
  }
}

export class AddedFigures {
  private readonly series = new Map<EntityId, Map<MetricId, AddedSeries>>();
  private readonly parts = new Map<number, readonly Observation[]>();

  constructor(
    private readonly places: Places,
    all: Iterable<AddedSeries>,
  ) {
    for (const one of all) {
      const metrics = this.series.get(one.entity) ?? new Map<MetricId, AddedSeries>();
      if (metrics.size === 0) this.series.set(one.entity, metrics);
      metrics.set(one.metric, one);
      for (const figures of Object.values(one.parts)) if (figures[0]) this.parts.set(figures[0].index, figures);
    }
  }

  of(entity: EntityId, metric: MetricId): AddedSeries | undefined {
    return this.series.get(entity)?.get(metric);
  }

  about(entity: EntityId): ReadonlyMap<MetricId, AddedSeries> | undefined {
    return this.series.get(entity);
  }

  /** Undefined for a place of the record's. */
  at(index: number): Observation | undefined {
    const [start, at] = this.places.find(index);
    return this.parts.get(start)?.[at];
  }
}
