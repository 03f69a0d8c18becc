/** From a request to the months meant, given what is on record: the reference period, the newest, a date's period. */
import type { EntityId } from "../../contract/ids";
import type { Period, Span } from "../periods/period";
import type { PeriodRequest } from "../periods/request";
import { compareSpans, sameSpan, spanDistance, spanEnd, spanHolds, spanOf } from "../periods/span";
import type { Atlas } from "./atlas";
import { compareFigures } from "./ranking";
import { firstFrom } from "./searched";
import type { Observation } from "./types";

/** The months a request means for this series; undefined where the record gives it no meaning. `candidates` are in order of time. */
export function spanAskedFor(
  atlas: Atlas,
  entity: EntityId,
  candidates: readonly Observation[],
  request: PeriodRequest,
): Span | undefined {
  switch (request.kind) {
    case "period":
      return spanNamed(atlas, candidates, spanOf(request.period, atlas.entity(entity).fiscalYearEnd));
    case "month-of":
      return monthOrQuarter(atlas, candidates, request.start);
    case "latest":
      return newest(atlas, candidates);
    case "reference":
      return referenceSpan(atlas, entity, candidates);
    case "running":
      return undefined;
  }
}

/** The span itself; a month that a metric does not report by is read like a date in it: the quarter it falls in. */
function spanNamed(atlas: Atlas, candidates: readonly Observation[], span: Span): Span {
  return span.months > 1 ? span : (monthOrQuarter(atlas, candidates, span.start) ?? span);
}

/** Never longer than a quarter: in one column a date must not be a quarter for one company and a year for another. */
function monthOrQuarter(atlas: Atlas, candidates: readonly Observation[], month: number): Span | undefined {
  return narrowestHolding(
    atlas,
    candidates.filter((seen) => atlas.span(seen).months <= 3),
    month,
  );
}

/** The longer periods on record that hold the month asked for, the shortest first; none where something else was asked for. */
export function longerThan(
  atlas: Atlas,
  entity: EntityId,
  candidates: readonly Observation[],
  request: PeriodRequest,
): readonly Observation[] {
  const wanted = wantedSpan(atlas, entity, request);
  if (!wanted || wanted.months > 1) return [];
  return rankLengths(
    atlas,
    candidates.filter((seen) => seen.status !== "forecast" && spanHolds(atlas.span(seen), wanted.start)),
  );
}

const rankLengths = (atlas: Atlas, figures: readonly Observation[]): readonly Observation[] =>
  [...figures].sort((a, b) => atlas.span(a).months - atlas.span(b).months || compareFigures(a, b));

/** The classification's own period for an entity: its headline line's, or its owner's. */
export function referencePeriodOf(atlas: Atlas, entity: EntityId): Period | undefined {
  const owner = atlas.entity(entity).owner;
  return (
    atlas.headline(entity)?.referencePeriod ??
    (owner === undefined ? undefined : atlas.headline(owner)?.referencePeriod)
  );
}

/** The reference period itself; else the newest the article gives; else the period in which the reference period ends. */
function referenceSpan(atlas: Atlas, entity: EntityId, candidates: readonly Observation[]): Span | undefined {
  const period = referencePeriodOf(atlas, entity);
  const own = period && spanOf(period, fiscalYearEndFor(atlas, entity));
  if (own && candidates.some((seen) => sameSpan(atlas.span(seen), own))) return own;
  const article = candidates.filter((seen) => atlas.source(seen.source).kind === "article");
  return newest(atlas, article) ?? (own && narrowestHolding(atlas, candidates, spanEnd(own) - 1));
}

const fiscalYearEndFor = (atlas: Atlas, entity: EntityId): number =>
  atlas.entity(atlas.entity(entity).owner ?? entity).fiscalYearEnd;

function newest(atlas: Atlas, candidates: readonly Observation[]): Span | undefined {
  const last = candidates.findLast((seen) => seen.status !== "forecast") ?? candidates.at(-1);
  if (!last) return undefined;
  // Of those that end then the shortest stands first.
  const shortest = candidates[firstFrom(atlas, candidates, { start: spanEnd(atlas.span(last)), months: 0 })];
  return shortest && atlas.span(shortest);
}

function narrowestHolding(atlas: Atlas, candidates: readonly Observation[], month: number): Span | undefined {
  const holding = candidates.map((seen) => atlas.span(seen)).filter((span) => spanHolds(span, month));
  return holding.sort((a, b) => a.months - b.months || compareSpans(a, b))[0];
}

/** The period on record nearest to what was asked for, same length first. */
export function nearestTo(
  atlas: Atlas,
  entity: EntityId,
  candidates: readonly Observation[],
  request: PeriodRequest,
): Period | undefined {
  const wanted = wantedSpan(atlas, entity, request);
  if (!wanted) return candidates.at(-1)?.period;
  const distance = (seen: Observation): number => spanDistance(atlas.span(seen), wanted);
  return [...candidates].sort((a, b) => distance(a) - distance(b) || compareFigures(a, b))[0]?.period;
}

function wantedSpan(atlas: Atlas, entity: EntityId, request: PeriodRequest): Span | undefined {
  if (request.kind === "month-of") return { start: request.start, months: 1 };
  if (request.kind === "running") return request.until && wantedSpan(atlas, entity, request.until);
  const period =
    request.kind === "period"
      ? request.period
      : request.kind === "reference"
        ? referencePeriodOf(atlas, entity)
        : undefined;
  return period && spanOf(period, fiscalYearEndFor(atlas, entity));
}
