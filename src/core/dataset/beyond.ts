/** Whether a question goes beyond where the record ends, so that its answer says so. */
import type { EntityId } from "../../contract/ids";
import { LATEST, type PeriodRequest } from "../periods/request";
import { spanEnd, spanOf } from "../periods/span";
import { failed, type Result } from "../result";
import type { Atlas } from "./atlas";
import type { Observation } from "./types";

/** A missing answer, marked where the record had ended before what was asked for. */
export const marked = <T>(atlas: Atlas, entity: EntityId, request: PeriodRequest, answer: Result<T>): Result<T> =>
  answer.ok || answer.problem.beyond !== undefined || !asksBeyond(atlas, entity, request)
    ? answer
    : failed({ beyond: entity, ...answer.problem });

/** Whether the newest is asked for, or months after every result on record for the entity. */
export function asksBeyond(atlas: Atlas, entity: EntityId, request: PeriodRequest): boolean {
  switch (request.kind) {
    case "latest":
      return true;
    case "reference":
      return false;
    case "running":
      return asksBeyond(atlas, entity, request.until ?? LATEST);
    case "month-of":
      return request.start >= endOfRecord(atlas, entity);
    case "period":
      return spanEnd(spanOf(request.period, atlas.entity(entity).fiscalYearEnd)) > endOfRecord(atlas, entity);
  }
}

/** All figures of an entity, metric by metric. */
export const allFiguresOf = (atlas: Atlas, entity: EntityId): readonly Observation[] =>
  atlas.metricsWithFigures(entity).flatMap((metric) => atlas.observationsOf(entity, metric.id));

const ends = new WeakMap<Atlas, Map<EntityId, number>>();

/** One past the last month of the entity's results; asked with every missing answer, and found once. */
function endOfRecord(atlas: Atlas, entity: EntityId): number {
  const known = ends.get(atlas) ?? new Map<EntityId, number>();
  ends.set(atlas, known);
  const end = known.get(entity) ?? findEnd(atlas, entity);
  known.set(entity, end);
  return end;
}

const findEnd = (atlas: Atlas, entity: EntityId): number =>
  allFiguresOf(atlas, entity).reduce(
    (end, seen) => (seen.status === "forecast" ? end : Math.max(end, spanEnd(atlas.span(seen)))),
    0,
  );
