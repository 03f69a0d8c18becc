/** The record with entities and metrics of the reader's, before any figure: what names are resolved against. */
import type { Atlas } from "../dataset/atlas";
import type { Dataset, Entity, HeadlineLine, Metric } from "../dataset/types";
import { layeredAtlas } from "./layered-atlas";
import type { OwnCompany, OwnHeadline, OwnMetric } from "./records";

export const withRecords = (
  atlas: Atlas,
  entities: readonly Entity[],
  metrics: readonly Metric[],
  headlines: readonly HeadlineLine[] = atlas.data.headlines,
): Atlas =>
  layeredAtlas(atlas, { ...withEntities(atlas.data, entities), metrics: withMetrics(atlas.data, metrics), headlines });

/** Those of the record at their own places, as they are now, and the new ones behind. */
export function withEntities(data: Dataset, entities: readonly Entity[]): Dataset {
  if (entities.length === 0) return data;
  const changed = new Map(entities.map((entity) => [entity.id, entity]));
  const known = new Set(data.entities.map(({ id }) => id));
  return {
    ...data,
    entities: [
      ...data.entities.map((entity) => changed.get(entity.id) ?? entity),
      ...entities.filter(({ id }) => !known.has(id)),
    ],
  };
}

export const withMetrics = ({ metrics }: Dataset, own: readonly Metric[]): readonly Metric[] =>
  own.length === 0 ? metrics : [...metrics, ...own];

/** The record with the names, tiers and headline lines of the reader's: what figures and marks are read against. */
export function withOwnNames(atlas: Atlas, companies: readonly OwnCompany[], metrics: readonly OwnMetric[]): Atlas {
  const lines = companies.flatMap(({ entity, headline }) => (headline ? [namedLine(entity, headline)] : []));
  const own = new Set(lines.map(({ company }) => company));
  return withRecords(
    atlas,
    companies.map(({ entity, tier }) => ({ ...entity, tier: tier ?? entity.tier })),
    metrics.map(({ metric }) => metric),
    [...atlas.data.headlines.filter(({ company }) => !own.has(company)), ...lines],
  );
}

/** A line of which only the series is asked: what is said of it comes with the edition. */
const namedLine = (
  { id }: Entity,
  { entity, metric, growthMetric, disclosure, referencePeriod }: OwnHeadline,
): HeadlineLine => ({
  company: id,
  disclosure,
  entity,
  metric,
  growthMetric,
  referencePeriod,
  source: "" as HeadlineLine["source"],
  locator: "",
  statement: "" as HeadlineLine["statement"],
  label: "" as HeadlineLine["label"],
});
