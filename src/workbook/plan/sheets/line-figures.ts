/** The headline line of a company in one period: its level, its growth, and the names a formula needs. */
import { findFigure, type Figure } from "../../../core/dataset/figures";
import { findGrowth, findRevenue, headlineOf, resolveLine } from "../../../core/dataset/lines";
import type { Entity, HeadlineLine } from "../../../core/dataset/types";
import type { MetricId } from "../../../contract/ids";
import type { Period } from "../../../core/periods/period";
import { REFERENCE, type PeriodRequest } from "../../../core/periods/request";
import type { Result } from "../../../core/result";
import type { PlanContext } from "../context";
import { unitCell } from "./opening";

export interface LineFigures {
  readonly line: HeadlineLine;
  readonly revenue: Result<Figure>;
  readonly growth: Result<Figure>;
}

export function lineFigures({ atlas }: PlanContext, company: Entity, request: PeriodRequest = REFERENCE): LineFigures {
  const line = headlineOf(atlas, company.id);
  const resolved = resolveLine(atlas, company.id, undefined);
  if (!resolved.ok) return { line, revenue: resolved, growth: resolved };
  return {
    line,
    revenue: findRevenue(atlas, resolved.value, request),
    growth: findGrowth(atlas, resolved.value, request),
  };
}

/** The formulas of a line for the cells that hold its company and period; a line without a period leaves it out. */
export function lineFormulas(name: string, period: string | undefined) {
  return {
    revenue: `=AI_REVENUE(${name},${period ?? ""},,${unitCell})`,
    growth: `=AI_REVENUE_GROWTH(${name}${period ? `,${period}` : ""})`,
  };
}

/** The quarter the headline line is given for, or the one that holds its month; undefined where it is a whole year's. */
export function lineQuarter({ atlas }: PlanContext, company: Entity): Period | undefined {
  const period = headlineOf(atlas, company.id).referencePeriod;
  const month = period && /^(\d{4})-(\d{2})$/.exec(period);
  if (month) return `${month[1] ?? ""}Q${Math.ceil(Number(month[2]) / 3)}` as Period;
  return period?.includes("Q") ? period : undefined;
}

export function figureIn(
  { atlas }: PlanContext,
  company: Entity,
  metric: MetricId,
  period: Period | undefined,
): Result<Figure> {
  return findFigure(atlas, company.id, metric, period ? { kind: "period", period } : REFERENCE);
}
