/** Looking figures up: one entity, one metric, one period, from the best source or the one asked for. */
import type { EntityId, MetricId } from "../../contract/ids";
import { formatRequest } from "../periods/format";
import type { Period, Span } from "../periods/period";
import type { PeriodRequest } from "../periods/request";
import { compareSpans, spanEnd, spanOf } from "../periods/span";
import type { Problem } from "../problem";
import { isEverything } from "../records/scope";
import { chain, failed, found, type Result } from "../result";
import type { Atlas } from "./atlas";
import { marked } from "./beyond";
import { absenceOf, conflictAbout } from "./evidence";
import { longerThan, nearestTo, referencePeriodOf, spanAskedFor } from "./period-choice";
import type { SourceChoice } from "../../contract/source-choice";
import { fitsChoice, rankFigures } from "./ranking";
import { atSpan } from "./searched";
import { findRunning } from "./running";
import { breaksOf } from "./series-breaks";
import type { Absence, Conflict, Entity, Metric, Observation, SeriesBreak, Source } from "./types";

export interface Figure {
  readonly entity: Entity;
  readonly metric: Metric;
  readonly observation: Observation;
  readonly source: Source;
  /** Those of the others that agree with it within rounding. */
  readonly confirming: readonly Observation[];
  /** The same thing by other sources, best first. */
  readonly others: readonly Observation[];
  readonly conflict: Conflict | undefined;
  /** Set where the series starts on a new basis with this figure. */
  readonly breakBefore: SeriesBreak | undefined;
}

/**
 * The figure for an entity, a metric and a period. `reference` is the period the classification rests on.
 * A missing one is a problem that says why and names the nearest period on record.
 */
export function findFigure(
  atlas: Atlas,
  entity: EntityId,
  metric: MetricId,
  request: PeriodRequest,
  choice: SourceChoice = "best",
): Result<Figure> {
  return marked(atlas, entity, request, lookUp(atlas, entity, metric, request, choice));
}

function lookUp(
  atlas: Atlas,
  entity: EntityId,
  metric: MetricId,
  request: PeriodRequest,
  choice: SourceChoice,
): Result<Figure> {
  const all = atlas.observationsOf(entity, metric);
  if (all.length === 0) return failed(noneAtAll(atlas, entity, metric, request));
  const chosen = choice === "best" ? all : all.filter((seen) => fitsChoice(atlas, seen, choice));
  if (request.kind === "running")
    return chain(findRunning(atlas, entity, metric, request, chosen), (answer) =>
      found(
        "sum" in answer
          ? computed(atlas, answer.sum)
          : assemble(atlas, atSpan(atlas, chosen, answer.span), answer.span),
      ),
    );
  // Only `latest` depends on the source: every other request means the same months whoever is asked.
  const span = spanAskedFor(atlas, entity, request.kind === "latest" ? chosen : all, request);
  const then = span === undefined ? [] : atSpan(atlas, all, span);
  const matching = then.filter((seen) => fitsChoice(atlas, seen, choice));
  if (span !== undefined && matching.length > 0) return found(assemble(atlas, matching, span));
  return failed(
    then.length > 0 || request.kind === "latest"
      ? noneFromSource(atlas, entity, metric, chosen, choice, request)
      : noneThen(atlas, entity, metric, chosen.length > 0 ? chosen : all, request),
  );
}

/** A sum stands by itself: nobody else gives it, and nothing contradicts it. */
const computed = (atlas: Atlas, observation: Observation): Figure => ({
  entity: atlas.entity(observation.entity),
  metric: atlas.metric(observation.metric),
  observation,
  source: atlas.source(observation.source),
  others: [],
  confirming: [],
  conflict: undefined,
  breakBefore: undefined,
});

function noneFromSource(
  atlas: Atlas,
  entity: EntityId,
  metric: MetricId,
  chosen: readonly Observation[],
  choice: SourceChoice,
  request: PeriodRequest,
): Problem {
  const nearest = nearestTo(atlas, entity, chosen, request);
  return { code: "no-figure-from-source", entity, metric, source: choice, nearest };
}

function assemble(atlas: Atlas, matching: readonly Observation[], span: Span): Figure {
  const [{ entity, metric }] = matching as readonly [Observation];
  const conflict = conflictAbout(atlas, entity, metric, span);
  const [observation, ...others] = rankFigures(matching, conflict) as [Observation, ...Observation[]];
  return {
    entity: atlas.entity(entity),
    metric: atlas.metric(metric),
    observation,
    source: atlas.source(observation.source),
    confirming: observation.confirmedBy.map((index) => atlas.observation(index)),
    others,
    conflict,
    breakBefore: breaksOf(atlas, entity, metric).find(
      (mark) => spanOf(mark.from, atlas.entity(entity).fiscalYearEnd).start === span.start,
    ),
  };
}

function noneAtAll(atlas: Atlas, entity: EntityId, metric: MetricId, request: PeriodRequest): Problem {
  const absence = absenceOf(atlas, entity, metric, periodAskedFor(atlas, entity, request));
  if (absence) return silence(absence, entity, metric, undefined);
  return {
    code: "not-on-record",
    entity,
    metric,
    available: atlas.metricsWithFigures(entity).map((known) => known.id),
  };
}

function noneThen(
  atlas: Atlas,
  entity: EntityId,
  metric: MetricId,
  candidates: readonly Observation[],
  request: PeriodRequest,
): Problem {
  const nearest = nearestTo(atlas, entity, candidates, request);
  const period = periodAskedFor(atlas, entity, request);
  const absence = period && absenceOf(atlas, entity, metric, period);
  if (absence && !isEverything(absence.scope)) return silence(absence, entity, metric, nearest);
  const [longer] = longerThan(atlas, entity, candidates, request);
  if (!longer) return { code: "no-figure-for-period", entity, metric, period: formatRequest(request), nearest };
  const { value, unit } = longer;
  return {
    code: "only-longer",
    entity,
    metric,
    period: formatRequest(request),
    longer: { period: longer.period, value, unit },
  };
}

/** The one period a request names, whatever is on record: the classification's own where that is asked for. */
const periodAskedFor = (atlas: Atlas, entity: EntityId, request: PeriodRequest): Period | undefined =>
  request.kind === "period"
    ? request.period
    : request.kind === "reference"
      ? referencePeriodOf(atlas, entity)
      : undefined;

/** Why there is no figure, as the record has it. */
function silence(
  { reason, statement, looked }: Absence,
  entity: EntityId,
  metric: MetricId,
  nearest: Period | undefined,
): Problem {
  if (reason === "only-qualitative") return { code: reason, entity, metric, statement };
  return { code: "not-disclosed", because: reason, entity, metric, statement, nearest, looked };
}

export interface HistoryOptions {
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
  /** Only spans of this many months: 3 for quarters, 12 for years. */
  readonly months?: number | undefined;
}

export interface History {
  /** The best figure of each span, in order of time. */
  readonly points: readonly Figure[];
  readonly breaks: readonly SeriesBreak[];
}

/** Everything on record for a series, between two periods where they are given (both included). */
export function findHistory(atlas: Atlas, entity: EntityId, metric: MetricId, options: HistoryOptions = {}): History {
  const { fiscalYearEnd } = atlas.entity(entity);
  const first = options.from && spanOf(options.from, fiscalYearEnd).start;
  const last = options.to && spanEnd(spanOf(options.to, fiscalYearEnd));
  const wanted = (span: Span): boolean =>
    (first === undefined || span.start >= first) &&
    (last === undefined || spanEnd(span) <= last) &&
    (options.months === undefined || span.months === options.months);
  const groups = new Map<string, { span: Span; matching: Observation[] }>();
  for (const seen of atlas.observationsOf(entity, metric)) {
    const span = atlas.span(seen);
    if (!wanted(span)) continue;
    const key = `${span.start}/${span.months}`;
    const group = groups.get(key);
    if (group) group.matching.push(seen);
    else groups.set(key, { span, matching: [seen] });
  }
  const ordered = [...groups.values()].sort((a, b) => compareSpans(a.span, b.span));
  return {
    points: ordered.map(({ span, matching }) => assemble(atlas, matching, span)),
    breaks: breaksOf(atlas, entity, metric),
  };
}

/** The metrics that can be asked for: of one entity those with figures, otherwise the catalogue. */
export function metricsOf(atlas: Atlas, entity?: EntityId): readonly Metric[] {
  return entity === undefined ? atlas.data.metrics : atlas.metricsWithFigures(entity);
}

/** The figure as one source gives it, whichever is used: what stands beside it, and what is said of their differing. */
export function figureAbout(atlas: Atlas, seen: Observation): Figure {
  const span = atlas.span(seen);
  const same = atSpan(atlas, atlas.observationsOf(seen.entity, seen.metric), span);
  const figure = assemble(atlas, same, span);
  const others = [figure.observation, ...figure.others].filter((other) => other !== seen);
  return { ...figure, observation: seen, source: atlas.source(seen.source), others };
}
