/** AI_HISTORY: one series over time. */
import { findFigure, findHistory, type Figure } from "../../core/dataset/figures";
import { nearestTo } from "../../core/dataset/period-choice";
import { resolveSeries, type Series } from "../../core/dataset/lines";
import type { Atlas } from "../../core/dataset/atlas";
import type { Observation } from "../../core/dataset/types";
import { calendarPeriod, formatRequest } from "../../core/periods/format";
import type { Period } from "../../core/periods/period";
import { LATEST, type PeriodRequest } from "../../core/periods/request";
import { spanEnd, spanOf } from "../../core/periods/span";
import type { Problem } from "../../core/problem";
import { chain, failed, found, type Result } from "../../core/result";
import { tableWords } from "../../words/table-words";
import { BLANK, type Cell, type Cells } from "../cell";
import { readEntity, readHeaders, readPeriod, readText } from "../coerce";
import { figureCell } from "../figure-cell";
import { withHeaders, type TableArguments } from "./table-arguments";

const words = tableWords.en;

interface Bounds {
  readonly from: PeriodRequest | undefined;
  readonly to: PeriodRequest | undefined;
}

/**
 * Period and value of one granularity: that of the bounds where they are given, otherwise the one with the most points.
 * With details also what a number alone does not say: bound, grade, source, and where a new basis begins.
 */
export function history(given: TableArguments): Result<Cells> {
  return chain(seriesOf(given), (series) =>
    chain(boundsOf(given), (bounds) =>
      chain(given.one("headers", readHeaders), (headers = true) =>
        chain(given.one("details", readHeaders), (details = false) =>
          chain(pointsBetween(given.atlas, series, bounds), (points) => {
            const columns = details ? [...PLAIN, ...DETAILS] : PLAIN;
            const rows = points.map((point) => columns.map((column) => column.cellOf(point)));
            const titles = columns.map((column) => column.title);
            return found(withHeaders(headers, titles, rows));
          }),
        ),
      ),
    ),
  );
}

const seriesOf = (given: TableArguments): Result<Series> =>
  chain(given.needed("entity", readEntity(given.atlas)), (entity) =>
    chain(given.needed("metric", readText), (text) => resolveSeries(given.atlas, entity.id, text)),
  );

const boundsOf = (given: TableArguments): Result<Bounds> =>
  chain(given.one("from", readPeriod), (from) => chain(given.one("to", readPeriod), (to) => found({ from, to })));

interface Column {
  readonly title: string;
  readonly cellOf: (point: Figure) => Cell;
}

const PLAIN: readonly Column[] = [
  { title: words.period, cellOf: ({ observation }) => observation.period },
  { title: words.value, cellOf: valueOf },
];

const DETAILS: readonly Column[] = [
  { title: words.qualifier, cellOf: ({ observation }) => observation.qualifier },
  { title: words.grade, cellOf: ({ observation }) => observation.grade },
  { title: words.source, cellOf: ({ source }) => source.title },
  { title: words.basis, cellOf: ({ breakBefore }) => (breakBefore ? words.newBasis : BLANK) },
];

function valueOf(point: Figure): Cell {
  const cell = figureCell(point);
  return cell.ok ? cell.value : point.observation.value;
}

/** `latest`, `reference`, a month and a date stand for the period of the series they mean; a date outside it for its month. */
function boundOf(atlas: Atlas, { entity, metric }: Series, request: PeriodRequest | undefined): Period | undefined {
  if (request === undefined) return undefined;
  const figure = findFigure(atlas, entity, metric, request);
  if (figure.ok) return figure.value.observation.period;
  if (request.kind === "period") return request.period;
  return request.kind === "month-of" ? calendarPeriod({ start: request.start, months: 1 }) : undefined;
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
  const months = chosenLength(
    spans.flatMap((span) => (span ? [span.months] : [])),
    points.map((point) => monthsOf(atlas, point.observation)),
  );
  return found(points.filter((point) => monthsOf(atlas, point.observation) === months));
}

const monthsOf = (atlas: Atlas, seen: Observation): number => atlas.span(seen).months;

const chosenLength = (asked: readonly number[], lengths: readonly number[]): number | undefined =>
  asked.find((length) => length > 1 && lengths.includes(length)) ?? commonest(lengths);

/** The most frequent length, the shorter one on a tie. */
function commonest(lengths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
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
  const period = [from, to].map((bound) => (bound ? formatRequest(bound) : "…")).join(" – ");
  return {
    code: "no-figure-for-period",
    entity,
    metric,
    period,
    nearest: nearestTo(atlas, entity, all, from ?? to ?? LATEST),
  };
}
