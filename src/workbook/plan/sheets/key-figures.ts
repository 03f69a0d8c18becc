/** Which figures a one-pager shows unasked: what is on record for the company, in its last years and newest quarters. */
import { findFigure, findHistory, type Figure } from "../../../core/dataset/figures";
import type { Entity, Metric } from "../../../core/dataset/types";
import type { MetricId } from "../../../contract/ids";
import type { Period } from "../../../core/periods/period";
import { compareSpans } from "../../../core/periods/span";
import { REFERENCE } from "../../../core/periods/request";
import { labelOf, listOf, say, type PlanContext } from "../context";
import { holeNote } from "../figure-cells";
import { lineQuarter } from "./line-figures";

const usual = ["revenue", "revenue_growth", "net_profit", "adjusted_net_profit", "rd_expense", "capex"] as MetricId[];
/** The columns an upright page has room for. */
const most = 5;
const years = 2;

export interface KeyFigures {
  readonly periods: readonly Period[];
  readonly metrics: readonly Metric[];
  /** In words, what else is on record or why there is nothing. */
  readonly others: readonly string[];
}

/** What was asked for; otherwise the periods with figures and the metrics that have one in them. */
export function keyFigures(context: PlanContext, company: Entity): KeyFigures {
  const { options, atlas } = context;
  const wanted = (options.metrics.length > 0 ? options.metrics : usual).map((id) => atlas.metric(id));
  const known = new Map(wanted.map((metric) => [metric, pointsOf(context, company, metric)]));
  const all = [...known.values()].flat();
  const periods = options.periods.length > 0 ? options.periods.slice(0, most) : periodsOf(context, company, all);
  const shown = (metric: Metric): boolean =>
    options.metrics.length > 0 ||
    (known.get(metric) ?? []).some(({ observation }) => periods.includes(observation.period));
  const metrics = wanted.filter(shown);
  return { periods: metrics.length > 0 ? periods : [], metrics, others: othersOf(context, company, wanted, shown) };
}

function pointsOf({ atlas }: PlanContext, company: Entity, { id }: Metric): readonly Figure[] {
  return findHistory(atlas, company.id, id).points.filter(({ observation }) => observation.status !== "forecast");
}

/** The last two years on record, the quarter the classification speaks of, and the newest quarters, or half-years where there are no quarters. */
function periodsOf(context: PlanContext, company: Entity, figures: readonly Figure[]): readonly Period[] {
  const { atlas } = context;
  const spans = new Map(figures.map(({ observation }) => [observation.period, atlas.span(observation)]));
  const ordered = [...spans].sort(([, a], [, b]) => compareSpans(a, b));
  const inMonths = (...months: readonly number[]) =>
    ordered.flatMap(([period, span]) => (months.includes(span.months) ? [period] : []));
  const full = inMonths(12).slice(-years);
  const quarter = lineQuarter(context, company);
  const quarters = inMonths(3);
  const interim = (quarters.length > 0 ? quarters : inMonths(6)).filter((period) => period !== quarter);
  const reference = quarter && spans.has(quarter) ? [quarter] : [];
  return [...full, ...reference, ...interim.slice(full.length + reference.length - most)];
}

/** One line for what is on record at other times, one for what is not on record, each with its reason. */
function othersOf(
  context: PlanContext,
  company: Entity,
  wanted: readonly Metric[],
  shown: (metric: Metric) => boolean,
): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const metric of wanted.filter((one) => !shown(one))) {
    const found = findFigure(context.atlas, company.id, metric.id, REFERENCE);
    const newest = pointsOf(context, company, metric).at(-1)?.observation.period;
    const reason = newest
      ? say(context, "missing.only", { period: newest })
      : found.ok
        ? ""
        : holeNote(context, found.problem);
    reasons.set(reason, [...(reasons.get(reason) ?? []), labelOf(context, metric)]);
  }
  return [...reasons].map(([reason, names]) => `${listOf(context, names)}${say(context, "join.colon")}${reason}`);
}
