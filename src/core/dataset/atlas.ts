/** The opened dataset with its indexes: what every look-up in the core takes as its first argument. */
import type { EntityId, MetricId, ModelId, SourceId } from "../../contract/ids";
import { buildNameIndex, type NameIndex } from "../names/name-index";
import type { Span } from "../periods/period";
import { compareSpans } from "../periods/span";
import { spansOnce } from "../periods/spans-once";
import type { Company, Conflict, Dataset, Entity, HeadlineLine, Metric, Model, Observation, Source } from "./types";

export interface Atlas {
  readonly data: Dataset;
  readonly names: NameIndex;
  /** The nine classified companies: by tier, within a tier in the article's order. */
  readonly companies: readonly Company[];
  /** These four throw for an id that is not in the dataset: ids come from the dataset, so that is a bug. */
  entity(id: EntityId): Entity;
  metric(id: MetricId): Metric;
  model(id: ModelId): Model;
  source(id: SourceId): Source;
  observation(index: number): Observation;
  /** All figures of one entity and metric in order of time, in no particular order within one span. */
  observationsOf(entity: EntityId, metric: MetricId): readonly Observation[];
  /** The metrics with at least one figure, in the catalogue's order. */
  metricsWithFigures(entity: EntityId): readonly Metric[];
  /** Units and products of a company. */
  ownedBy(company: EntityId): readonly Entity[];
  headline(company: EntityId): HeadlineLine | undefined;
  /** Where sources disagree about an entity itself. */
  conflictsAbout(entity: EntityId): readonly Conflict[];
  /** The months an observation covers. */
  span(observation: Observation): Span;
}

export const isCompany = (entity: Entity): entity is Company => entity.tier !== undefined;

/** The figures of a dataset one by one: whose and of what each is can be told without making its record. */
export interface Figures {
  readonly count: number;
  readonly entityOf: (index: number) => EntityId;
  readonly metricOf: (index: number) => MetricId;
  /** Throws where there is none. */
  readonly one: (index: number) => Observation;
}

export function indexFigures(data: Dataset, figures: Figures): Atlas {
  const entities = byId(data.entities, "entity");
  const metrics = byId(data.metrics, "metric");
  const spans = spansOnce();
  const span = (seen: Observation): Span => spans(seen.period, entities(seen.entity).fiscalYearEnd);
  const series = groupFigures(figures);
  const inOrder = (one: Series): readonly Observation[] =>
    (one.inOrder ??= one.positions
      .map(figures.one)
      .sort((a, b) => compareSpans(span(a), span(b)) || a.index - b.index));
  const headlines = new Map(data.headlines.map((line) => [line.company, line]));
  const owned = groupBy(data.entities, (entity) => entity.owner);
  const conflicts = groupBy(data.conflicts, (conflict) => conflict.entity);
  return {
    data,
    names: buildNameIndex(data),
    companies: data.entities.filter(isCompany).sort((a, b) => a.tier - b.tier),
    entity: entities,
    metric: metrics,
    model: byId(data.models, "model"),
    source: byId(data.sources, "source"),
    observation: figures.one,
    observationsOf: (entity, metric) => {
      const one = series.get(entity)?.get(metric);
      return one ? inOrder(one) : NONE;
    },
    metricsWithFigures: (entity) => data.metrics.filter((metric) => series.get(entity)?.has(metric.id)),
    ownedBy: (company) => owned.get(company) ?? [],
    headline: (company) => headlines.get(company),
    conflictsAbout: (entity) => conflicts.get(entity) ?? [],
    span,
  };
}

function byId<Id extends string, Thing extends { readonly id: Id }>(
  things: readonly Thing[],
  kind: string,
): (id: Id) => Thing {
  let map: ReadonlyMap<Id, Thing> | undefined;
  return (id) => (map ??= new Map(things.map((thing) => [thing.id, thing]))).get(id) ?? missing(kind, id);
}

export function missing(kind: string, id: string): never {
  throw new Error(`The dataset has no ${kind} ${id}`);
}

/** One series: where its figures stand, and once it was asked for, they themselves in order of time. */
interface Series {
  readonly positions: number[];
  inOrder?: readonly Observation[];
}

const NONE: readonly Observation[] = [];

function groupFigures({ count, entityOf, metricOf }: Figures): ReadonlyMap<EntityId, ReadonlyMap<MetricId, Series>> {
  const figures = new Map<EntityId, Map<MetricId, Series>>();
  for (let index = 0; index < count; index += 1) {
    const [entity, metric] = [entityOf(index), metricOf(index)];
    const own = figures.get(entity) ?? new Map<MetricId, Series>();
    if (own.size === 0) figures.set(entity, own);
    const series = own.get(metric);
    if (series) series.positions.push(index);
    else own.set(metric, { positions: [index] });
  }
  return figures;
}

export function groupBy<Key, Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key | undefined,
): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
