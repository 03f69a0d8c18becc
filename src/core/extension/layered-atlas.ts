/** An atlas over another: what was added is indexed, what stands beneath is asked as before, so that adding costs what is added. */
import type { EntityId, MetricId } from "../../contract/ids";
import { groupBy, isCompany, type Atlas } from "../dataset/atlas";
import type { Dataset, Entity, Observation } from "../dataset/types";
import { buildNameIndex } from "../names/name-index";
import type { Span } from "../periods/period";
import { compareSpans } from "../periods/span";
import { spansOnce } from "../periods/spans-once";

/**
 * @param data all of it: what is beneath at its old positions, what is added behind
 * @param added the observations that are added
 */
export function layeredAtlas(base: Atlas, data: Dataset, added: readonly Observation[]): Atlas {
  const first = data.observations.length - added.length;
  const entity = over((id: EntityId) => base.entity(id), base.data.entities, data.entities);
  const spanIn = spansOnce();
  const spans = added.map((seen) => spanIn(seen.period, entity(seen.entity).fiscalYearEnd));
  const span = (seen: Observation): Span =>
    seen.index >= first
      ? (spans[seen.index - first] ?? spanIn(seen.period, entity(seen.entity).fiscalYearEnd))
      : seen.index < 0
        ? spanIn(seen.period, entity(seen.entity).fiscalYearEnd)
        : base.span(seen);
  const figures = new Figures(base, added, span);
  const owned = groupBy(data.entities, ({ owner }) => owner);
  const headlines = new Map(data.headlines.map((line) => [line.company, line]));
  const conflicts = groupBy(data.conflicts, (conflict) => conflict.entity);
  const named = data.entities !== base.data.entities || data.metrics !== base.data.metrics;
  return {
    data,
    names: named ? buildNameIndex(data) : base.names,
    companies: data.entities.filter(isCompany).sort((a, b) => a.tier - b.tier),
    entity,
    metric: over((id) => base.metric(id), base.data.metrics, data.metrics),
    model: (id) => base.model(id),
    source: over((id) => base.source(id), base.data.sources, data.sources),
    observation: (index) =>
      index >= first ? (data.observations[index] ?? base.observation(-1)) : base.observation(index),
    observationsOf: (id, metric) => figures.of(id, metric),
    metricsWithFigures: (id) =>
      figures.adds(id) ? data.metrics.filter((metric) => figures.has(id, metric.id)) : base.metricsWithFigures(id),
    ownedBy: (company) => owned.get(company) ?? [],
    headline: (company) => headlines.get(company),
    conflictsAbout: (id) => conflicts.get(id) ?? [],
    span,
  };
}

/** What is not beneath, or is another thing now, by its id; all else as it is beneath. */
function over<Id extends string, Thing extends { readonly id: Id }>(
  beneath: (id: Id) => Thing,
  before: readonly Thing[],
  now: readonly Thing[],
): (id: Id) => Thing {
  if (now === before) return beneath;
  const changed = new Map(now.filter((thing, at) => thing !== before[at]).map((thing) => [thing.id, thing]));
  return (id) => changed.get(id) ?? beneath(id);
}

/** The figures of each series; one with added figures is put in order of time when it is first asked for. */
class Figures {
  private readonly added: ReadonlyMap<EntityId, ReadonlyMap<MetricId, readonly Observation[]>>;
  private readonly ordered = new Map<readonly Observation[], readonly Observation[]>();

  constructor(
    private readonly base: Atlas,
    added: readonly Observation[],
    private readonly span: (seen: Observation) => Span,
  ) {
    this.added = new Map(
      [...groupBy(added, (seen) => seen.entity)].map(([id, own]) => [id, groupBy(own, (seen) => seen.metric)]),
    );
  }

  of(entity: Entity["id"], metric: MetricId): readonly Observation[] {
    const own = this.added.get(entity)?.get(metric);
    if (!own) return this.base.observationsOf(entity, metric);
    const before = this.ordered.get(own);
    if (before) return before;
    const inTime = (a: Observation, b: Observation): number =>
      compareSpans(this.span(a), this.span(b)) || a.index - b.index;
    const beneath = this.base.observationsOf(entity, metric);
    const isOrdered =
      beneath.length === 0 && own.every((seen, at) => at === 0 || inTime(own[at - 1] as Observation, seen) < 0);
    const all = isOrdered ? own : [...beneath, ...own].sort(inTime);
    this.ordered.set(own, all);
    return all;
  }

  adds(entity: EntityId): boolean {
    return this.added.has(entity);
  }

  has(entity: EntityId, metric: MetricId): boolean {
    return this.added.get(entity)?.has(metric) === true || this.base.observationsOf(entity, metric).length > 0;
  }
}
