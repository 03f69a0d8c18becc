/** What the dataset covers: company by metric, how new, on what grade, or why nothing; and what is not known. Pure. */
import { absenceOf } from "../../core/dataset/evidence";
import type { Atlas } from "../../core/dataset/atlas";
import { findFigure, type Figure } from "../../core/dataset/figures";
import type { Absence, Entity, Grade, Metric, Source, Statement } from "../../core/dataset/types";
import type { EntityId, MetricId } from "../../contract/ids";
import { LATEST } from "../../core/periods/request";
import { GRADES } from "../../core/records/agreement";

export interface CoverageCell {
  readonly company: Entity;
  readonly metric: Metric | undefined;
  readonly latest: Figure | undefined;
  readonly count: number;
  readonly absence: Absence | undefined;
}

export interface CoverageRow {
  /** Undefined for the AI-linked line. */
  readonly metric: Metric | undefined;
  readonly cells: readonly CoverageCell[];
}

export interface Counts {
  readonly entities: number;
  readonly metrics: number;
  readonly observations: number;
  readonly statements: number;
  readonly sources: number;
  readonly grades: readonly { readonly grade: Grade; readonly count: number }[];
}

/** The AI-linked line first, then every metric that at least two of the nine have, the commonest first. */
export function buildCoverage(atlas: Atlas): CoverageRow[] {
  const metrics = atlas.data.metrics
    .filter((metric) => !metric.forecast)
    .map((metric) => ({
      metric,
      holders: atlas.companies.filter((company) => atlas.observationsOf(company.id, metric.id).length > 0).length,
    }))
    .filter(({ holders }) => holders > 1)
    .sort((a, b) => b.holders - a.holders);
  const headline: CoverageRow = {
    metric: undefined,
    cells: atlas.companies.map((company) => headlineCell(atlas, company)),
  };
  return [
    headline,
    ...metrics.map(({ metric }) => ({
      metric,
      cells: atlas.companies.map((company) => cellOf(atlas, company, company.id, metric.id)),
    })),
  ];
}

function headlineCell(atlas: Atlas, company: Entity): CoverageCell {
  const line = atlas.headline(company.id);
  if (line?.entity === undefined || line.metric === undefined)
    return {
      company,
      metric: undefined,
      latest: undefined,
      count: 0,
      absence: absenceOf(atlas, company.id, undefined),
    };
  return cellOf(atlas, company, line.entity, line.metric);
}

function cellOf(atlas: Atlas, company: Entity, entity: EntityId, metric: MetricId): CoverageCell {
  const latest = findFigure(atlas, entity, metric, LATEST);
  return {
    company,
    metric: atlas.metric(metric),
    latest: latest.ok ? latest.value : undefined,
    count: atlas.observationsOf(entity, metric).length,
    absence: latest.ok ? undefined : absenceOf(atlas, entity, metric),
  };
}

export function countUp(atlas: Atlas): Counts {
  const { entities, metrics, observations, statements, sources } = atlas.data;
  const grades = ([...GRADES, "own"] as const)
    .map((grade) => ({ grade, count: observations.filter((seen) => seen.grade === grade).length }))
    .filter(({ grade, count }) => grade !== "own" || count > 0);
  return {
    entities: entities.length,
    metrics: metrics.length,
    observations: observations.length,
    statements: statements.length,
    sources: sources.length,
    grades,
  };
}

/** Sources with how many figures rest on each, the most used first. */
export function sourcesByUse(atlas: Atlas): { source: Source; count: number }[] {
  const counts = new Map<string, number>();
  for (const seen of atlas.data.observations) counts.set(seen.source, (counts.get(seen.source) ?? 0) + 1);
  return atlas.data.sources
    .map((source) => ({ source, count: counts.get(source.id) ?? 0 }))
    .sort((a, b) => b.count - a.count);
}

export function uncertainties(atlas: Atlas): Statement[] {
  return atlas.data.statements.filter((statement) => statement.topic === "uncertainty");
}
