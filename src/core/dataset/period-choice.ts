/** From a request to the months meant, given what is on record: the reference period, the newest, a date's period. */
import type { EntityId } from "../../contract/ids";
import type { Period, Span } from "../periods/period";
import type { PeriodRequest } from "../periods/request";
import { compareSpans, sameSpan, spanDistance, spanEnd, spanHolds, spanOf } from "../periods/span";
import type { Atlas } from "./atlas";
import { compareFigures } from "./ranking";
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
      return narrowestHolding(atlas, candidates, request.start);
    case "latest":
      return newest(atlas, candidates);
    case "reference":
      return referenceSpan(atlas, entity, candidates);
  }
}

/** The span itself; a month that a metric does not report by is read like a date in it: the period it falls in. */
function spanNamed(atlas: Atlas, candidates: readonly Observation[], span: Span): Span {
  const reported = span.months > 1 || candidates.some((seen) => sameSpan(atlas.span(seen), span));
  return reported ? span : (narrowestHolding(atlas, candidates, span.start) ?? span);
}

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
  const results = candidates.filter((seen) => seen.status !== "forecast");
  const last = (results.length > 0 ? results : candidates).at(-1);
  if (!last) return undefined;
  const end = spanEnd(atlas.span(last));
  const ending = candidates.map((seen) => atlas.span(seen)).filter((span) => spanEnd(span) === end);
  return ending.sort((a, b) => a.months - b.months)[0];
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
  const period =
    request.kind === "period"
      ? request.period
      : request.kind === "reference"
        ? referencePeriodOf(atlas, entity)
        : undefined;
  return period && spanOf(period, fiscalYearEndFor(atlas, entity));
}
