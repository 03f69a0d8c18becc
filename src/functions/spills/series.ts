/** AI_HISTORY and AI_METRICS: one series over time, and what there is to ask for. */
import { findHistory, metricsOf, type Figure } from "../../core/dataset/figures";
import { resolveSeries } from "../../core/dataset/lines";
import type { Atlas } from "../../core/dataset/atlas";
import type { Entity, Metric, Observation } from "../../core/dataset/types";
import type { Period } from "../../core/periods/period";
import type { PeriodRequest } from "../../core/periods/request";
import { calendarPeriod, formatRequest } from "../../core/periods/format";
import { spanOf } from "../../core/periods/span";
import { chain, failed, found, type Result } from "../../core/result";
import { tableWords } from "../../i18n/table-words";
import type { Cell, Cells } from "../cell";
import { readEntity, readHeaders, readPeriod, readText } from "../coerce";
import { figureCell } from "../figure-cell";
import { withHeaders, type TableArguments } from "./table-arguments";

const words = tableWords.en;

/** Period and value of one granularity: that of the bounds where they are given, otherwise the one with the most points. */
export function history(given: TableArguments): Result<Cells> {
  const { atlas } = given;
  return chain(given.needed("entity", readEntity(atlas)), (entity) =>
    chain(given.needed("metric", readText), (text) =>
      chain(resolveSeries(atlas, entity.id, text), (series) =>
        chain(given.one("from", readPeriod), (from) =>
          chain(given.one("to", readPeriod), (to) =>
            chain(given.one("headers", readHeaders), (headers = true) => {
              const points = pointsBetween(
                atlas,
                atlas.entity(series.entity),
                series.metric,
                boundOf(from),
                boundOf(to),
              );
              if (points.length === 0) return failed(nothingBetween(atlas, series.entity, series.metric, from, to));
              const rows = points.map((point) => [point.observation.period as string, cellOf(point)]);
              return found(withHeaders(headers, [words.period, words.value], rows));
            }),
          ),
        ),
      ),
    ),
  );
}

function cellOf(point: Figure): Cell {
  const cell = figureCell(point);
  return cell.ok ? cell.value : point.observation.value;
}

/** `latest` and `reference` bound nothing; a date stands for its month. */
function boundOf(request: PeriodRequest | undefined): Period | undefined {
  if (request?.kind === "period") return request.period;
  return request?.kind === "month-of" ? calendarPeriod({ start: request.start, months: 1 }) : undefined;
}

function pointsBetween(
  atlas: Atlas,
  entity: Entity,
  metric: Metric["id"],
  from: Period | undefined,
  to: Period | undefined,
): readonly Figure[] {
  const { points } = findHistory(atlas, entity.id, metric, { from, to });
  const asked = [from, to].flatMap((bound) => (bound ? [spanOf(bound, entity.fiscalYearEnd).months] : []));
  const months =
    asked.find((length) => length > 1 && points.some((point) => monthsOf(atlas, point.observation) === length)) ??
    commonest(points.map((point) => monthsOf(atlas, point.observation)));
  return points.filter((point) => monthsOf(atlas, point.observation) === months);
}

const monthsOf = (atlas: Atlas, seen: Observation): number => atlas.span(seen).months;

/** The most frequent length, the shorter one on a tie. */
function commonest(lengths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}

function nothingBetween(
  atlas: Atlas,
  entity: Entity["id"],
  metric: Metric["id"],
  from: PeriodRequest | undefined,
  to: PeriodRequest | undefined,
) {
  const nearest = atlas.observationsOf(entity, metric).at(-1)?.period;
  if (nearest === undefined)
    return {
      code: "not-on-record" as const,
      entity,
      metric,
      available: atlas.metricsWithFigures(entity).map((known) => known.id),
    };
  const period = [from, to].map((bound) => (bound ? formatRequest(bound) : "…")).join(" – ");
  return { code: "no-figure-for-period" as const, entity, metric, period, nearest };
}

/** Id, label, unit, latest period and number of figures: of one entity, or of the whole catalogue. */
export function metrics(given: TableArguments): Result<Cells> {
  const { atlas } = given;
  return chain(given.one("entity", readEntity(atlas)), (entity) =>
    chain(given.one("headers", readHeaders), (headers = true) => {
      const rows = metricsOf(atlas, entity?.id).map((metric) => metricRow(atlas, metric, entity));
      if (rows.length === 0) return failed({ code: "nothing-matches", what: entity?.names.en ?? "" });
      return found(withHeaders(headers, [words.id, words.label, words.unit, words.latest, words.count], rows));
    }),
  );
}

function metricRow(atlas: Atlas, metric: Metric, entity: Entity | undefined): readonly Cell[] {
  const figures = entity
    ? atlas.observationsOf(entity.id, metric.id)
    : atlas.data.observations.filter((seen) => seen.metric === metric.id);
  const ends = (seen: Observation): number => atlas.span(seen).start + atlas.span(seen).months;
  const latest = [...figures].sort((a, b) => ends(a) - ends(b)).at(-1);
  const units = [...new Set(figures.map((seen) => seen.unit))].sort().join(", ");
  return [metric.id, metric.labels.en, units, latest?.period ?? "", figures.length];
}
