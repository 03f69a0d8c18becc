/** The rows of the Time series: which series belong to a company, and their figures by column. */
import { findFigure, type Figure } from "../../../core/dataset/figures";
import { headlineOf } from "../../../core/dataset/lines";
import type { Entity, Metric } from "../../../core/dataset/types";
import type { EntityId, MetricId } from "../../../core/ids";
import type { Period } from "../../../core/periods/period";
import { spanOf } from "../../../core/periods/span";
import { labelOf, statementText, type PlanContext } from "../context";

/** The first column of periods on the sheet. */
export const firstPeriod = 4;

export interface SeriesRow {
  readonly company: Entity;
  readonly entity: Entity;
  readonly metric: Metric;
  readonly label: string;
  readonly headline: boolean;
  /** One a column; a hole where nothing is on record. */
  readonly figures: readonly (Figure | undefined)[];
}

/** The headline line's level and growth, then the whole company's, each only where a figure is in one of the periods. */
export function seriesRows(context: PlanContext, company: Entity, periods: readonly Period[]): readonly SeriesRow[] {
  const line = headlineOf(context.atlas, company.id);
  const label = statementText(context, line.label);
  const headline = line.entity
    ? [line.metric, line.growthMetric ?? growthOf(context, line.metric)].map((metric) => ({
        entity: line.entity,
        metric,
        label,
        headline: true,
      }))
    : [];
  const isTotal = line.entity === company.id && line.metric === ("revenue" as MetricId);
  const total = isTotal
    ? []
    : (["revenue", "revenue_growth"] as MetricId[]).map((metric) => ({
        entity: company.id,
        metric,
        label: undefined,
        headline: false,
      }));
  return [...headline, ...total].flatMap(({ entity, metric, label: name, headline: main }) => {
    if (!entity || !metric) return [];
    const row = readRow(context, company, entity, metric, periods);
    return row.figures.some((figure) => figure)
      ? [{ ...row, label: name ?? labelOf(context, context.atlas.metric("revenue" as MetricId)), headline: main }]
      : [];
  });
}

function growthOf(context: PlanContext, level: MetricId | undefined): MetricId | undefined {
  return context.atlas.data.metrics.find(
    (metric) => level !== undefined && metric.growthOf === level && !metric.forecast,
  )?.id;
}

function readRow(
  context: PlanContext,
  company: Entity,
  entity: EntityId,
  metric: MetricId,
  periods: readonly Period[],
) {
  const figures = periods.map((period) => {
    const found = findFigure(context.atlas, entity, metric, { kind: "period", period });
    return found.ok ? found.value : undefined;
  });
  return { company, entity: context.atlas.entity(entity), metric: context.atlas.metric(metric), figures };
}

/** Growth over the column `back` before: only between exact figures in one currency on one basis. */
export function computedGrowth(context: PlanContext, row: SeriesRow, column: number, back: number): number | undefined {
  const [now, before] = [row.figures[column], row.figures[column - back]];
  if (!now || !before || now.observation.qualifier !== "=" || before.observation.qualifier !== "=") return undefined;
  if (now.observation.unit !== before.observation.unit || before.observation.value <= 0) return undefined;
  if (crossesBreak(context, row, before, now)) return undefined;
  return now.observation.value / before.observation.value - 1;
}

/** True where a new basis starts after the first figure and not after the second. */
export function crossesBreak({ atlas }: PlanContext, row: SeriesRow, before: Figure, now: Figure): boolean {
  const [from, to] = [atlas.span(before.observation).start, atlas.span(now.observation).start];
  return breakStarts(atlas, row).some((start) => from < start && start <= to);
}

function breakStarts(atlas: PlanContext["atlas"], row: SeriesRow): readonly number[] {
  return atlas.data.breaks
    .filter((mark) => mark.entity === row.entity.id && mark.metric === row.metric.id)
    .map((mark) => spanOf(mark.from, row.entity.fiscalYearEnd).start);
}
