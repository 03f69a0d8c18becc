/** Sums that run: the last twelve months and the fiscal year so far, from flows on record that are on one basis; else which quarter is missing. */
import type { EntityId, MetricId } from "../../contract/ids";
import { calendarPeriod, formatRequest } from "../periods/format";
import type { Span } from "../periods/period";
import type { PeriodRequest, PlainRequest } from "../periods/request";
import { sameSpan, spanEnd, spanOf } from "../periods/span";
import { failed, found, type Result } from "../result";
import type { Atlas } from "./atlas";
import { conflictAbout } from "./evidence";
import { compareFigures, rankFigures } from "./ranking";
import { breaksOf } from "./series-breaks";
import { summedObservation, type Terms } from "./summed";
import type { Metric, Observation, SeriesBreak } from "./types";

export type RunningRequest = Extract<PeriodRequest, { readonly kind: "running" }>;

/** Where the whole sum is on record itself, that is the answer. */
export type RunningAnswer = { readonly span: Span } | { readonly sum: Observation };

export function findRunning(
  atlas: Atlas,
  entity: EntityId,
  metric: MetricId,
  request: RunningRequest,
  candidates: readonly Observation[],
): Result<RunningAnswer> {
  const measured = atlas.metric(metric);
  if (!isFlow(measured))
    return failed({
      code: "no-running-sum",
      entity,
      metric,
      sum: request.sum,
      of: measured.role === "ratio" ? "ratio" : "level",
    });
  const results = candidates.filter((seen) => seen.status !== "forecast" && seen.comparison === "none");
  const span = windowOf(atlas, entity, results, request);
  if (results.some((seen) => sameSpan(atlas.span(seen), span))) return found({ span });
  const terms = termsOf(atlas, entity, results, span);
  if (!terms)
    return failed({
      code: "quarter-missing",
      entity,
      metric,
      period: formatRequest(request),
      missing: missingIn(atlas, results, span),
    });
  const broken = breakWithin(atlas, entity, metric, terms);
  if (broken)
    return failed({ code: "basis-changes", entity, metric, period: formatRequest(request), from: broken.from });
  return found({ sum: summedObservation(atlas, terms, span, `${request.sum.toUpperCase()} = `) });
}

/** What a period earns or spends, and not what it is planned to. */
export const isFlow = ({ role, forecast }: Metric): boolean => role === "flow" && !forecast;

/** The months summed: twelve, or those since the fiscal year began. */
function windowOf(atlas: Atlas, entity: EntityId, results: readonly Observation[], request: RunningRequest): Span {
  const { fiscalYearEnd } = atlas.entity(entity);
  const end = endOf(atlas, fiscalYearEnd, results, request);
  const start = request.sum === "ltm" ? end - 12 : yearStartBefore(end, fiscalYearEnd);
  return { start, months: end - start };
}

function endOf(
  atlas: Atlas,
  fiscalYearEnd: number,
  results: readonly Observation[],
  { until }: RunningRequest,
): number {
  return until ? endOfSum(until, fiscalYearEnd) : Math.max(0, ...results.map((seen) => spanEnd(atlas.span(seen))));
}

/** One past the last month of a sum up to a period. */
export function endOfSum(until: PlainRequest, fiscalYearEnd: number): number {
  const span = until.kind === "period" ? spanOf(until.period, fiscalYearEnd) : { start: until.start, months: 1 };
  return span.months === 1 ? quarterEndFrom(spanEnd(span), fiscalYearEnd) : spanEnd(span);
}

/** A month stands for the quarter it falls in. */
const quarterEndFrom = (end: number, fiscalYearEnd: number): number => end + ((((fiscalYearEnd - end) % 3) + 3) % 3);

const yearStartBefore = (end: number, fiscalYearEnd: number): number =>
  end - 1 - ((((end - 1 - fiscalYearEnd) % 12) + 12) % 12);

function termsOf(atlas: Atlas, entity: EntityId, results: readonly Observation[], span: Span): Terms | undefined {
  const best = bestBySpan(atlas, entity, results);
  const whole = tile(atlas, best, span.start, spanEnd(span));
  if (whole) return { plus: whole, minus: [] };
  if (span.months !== 12) return undefined;
  const year = yearStartBefore(spanEnd(span), atlas.entity(entity).fiscalYearEnd);
  const last = tile(atlas, best, year - 12, year);
  const part = tile(atlas, best, year, spanEnd(span));
  const before = tile(atlas, best, year - 12, spanEnd(span) - 12);
  return last && part && before ? { plus: [...last, ...part], minus: before } : undefined;
}

/** Of each span the figure that is used where sources disagree. */
function bestBySpan(atlas: Atlas, entity: EntityId, results: readonly Observation[]): readonly Observation[] {
  return [...results].sort(compareFigures).filter((seen, _, all) => {
    const same = all.filter((other) => sameSpan(atlas.span(other), atlas.span(seen)));
    return rankFigures(same, conflictAbout(atlas, entity, seen.metric, atlas.span(seen)))[0] === seen;
  });
}

/** Figures that cover the months from `start` to `end` without gap or overlap, as few as may be. */
export function tile(
  atlas: Atlas,
  figures: readonly Observation[],
  start: number,
  end: number,
): readonly Observation[] | undefined {
  if (start === end) return [];
  const next = figures
    .filter((seen) => atlas.span(seen).start === start && spanEnd(atlas.span(seen)) <= end)
    .sort((a, b) => atlas.span(b).months - atlas.span(a).months);
  for (const seen of next) {
    const rest = tile(atlas, figures, spanEnd(atlas.span(seen)), end);
    if (rest?.every(({ unit }) => unit === seen.unit)) return [seen, ...rest];
  }
  return undefined;
}

/** The quarters of the window that are not on record, in order of time. */
function missingIn(atlas: Atlas, results: readonly Observation[], span: Span): readonly string[] {
  const starts = Array.from({ length: Math.ceil(span.months / 3) }, (_, at) => spanEnd(span) - 3 * (at + 1)).reverse();
  return starts
    .map((start) => ({ start, months: 3 }))
    .filter((quarter) => !results.some((seen) => sameSpan(atlas.span(seen), quarter)))
    .map(calendarPeriod);
}

/** A new basis that begins after the first of the months used. */
function breakWithin(
  atlas: Atlas,
  entity: EntityId,
  metric: MetricId,
  { plus, minus }: Terms,
): SeriesBreak | undefined {
  const used = [...plus, ...minus].map((seen) => atlas.span(seen));
  const first = Math.min(...used.map(({ start }) => start));
  const last = Math.max(...used.map(spanEnd));
  const { fiscalYearEnd } = atlas.entity(entity);
  return breaksOf(atlas, entity, metric).find((mark) => {
    const { start } = spanOf(mark.from, fiscalYearEnd);
    return first < start && start < last;
  });
}
