/** Everything the pane tells about one entity, whichever kind it is. Pure. */
import { fitOf } from "../../core/dataset/classification";
import { conflictsOf, whyOf } from "../../core/dataset/evidence";
import type { Atlas } from "../../core/dataset/atlas";
import { findFigure, type Figure } from "../../core/dataset/figures";
import { growthOf } from "../../core/dataset/lines";
import type { Conflict, Entity, HeadlineLine, Metric, Model, Statement } from "../../core/dataset/types";
import type { MetricId, ModelFit, SourceId } from "../../contract/ids";
import { LATEST, REFERENCE } from "../../core/periods/request";
import type { Result } from "../../core/result";
import { headlineGrowth, headlineLevel } from "../figures/headline-figures";
import { plotSeries, type PlottedSeries } from "../figures/series";
import type { Claim } from "../map/evidence-model";

export interface CompanyModelEntry {
  readonly model: Model;
  readonly fit: ModelFit;
  readonly claims: readonly Claim[];
}

export interface LineStory {
  readonly line: HeadlineLine;
  readonly level: Result<Figure>;
  readonly growth: Result<Figure>;
  readonly latestLevel: Figure | undefined;
  readonly latestGrowth: Figure | undefined;
}

export interface CompanyPage {
  readonly entity: Entity;
  readonly owner: Entity | undefined;
  readonly tierClaims: readonly Statement[];
  readonly models: readonly CompanyModelEntry[];
  readonly line: LineStory | undefined;
  readonly history:
    | {
        readonly metric: Metric;
        readonly level: PlottedSeries;
        readonly growth: PlottedSeries | undefined;
        readonly growthMetric: Metric | undefined;
      }
    | undefined;
  readonly spending: readonly Figure[];
  readonly others: readonly Figure[];
  readonly owned: readonly { readonly entity: Entity; readonly figure: Figure | undefined }[];
  readonly remarks: readonly Statement[];
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly { readonly id: SourceId; readonly count: number }[];
}

const SPENDING = /^(rd_expense|capex)/;
const MOST_SOURCES = 40;

export function buildCompanyPage(atlas: Atlas, entity: Entity): CompanyPage {
  const why = whyOf(atlas, entity.id);
  const latest = latestFigures(atlas, entity);
  return {
    entity,
    owner: entity.owner === undefined ? undefined : atlas.entity(entity.owner),
    tierClaims: why.filter((statement) => statement.topic === "tier"),
    models: entity.tier === undefined ? [] : atlas.data.models.map((model) => modelEntry(atlas, entity, model)),
    line: lineStory(atlas, entity),
    history: historyOf(atlas, entity),
    spending: latest.filter((figure) => SPENDING.test(figure.metric.id)),
    others: latest.filter((figure) => !SPENDING.test(figure.metric.id)),
    owned: atlas.ownedBy(entity.id).map((owned) => ({ entity: owned, figure: latestFigures(atlas, owned)[0] })),
    remarks: why.filter((statement) => !["tier", "model", "headline"].includes(statement.topic)),
    conflicts: conflictsOf(atlas, entity.id),
    sources: sourcesOf(atlas, entity),
  };
}

function modelEntry(atlas: Atlas, company: Entity, model: Model): CompanyModelEntry {
  const claims = atlas.data.classifications
    .filter((row) => row.company === company.id && row.model === model.id)
    .map(({ statement, source, locator }) => ({ statement, source, locator }));
  return { model, fit: fitOf(atlas, company.id, model.id), claims };
}

function lineStory(atlas: Atlas, company: Entity): LineStory | undefined {
  const line = atlas.headline(company.id);
  if (line === undefined) return undefined;
  const newest = (result: Result<Figure>, reference: Result<Figure>) =>
    result.ok && !(reference.ok && reference.value.observation.index === result.value.observation.index)
      ? result.value
      : undefined;
  const level = headlineLevel(atlas, company.id, REFERENCE);
  const growth = headlineGrowth(atlas, company.id, REFERENCE);
  return {
    line,
    level,
    growth,
    latestLevel: newest(headlineLevel(atlas, company.id, LATEST), level),
    latestGrowth: newest(headlineGrowth(atlas, company.id, LATEST), growth),
  };
}

/** The headline line's history for a classified company; for anything else its revenue, or its longest series. */
function historyOf(atlas: Atlas, entity: Entity): CompanyPage["history"] {
  const line = atlas.headline(entity.id);
  const subject = line?.entity ?? entity.id;
  const metricId = line?.metric ?? longestMetric(atlas, entity);
  if (metricId === undefined) return undefined;
  const level = plotSeries(atlas, subject, metricId);
  const growthId = line?.growthMetric ?? growthOf(atlas, metricId)?.id;
  const growth = growthId === undefined ? undefined : plotSeries(atlas, subject, growthId, { months: level.months });
  if (level.points.length < 2 && (growth?.points.length ?? 0) < 2) return undefined;
  return {
    metric: atlas.metric(metricId),
    level,
    growth,
    growthMetric: growthId === undefined ? undefined : atlas.metric(growthId),
  };
}

function longestMetric(atlas: Atlas, entity: Entity): MetricId | undefined {
  const levels = atlas
    .metricsWithFigures(entity.id)
    .filter((metric) => metric.growthOf === undefined && !metric.forecast);
  const revenue = levels.find((metric) => metric.id === "revenue");
  return (
    revenue ??
    [...levels].sort(
      (a, b) => atlas.observationsOf(entity.id, b.id).length - atlas.observationsOf(entity.id, a.id).length,
    )[0]
  )?.id;
}

/** The newest figure of each metric; a forecast only where there is nothing else. */
function latestFigures(atlas: Atlas, entity: Entity): Figure[] {
  return atlas.metricsWithFigures(entity.id).flatMap((metric) => {
    const result = findFigure(atlas, entity.id, metric.id, LATEST);
    return result.ok ? [result.value] : [];
  });
}

function sourcesOf(atlas: Atlas, entity: Entity): CompanyPage["sources"] {
  const own = new Set<string>([entity.id, ...atlas.ownedBy(entity.id).map((owned) => owned.id)]);
  const counts = new Map<SourceId, number>();
  for (const seen of atlas.data.observations)
    if (own.has(seen.entity)) counts.set(seen.source, (counts.get(seen.source) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_SOURCES);
}
