/** Which figures of the whole company the Comps show: metrics with enough figures, each group with a period for each company. */
import { findFigure, findHistory, type Figure } from "../../../core/dataset/figures";
import type { Entity, Metric } from "../../../core/dataset/types";
import type { MetricId } from "../../../contract/ids";
import type { Period } from "../../../core/periods/period";
import { LATEST } from "../../../core/periods/request";
import type { PlanContext } from "../context";
import { figureIn } from "./line-figures";

/** Columns that share one period for each company. */
export interface CompsGroup {
  /** The word above the columns: `group.year`, `group.interim` … */
  readonly title: string;
  readonly metrics: readonly Metric[];
  /** Those of the metrics that are also shown over revenue, which is then among the metrics. */
  readonly ratios: readonly Metric[];
  /** Undefined where the company has nothing of the kind on record. */
  readonly periodOf: (company: Entity) => Period | undefined;
}

const revenue = "revenue" as MetricId;
const growth = "revenue_growth" as MetricId;
const usual = [revenue, growth, "net_profit", "rd_expense", "capex"] as MetricId[];
/** Costs and profits that say more as a share of revenue. */
const overRevenue: readonly string[] = ["rd_expense", "capex", "net_profit"];
/** A ratio is a column where as many companies have it; fewer say nothing beside each other. */
const fewestRatios = 3;

/** One group where a period was asked for; otherwise what is newest on record, years apart from shorter periods. */
export function compsGroups(context: PlanContext): readonly CompsGroup[] {
  const { options, atlas } = context;
  const [period] = options.periods;
  const metrics = (options.metrics.length > 0 ? options.metrics : usual).map((id) => atlas.metric(id));
  const groups = period ? [groupAt(metrics, period)] : newestGroups(context, metrics);
  if (options.metrics.length > 0) return groups;
  const enough = groups
    .map((group) => ({ ...group, metrics: group.metrics.filter((metric) => isCovered(context, group, metric)) }))
    .map((group) => ({ ...group, ratios: group.ratios.filter((metric) => group.metrics.includes(metric)) }))
    .filter((group) => group.metrics.length > 0);
  return enough.length > 0 ? enough : groups.slice(0, 1);
}

/** Shown unasked where a third of the companies have a figure. */
function isCovered(context: PlanContext, group: CompsGroup, metric: Metric): boolean {
  const having = context.companies.filter((company) => figureOf(context, group, company, metric) !== undefined);
  return having.length >= Math.max(1, Math.ceil(context.companies.length / 3));
}

function figureOf(context: PlanContext, group: CompsGroup, company: Entity, { id }: Metric): Figure | undefined {
  const period = group.periodOf(company);
  const found = period && figureIn(context, company, id, period);
  return found?.ok ? found.value : undefined;
}

function groupAt(metrics: readonly Metric[], period: Period): CompsGroup {
  const hasRevenue = metrics.some(({ id }) => id === revenue);
  const ratios = hasRevenue ? metrics.filter(({ id }) => overRevenue.includes(id)) : [];
  return { title: "group.company", metrics, ratios, periodOf: () => period };
}

/** Revenue and its growth by year and by quarter or half-year; every other metric, with its growth, at its own newest period. */
function newestGroups(context: PlanContext, metrics: readonly Metric[]): readonly CompsGroup[] {
  const lines = metrics.filter(({ id }) => id === revenue || id === growth);
  const [lead] = lines;
  const others = metrics.filter((metric) => !lines.includes(metric));
  const heads = others.filter(({ growthOf }) => !others.some(({ id }) => id === growthOf));
  return [
    ...(lead
      ? [
          { title: "group.year", metrics: lines, ratios: [], periodOf: newestYear(context, lines) },
          { title: "group.interim", metrics: lines, ratios: [], periodOf: newestInterim(context, lead) },
        ]
      : []),
    ...heads.map((head) => newestGroup(context, [head, ...others.filter(({ growthOf }) => growthOf === head.id)])),
  ];
}

function newestGroup(context: PlanContext, metrics: readonly Metric[]): CompsGroup {
  const [head] = metrics as [Metric];
  const periodOf = (company: Entity): Period | undefined => {
    const found = findFigure(context.atlas, company.id, head.id, LATEST);
    return found.ok ? found.value.observation.period : undefined;
  };
  const plain = { title: "group.newest", metrics, ratios: [], periodOf };
  if (!overRevenue.includes(head.id)) return plain;
  const whole = context.atlas.metric(revenue);
  const both = context.companies.filter((company) =>
    isExactRatio(figureOf(context, plain, company, head), figureOf(context, plain, company, whole)),
  );
  return both.length < fewestRatios ? plain : { ...plain, metrics: [...metrics, whole], ratios: [head] };
}

/** A ratio of bounds or of two currencies would be neither. */
export function isExactRatio(part: Figure | undefined, whole: Figure | undefined): boolean {
  if (part?.observation.qualifier !== "=" || whole?.observation.qualifier !== "=") return false;
  return part.observation.unit === whole.observation.unit && whole.observation.value > 0;
}

const isYear = (months: number): boolean => months === 12;
const isInterim = (months: number): boolean => months === 3 || months === 6;

function newestInterim(context: PlanContext, lead: Metric) {
  return (company: Entity): Period | undefined => newestOf(context, company, lead, isInterim)?.observation.period;
}

/** The newest year with all the metrics, unless another is newer by more than one: growth is often out a year behind. */
function newestYear(context: PlanContext, metrics: readonly Metric[]) {
  const { atlas } = context;
  const startOf = ({ observation }: Figure): number => atlas.span(observation).start;
  return (company: Entity): Period | undefined => {
    const [lead] = metrics as [Metric];
    const newest = newestOf(context, company, lead, isYear);
    const full = newestOf(context, company, lead, isYear, ({ observation }) =>
      metrics.every(({ id }) => figureIn(context, company, id, observation.period).ok),
    );
    const chosen = newest && full && startOf(newest) - startOf(full) <= 12 ? full : newest;
    return chosen?.observation.period;
  };
}

function newestOf(
  { atlas }: PlanContext,
  company: Entity,
  { id }: Metric,
  fits: (months: number) => boolean,
  wanted: (figure: Figure) => boolean = () => true,
): Figure | undefined {
  const results = findHistory(atlas, company.id, id).points.filter(
    ({ observation }) => observation.status !== "forecast" && fits(atlas.span(observation).months),
  );
  return results.filter(wanted).at(-1);
}
