/** A company's revenue lines: the headline line its AI revenue is read from, and the others that can be asked for by name. */
import type { EntityId, MetricId } from "../../contract/ids";
import { LONGEST_NAME, normaliseName } from "../names/normalise";
import { resolveEntity, resolveMetric } from "../names/resolve";
import type { PeriodRequest } from "../periods/request";
import { plainWord } from "../plain-text";
import { isRevenue } from "../records/revenue";
import { chain, failed, found, type Result } from "../result";
import type { Atlas } from "./atlas";
import { absenceOf } from "./evidence";
import { findFigure, type Figure } from "./figures";
import type { HeadlineLine, Metric } from "./types";

/** One revenue line: whose figure it is, its level and, where there is one, its growth. */
export interface RevenueLine {
  readonly company: EntityId;
  readonly entity: EntityId;
  readonly metric: MetricId | undefined;
  readonly growthMetric: MetricId | undefined;
  readonly headline: boolean;
}

/** The line the classification rests on; every one of the nine has one, ByteDance's with disclosure "none". */
export function headlineOf(atlas: Atlas, company: EntityId): HeadlineLine {
  const line = atlas.headline(company);
  if (!line) throw new Error(`No headline line for ${company}`);
  return line;
}

/**
 * The line meant: none or `headline` is the headline line, `total` the company's revenue, otherwise a metric of the company
 * (`advertising_revenue`) or one of its units or products (`Baidu AI Cloud`, `Kling`).
 */
export function resolveLine(atlas: Atlas, company: EntityId, text: string | undefined): Result<RevenueLine> {
  const word = text === undefined ? "headline" : plainWord(text);
  if (word === "headline") return resolveHeadline(atlas, company);
  const lines = linesOf(atlas, company);
  const total = lines.find((line) => line.entity === company && line.metric === "revenue");
  if (word === "total" && total) return found(total);
  const named = text === undefined ? undefined : lineNamed(atlas, lines, text);
  return named
    ? found(named)
    : failed({
        code: "unknown-line",
        text: text ?? "",
        company,
        lines: [...new Set(lines.map((line) => nameOf(line, company)))],
      });
}

function resolveHeadline(atlas: Atlas, company: EntityId): Result<RevenueLine> {
  const line = headlineOf(atlas, company);
  if (line.entity === undefined) {
    const absence = absenceOf(atlas, line.company, line.growthMetric ?? line.metric);
    return failed({
      code: "not-disclosed",
      because: "not-disclosed",
      entity: company,
      metric: undefined,
      statement: absence?.statement ?? line.statement,
      nearest: undefined,
      looked: absence?.looked ?? "",
    });
  }
  return found({ company, entity: line.entity, metric: line.metric, growthMetric: line.growthMetric, headline: true });
}

function lineNamed(atlas: Atlas, lines: readonly RevenueLine[], text: string): RevenueLine | undefined {
  const entity = resolveEntity(atlas, text);
  if (entity.ok)
    return (
      lines.find((line) => line.entity === entity.value.id && line.metric === "revenue") ??
      lines.find((line) => line.entity === entity.value.id)
    );
  const level = resolveMetric(atlas, text);
  /** A line of which only the growth is on record goes by the name its level would have. */
  const metric = level.ok ? level : resolveMetric(atlas, `${text}_growth`);
  if (!metric.ok) return undefined;
  const { id } = metric.value;
  return (
    lines.find((line) => (line.metric === id || line.growthMetric === id) && line.entity === line.company) ??
    lines.find((line) => line.metric === id)
  );
}

/** What a line is called in a message: the metric's id, or the unit's id where the line is a unit's revenue. */
const nameOf = (line: RevenueLine, company: EntityId): string =>
  line.entity === company ? (line.metric ?? line.growthMetric ?? "") : line.entity;

/** Every revenue line on record for a company and what it owns. */
export function linesOf(atlas: Atlas, company: EntityId): readonly RevenueLine[] {
  const entities = [company, ...atlas.ownedBy(company).map((owned) => owned.id)];
  return entities.flatMap((entity) => linesAt(atlas, company, entity));
}

function linesAt(atlas: Atlas, company: EntityId, entity: EntityId): readonly RevenueLine[] {
  const known = atlas.metricsWithFigures(entity);
  const levels = new Set(known.map((metric) => metric.growthOf ?? metric.id).filter(isRevenue));
  const alone = known.filter((metric) => metric.growthOf === undefined && metric.id.endsWith("_revenue_growth"));
  const line = { company, entity, headline: false };
  return [
    ...[...levels].map((level) => ({ ...line, metric: level, growthMetric: growthOf(atlas, level)?.id })),
    ...alone.map((growth) => ({ ...line, metric: undefined, growthMetric: growth.id })),
  ];
}

/** The growth of a level, as a metric that is reported; undefined where there is none. */
export const growthOf = (atlas: Atlas, level: MetricId): Metric | undefined =>
  atlas.data.metrics.find((metric) => metric.growthOf === level && !metric.forecast);

/** The level of a line. */
export function findRevenue(atlas: Atlas, line: RevenueLine, request: PeriodRequest): Result<Figure> {
  return line.metric === undefined ? noSuchSide(atlas, line) : findFigure(atlas, line.entity, line.metric, request);
}

/** The year-on-year growth of a line. Where none is given for the headline line, the reason on record is the answer. */
export function findGrowth(atlas: Atlas, line: RevenueLine, request: PeriodRequest): Result<Figure> {
  const metric = growthMetricOf(atlas, line);
  if (metric === undefined) return noSuchSide(atlas, line);
  const figure = findFigure(atlas, line.entity, metric, request);
  return !figure.ok && figure.problem.code === "not-on-record" && line.headline ? noSuchSide(atlas, line) : figure;
}

const growthMetricOf = (atlas: Atlas, line: RevenueLine): MetricId | undefined =>
  line.growthMetric ?? (line.metric && growthOf(atlas, line.metric)?.id);

/** The most particular reason on record for a line without this figure. */
function noSuchSide(atlas: Atlas, line: RevenueLine): Result<never> {
  const metric = growthMetricOf(atlas, line) ?? line.metric;
  const absence = absenceOf(atlas, line.entity, metric) ?? absenceOf(atlas, line.company, metric);
  const statement = absence?.statement ?? headlineOf(atlas, line.company).statement;
  const because = absence === undefined || absence.reason === "only-qualitative" ? "not-disclosed" : absence.reason;
  return failed({
    code: "not-disclosed",
    because,
    entity: line.entity,
    metric: line.metric,
    statement,
    nearest: undefined,
    looked: absence?.looked ?? "",
  });
}

/** One series of figures: whose, and which metric. */
export interface Series {
  readonly entity: EntityId;
  readonly metric: MetricId;
}

/**
 * The series a person means by an entity and a metric's name: `ai_revenue` and `ai_revenue_growth` stand for the headline line
 * of a company, everything else is a metric of the entity itself.
 */
export function resolveSeries(atlas: Atlas, entity: EntityId, text: string): Result<Series> {
  return chain(resolveMeasure(atlas, text), (measure) => seriesOf(atlas, entity, measure));
}

/** What a text given as a metric means before it is known whose: a metric, or a side of whichever company's headline line. */
export type Measure =
  { readonly kind: "metric"; readonly metric: Metric } | { readonly kind: "headline"; readonly side: HeadlineSide };

export function resolveMeasure(atlas: Atlas, text: string): Result<Measure> {
  const side = headlineSide(atlas, text);
  if (side !== undefined) return found({ kind: "headline", side });
  const metric = resolveMetric(atlas, text);
  return metric.ok ? found({ kind: "metric", metric: metric.value }) : metric;
}

/** The series of an entity that a measure names. */
export function seriesOf(atlas: Atlas, entity: EntityId, measure: Measure): Result<Series> {
  return measure.kind === "headline"
    ? headlineSeries(atlas, entity, measure.side)
    : found({ entity, metric: measure.metric.id });
}

export type HeadlineSide = "metric" | "growthMetric";

/** The side of the headline line a text names: `ai_revenue`, "AI-linked revenue growth", AI 相关收入; undefined for anything else. */
function headlineSide(atlas: Atlas, text: string): HeadlineSide | undefined {
  return text.length > LONGEST_NAME ? undefined : HEADLINE_SERIES.get(normaliseName(text, atlas.names.metrics.script));
}

/** By normalised spelling, traditional characters folded. */
const HEADLINE_SERIES: ReadonlyMap<string, HeadlineSide> = new Map([
  ...["airevenue", "ailinkedrevenue", "ai收入", "ai相关收入"].map((key) => [key, "metric"] as const),
  ...["airevenuegrowth", "ailinkedrevenuegrowth", "ai收入增速", "ai相关收入增速"].map(
    (key) => [key, "growthMetric"] as const,
  ),
]);

function headlineSeries(atlas: Atlas, company: EntityId, side: HeadlineSide): Result<Series> {
  if (!atlas.headline(company))
    return failed({ code: "not-classified", entity: company, owner: atlas.entity(company).owner });
  const line = resolveHeadline(atlas, company);
  if (!line.ok) return line;
  const metric = side === "metric" ? line.value.metric : growthMetricOf(atlas, line.value);
  return metric === undefined ? noSuchSide(atlas, line.value) : found({ entity: line.value.entity, metric });
}
