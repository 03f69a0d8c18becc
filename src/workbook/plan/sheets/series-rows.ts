/** The rows of the Time series: which series belong to a company, and their figures by column. */
import { findFigure, type Figure } from "../../../core/dataset/figures";
import { growthOf, headlineOf } from "../../../core/dataset/lines";
import type { Entity, Metric } from "../../../core/dataset/types";
import type { EntityId, MetricId } from "../../../contract/ids";
import type { Period } from "../../../core/periods/period";
import { spanOf } from "../../../core/periods/span";
import { labelOf, statementText, type PlanContext } from "../context";

/** The first column of periods on the sheet. */
export const firstPeriod = 3;

export interface SeriesRow {
  readonly company: Entity;
  readonly entity: Entity;
  readonly metric: Metric;
  readonly label: string;
  readonly headline: boolean;
  readonly periods: readonly Period[];
  /** One a column; a hole where nothing is on record. */
  readonly figures: readonly (Figure | undefined)[];
}

const revenue = "revenue" as MetricId;
const revenueGrowth = "revenue_growth" as MetricId;

/** The headline line's level (also where it has no figure) and growth, then the whole company's where there are figures. */
export function seriesRows(context: PlanContext, company: Entity, periods: readonly Period[]): readonly SeriesRow[] {
  const line = headlineOf(context.atlas, company.id);
  const isTotal = line.entity === company.id && line.metric === revenue;
  const growth = line.growthMetric ?? (line.metric && growthOf(context.atlas, line.metric)?.id);
  const label = statementText(context, line.label);
  const read = (entity: EntityId, metric: MetricId, name: string, headline: boolean): SeriesRow => ({
    company,
    label: name,
    headline,
    periods,
    ...readRow(context, entity, metric, periods),
  });
  const rows: SeriesRow[] = [];
  if (line.entity && line.metric) rows.push(read(line.entity, line.metric, label, true));
  if (line.entity && growth) rows.push(read(line.entity, growth, label, true));
  const total = labelOf(context, context.atlas.metric(revenue));
  if (!isTotal) rows.push(read(company.id, revenue, total, false), read(company.id, revenueGrowth, total, false));
  return rows.filter((row, index) => hasFigures(row) || (row.headline && index === 0));
}

export const hasFigures = (row: SeriesRow): boolean => row.figures.some((figure) => figure !== undefined);

function readRow(context: PlanContext, entity: EntityId, metric: MetricId, periods: readonly Period[]) {
  const figures = periods.map((period) => {
    const found = findFigure(context.atlas, entity, metric, { kind: "period", period });
    return found.ok ? found.value : undefined;
  });
  return { entity: context.atlas.entity(entity), metric: context.atlas.metric(metric), figures };
}

/** The column that holds the same months of the year before; undefined where it is not shown. */
export function yearBefore({ periods, entity }: SeriesRow, column: number): number | undefined {
  const spans = periods.map((period) => spanOf(period, entity.fiscalYearEnd));
  const now = spans[column];
  const found = spans.findIndex((span) => now && span.start === now.start - 12 && span.months === now.months);
  return found < 0 ? undefined : found;
}

/** Growth on the year before: only between exact figures in one currency on one basis. */
export function computedGrowth(context: PlanContext, row: SeriesRow, column: number): number | undefined {
  const back = yearBefore(row, column);
  const [now, before] = [row.figures[column], back === undefined ? undefined : row.figures[back]];
  if (!now || !before || now.observation.qualifier !== "=" || before.observation.qualifier !== "=") return undefined;
  if (now.observation.unit !== before.observation.unit || before.observation.value <= 0) return undefined;
  if (crossesBreak(context, row, before, now)) return undefined;
  return now.observation.value / before.observation.value - 1;
}

/** True where a new basis starts after the first figure and not after the second. */
function crossesBreak({ atlas }: PlanContext, row: SeriesRow, before: Figure, now: Figure): boolean {
  const [from, to] = [atlas.span(before.observation).start, atlas.span(now.observation).start];
  return breakStarts(atlas, row).some((start) => from < start && start <= to);
}

function breakStarts(atlas: PlanContext["atlas"], row: SeriesRow): readonly number[] {
  return atlas.data.breaks
    .filter((mark) => mark.entity === row.entity.id && mark.metric === row.metric.id)
    .map((mark) => spanOf(mark.from, row.entity.fiscalYearEnd).start);
}
