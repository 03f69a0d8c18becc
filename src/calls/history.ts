/** One series over time, in one length of period: what AI_HISTORY spills, what Trace lists of it, and what a chart draws. */
import type { Atlas } from "../core/dataset/atlas";
import { asksBeyond } from "../core/dataset/beyond";
import { findFigure, findHistory, type Figure } from "../core/dataset/figures";
import { seriesOf, type Series } from "../core/dataset/lines";
import { nearestTo } from "../core/dataset/period-choice";
import { endOfSum } from "../core/dataset/running";
import { calendarPeriod, formatRequest } from "../core/periods/format";
import type { Period } from "../core/periods/period";
import { LATEST, type PeriodRequest, type RunningSum } from "../core/periods/request";
import { spanEnd, spanOf } from "../core/periods/span";
import type { Problem } from "../core/problem";
import { chain, failed, found, type Result } from "../core/result";
import type { ArgumentsOf } from "./call";

interface Bounds {
  readonly from: PeriodRequest | undefined;
  readonly to: PeriodRequest | undefined;
}

/** The figures of AI_HISTORY's call in order of time. */
export function historyOf(atlas: Atlas, given: ArgumentsOf<"AI_HISTORY">): Result<readonly Figure[]> {
  return chain(seriesOf(atlas, given.entity.id, given.metric), (series) =>
    sumAsked(given) ? sumsBetween(atlas, series, given) : pointsBetween(atlas, series, given),
  );
}

const sumAsked = ({ from, to }: Bounds): RunningSum | undefined =>
  [from, to].flatMap((bound) => (bound?.kind === "running" ? [bound.sum] : []))[0];

/** The running sum at the end of every period on record between the bounds; where there is none, why not of the newest. */
function sumsBetween(atlas: Atlas, series: Series, bounds: Bounds): Result<readonly Figure[]> {
  const { entity, metric } = series;
  const sum = sumAsked(bounds) ?? "ltm";
  const first = endOfBound(atlas, series, bounds.from) ?? 0;
  const last = endOfBound(atlas, series, bounds.to) ?? Infinity;
  const ends = new Set(atlas.observationsOf(entity, metric).map((seen) => spanEnd(atlas.span(seen))));
  const sums = [...ends]
    .filter((end) => end >= first && end <= last)
    .sort((a, b) => a - b)
    .map((end) => calendarPeriod({ start: end - 3, months: 3 }))
    .map((period) => findFigure(atlas, entity, metric, { kind: "running", sum, until: { kind: "period", period } }));
  const points = sums.flatMap((point) => (point.ok ? [point.value] : []));
  const newest = sums.at(-1);
  if (points.length > 0) return found(points);
  return newest && !newest.ok ? newest : failed(nothingBetween(atlas, series, bounds));
}

function endOfBound(atlas: Atlas, series: Series, bound: PeriodRequest | undefined): number | undefined {
  const until = bound?.kind === "running" ? bound.until : bound;
  const { fiscalYearEnd } = atlas.entity(series.entity);
  if (until?.kind === "period" || until?.kind === "month-of") return endOfSum(until, fiscalYearEnd);
  const period = boundOf(atlas, series, until);
  return period && spanEnd(spanOf(period, fiscalYearEnd));
}

/** The points of one length among those of several: the length asked for, else the one with the most points, the shorter on a tie. */
export function oneLength(atlas: Atlas, points: readonly Figure[], asked: readonly number[] = []): readonly Figure[] {
  const results = points.filter(({ observation }) => observation.status !== "forecast");
  const told = results.length > 0 ? results : points;
  const lengths = told.map((point) => monthsOf(atlas, point));
  const months = asked.find((length) => length > 1 && lengths.includes(length)) ?? commonest(lengths);
  return told.filter((_, at) => lengths[at] === months);
}

const monthsOf = (atlas: Atlas, { observation }: Figure): number => atlas.span(observation).months;

/** The most frequent length, the shorter one on a tie. */
function commonest(lengths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}

function pointsBetween(atlas: Atlas, series: Series, bounds: Bounds): Result<readonly Figure[]> {
  const from = boundOf(atlas, series, bounds.from);
  const to = boundOf(atlas, series, bounds.to);
  const { fiscalYearEnd } = atlas.entity(series.entity);
  const spans = [from, to].map((bound) => bound && spanOf(bound, fiscalYearEnd));
  const [first, last] = spans;
  if (from && to && first && last && first.start >= spanEnd(last)) return failed({ code: "bounds-reversed", from, to });
  const { points } = findHistory(atlas, series.entity, series.metric, { from, to });
  if (points.length === 0) return failed(nothingBetween(atlas, series, bounds));
  return found(
    oneLength(
      atlas,
      points,
      spans.flatMap((span) => (span ? [span.months] : [])),
    ),
  );
}

/** `latest`, `reference`, a month and a date stand for the period of the series they mean; a date outside it for its month. */
function boundOf(atlas: Atlas, { entity, metric }: Series, request: PeriodRequest | undefined): Period | undefined {
  if (request === undefined) return undefined;
  const figure = findFigure(atlas, entity, metric, request);
  if (figure.ok) return figure.value.observation.period;
  if (request.kind === "period") return request.period;
  return request.kind === "month-of" ? calendarPeriod({ start: request.start, months: 1 }) : undefined;
}

/** The nearest point is the one nearest to where the bounds begin. */
function nothingBetween(atlas: Atlas, { entity, metric }: Series, { from, to }: Bounds): Problem {
  const all = atlas.observationsOf(entity, metric);
  if (all.length === 0)
    return {
      code: "not-on-record",
      entity,
      metric,
      available: atlas.metricsWithFigures(entity).map((known) => known.id),
    };
  const beyond = from && asksBeyond(atlas, entity, from) ? { beyond: entity } : {};
  const period = [from, to].map((bound) => (bound ? formatRequest(bound) : "…")).join(" – ");
  return {
    code: "no-figure-for-period",
    entity,
    metric,
    period,
    nearest: nearestTo(atlas, entity, all, from ?? to ?? LATEST),
    ...beyond,
  };
}
