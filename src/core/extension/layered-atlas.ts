/** An atlas over another: what was added is indexed, what stands beneath is asked as before, so that adding costs what is added. */
import type { EntityId, MetricId } from "../../contract/ids";
import { groupBy, isCompany, type Atlas } from "../dataset/atlas";
import type { Dataset } from "../dataset/types";
import { buildNameIndex } from "../names/name-index";
import { spansOnce } from "../periods/spans-once";
import type { AddedFigures } from "./added-figures";

/**
 * @param data all of it: what is beneath at its old positions
 * @param added the figures that are added; their series are put in order over the same atlas
 */
export function layeredAtlas(base: Atlas, data: Dataset, added?: AddedFigures): Atlas {
  const entity = over((id: EntityId) => base.entity(id), base.data.entities, data.entities);
  const hasEntities = data.entities !== base.data.entities;
  const owned = groupBy(data.entities, ({ owner }) => owner);
  const headlines = new Map(data.headlines.map((line) => [line.company, line]));
  const conflicts = groupBy(data.conflicts, (conflict) => conflict.entity);
  const spanIn = spansOnce();
  const span: Atlas["span"] = hasEntities
    ? (seen) => spanIn(seen.period, entity(seen.entity).fiscalYearEnd)
    : (seen) => base.span(seen);
  return {
    data,
    names: hasEntities || data.metrics !== base.data.metrics ? buildNameIndex(data) : base.names,
    companies: data.entities.filter(isCompany).sort((a, b) => a.tier - b.tier),
    entity,
    metric: over((id) => base.metric(id), base.data.metrics, data.metrics),
    model: (id) => base.model(id),
    source: over((id) => base.source(id), base.data.sources, data.sources),
    ...figuresOver(base, data, added),
    ownedBy: (company) => owned.get(company) ?? [],
    headline: (company) => headlines.get(company),
    conflictsAbout: (id) => conflicts.get(id) ?? [],
    span,
  };
}

type AskedOfFigures = Pick<Atlas, "observation" | "observationsOf" | "metricsWithFigures">;

function figuresOver(base: Atlas, data: Dataset, added: AddedFigures | undefined): AskedOfFigures {
  const has = (entity: EntityId, metric: MetricId): boolean =>
    added?.of(entity, metric) !== undefined || base.observationsOf(entity, metric).length > 0;
  return {
    observation: (index) => added?.at(index) ?? base.observation(index),
    observationsOf: (entity, metric) => added?.of(entity, metric)?.inTime ?? base.observationsOf(entity, metric),
    metricsWithFigures: (entity) =>
      added?.about(entity) ? data.metrics.filter(({ id }) => has(entity, id)) : base.metricsWithFigures(entity),
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
