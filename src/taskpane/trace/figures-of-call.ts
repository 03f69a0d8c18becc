/** Which figures, statements or companies a call of ours stands on, element by element. Pure. */
import { fitOf } from "../../core/dataset/classification";
import { reasonsFor, whyOf } from "../../core/dataset/evidence";
import type { Atlas } from "../../core/dataset/atlas";
import { findFigure, findHistory, type Figure } from "../../core/dataset/figures";
import { findGrowth, findRevenue, resolveLine } from "../../core/dataset/lines";
import type { SourceChoice } from "../../contract/source-choice";
import type { Entity } from "../../core/dataset/types";
import type { Problem } from "../../core/problem";
import { resolveCompany, resolveEntity, resolveMetric, resolveModel } from "../../core/names/resolve";
import { parsePeriod, parsePeriodNumber } from "../../core/periods/parse";
import { REFERENCE, type PeriodRequest } from "../../core/periods/request";
import { found, type Result } from "../../core/result";
import type { Claim } from "../map/evidence-model";
import type { CellValue } from "../services";
import { broadcastSize, valueAt, type ReadCall } from "./arguments";

export type Ground =
  | { readonly kind: "figure"; readonly figure: Figure; readonly disclosed: Entity | undefined }
  | { readonly kind: "claims"; readonly subject: Entity; readonly claims: readonly Claim[] }
  | { readonly kind: "problem"; readonly problem: Problem; readonly text: string };

/** How many elements of a spill are shown; the rest are counted. */
export const MOST_GROUNDS = 12;

type At = (index: number) => CellValue | undefined;
type Reader = (atlas: Atlas, at: At) => Result<readonly Ground[]>;

const readers: Readonly<Record<string, Reader>> = {
  AI_TIER: (atlas, at) => claimsAbout(atlas, at, "tier"),
  AI_WHY: reasonClaims,
  AI_MODELS: modelClaims,
  AI_MODEL_FIT: fitClaims,
  AI_REVENUE: (atlas, at) => lineFigure(atlas, at, "level"),
  AI_REVENUE_GROWTH: (atlas, at) => lineFigure(atlas, at, "growth"),
  AI_DISCLOSURE: disclosureClaims,
  AI_METRIC: (atlas, at) => metricFigure(atlas, at, sourceChoice(at(4))),
  AI_QUALIFIER: (atlas, at) => metricFigure(atlas, at, "best"),
  AI_SOURCE: (atlas, at) => metricFigure(atlas, at, "best"),
  AI_TABLE: (atlas, at) => metricFigure(atlas, at, "best"),
  AI_HISTORY: historyFigures,
};

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The grounds of a call at one place of its result, or at every place (up to {@link MOST_GROUNDS}). */
export function groundsOf(atlas: Atlas, read: ReadCall, place: Place | undefined): { grounds: Ground[]; more: number } {
  const reader = readers[read.call.name];
  if (reader === undefined) return { grounds: [], more: 0 };
  const size = broadcastSize(read.args);
  const places = place
    ? [place]
    : Array.from({ length: size.rows * size.columns }, (_, index) => ({
        row: Math.floor(index / size.columns),
        column: index % size.columns,
      }));
  const grounds = places
    .slice(0, MOST_GROUNDS)
    .flatMap(({ row, column }) => groundsAt(atlas, reader, (index) => valueAt(read.args[index], row, column)));
  return {
    grounds: grounds.slice(0, MOST_GROUNDS),
    more: Math.max(0, places.length - MOST_GROUNDS, grounds.length - MOST_GROUNDS),
  };
}

function groundsAt(atlas: Atlas, reader: Reader, at: At): readonly Ground[] {
  const [subject] = [at(0)];
  if (subject === null || subject === undefined || subject === "") return [];
  const result = reader(atlas, at);
  return result.ok ? result.value : [{ kind: "problem", problem: result.problem, text: String(subject) }];
}

/** A cell's text or number as the period it asks for; nothing is the reference period. */
export function requestOf(value: CellValue | undefined): Result<PeriodRequest> {
  if (value === null || value === undefined || value === "") return found(REFERENCE);
  return typeof value === "number" ? parsePeriodNumber(value) : parsePeriod(String(value));
}

function sourceChoice(value: CellValue | undefined): SourceChoice {
  return value === "article" || value === "filing" ? value : "best";
}

function metricFigure(atlas: Atlas, at: At, choice: SourceChoice): Result<readonly Ground[]> {
  const entity = resolveEntity(atlas, String(at(0)));
  if (!entity.ok) return entity;
  const metric = resolveMetric(atlas, String(at(1) ?? ""));
  if (!metric.ok) return metric;
  const request = requestOf(at(2));
  if (!request.ok) return request;
  return asGround(findFigure(atlas, entity.value.id, metric.value.id, request.value, choice), undefined);
}

function lineFigure(atlas: Atlas, at: At, side: "level" | "growth"): Result<readonly Ground[]> {
  const company = resolveCompany(atlas, String(at(0)));
  if (!company.ok) return company;
  const request = requestOf(at(1));
  if (!request.ok) return request;
  const wanted = at(2);
  const line = resolveLine(atlas, company.value.id, typeof wanted === "string" && wanted !== "" ? wanted : undefined);
  if (!line.ok) return line;
  const find = side === "growth" ? findGrowth : findRevenue;
  return asGround(find(atlas, line.value, request.value), line.value.headline ? company.value : undefined);
}

function asGround(result: Result<Figure>, disclosed: Entity | undefined): Result<readonly Ground[]> {
  return result.ok ? found([{ kind: "figure", figure: result.value, disclosed }]) : result;
}

function historyFigures(atlas: Atlas, at: At): Result<readonly Ground[]> {
  const entity = resolveEntity(atlas, String(at(0)));
  if (!entity.ok) return entity;
  const metric = resolveMetric(atlas, String(at(1) ?? ""));
  if (!metric.ok) return metric;
  const bound = (value: CellValue | undefined) => {
    const request = requestOf(value);
    return request.ok && request.value.kind === "period" ? request.value.period : undefined;
  };
  const { points } = findHistory(atlas, entity.value.id, metric.value.id, { from: bound(at(2)), to: bound(at(3)) });
  return found([...points].reverse().map((figure) => ({ kind: "figure" as const, figure, disclosed: undefined })));
}

function claimsAbout(atlas: Atlas, at: At, topic: string | undefined): Result<readonly Ground[]> {
  const company = resolveCompany(atlas, String(at(0)));
  if (!company.ok) return company;
  const statements = whyOf(atlas, company.value.id, topic === undefined ? undefined : { kind: "topic", topic });
  const claims = statements.map(({ id, source, locator }) => ({ statement: id, source, locator }));
  return found([{ kind: "claims", subject: company.value, claims }]);
}

function reasonClaims(atlas: Atlas, at: At): Result<readonly Ground[]> {
  const entity = resolveEntity(atlas, String(at(0)));
  if (!entity.ok) return entity;
  const statements = reasonsFor(atlas, { kind: "entity", entity: entity.value.id });
  const claims = statements.map(({ id, source, locator }) => ({ statement: id, source, locator }));
  return found([{ kind: "claims", subject: entity.value, claims }]);
}

function disclosureClaims(atlas: Atlas, at: At): Result<readonly Ground[]> {
  const company = resolveCompany(atlas, String(at(0)));
  if (!company.ok) return company;
  const line = atlas.headline(company.value.id);
  const claims = line === undefined ? [] : [{ statement: line.statement, source: line.source, locator: line.locator }];
  return found([{ kind: "claims", subject: company.value, claims }]);
}

function modelClaims(atlas: Atlas, at: At): Result<readonly Ground[]> {
  const company = resolveCompany(atlas, String(at(0)));
  return company.ok ? found([classificationClaims(atlas, company.value, () => true)]) : company;
}

function fitClaims(atlas: Atlas, at: At): Result<readonly Ground[]> {
  const company = resolveCompany(atlas, String(at(0)));
  if (!company.ok) return company;
  const model = resolveModel(atlas, String(at(1) ?? ""));
  if (!model.ok) return model;
  if (fitOf(atlas, company.value.id, model.value.id) === "neither")
    return found([{ kind: "claims", subject: company.value, claims: [] }]);
  return found([classificationClaims(atlas, company.value, (id) => id === model.value.id)]);
}

function classificationClaims(atlas: Atlas, subject: Entity, wanted: (model: string) => boolean): Ground {
  const rows = atlas.data.classifications.filter((row) => row.company === subject.id && wanted(row.model));
  return {
    kind: "claims",
    subject,
    claims: rows.map(({ statement, source, locator }) => ({ statement, source, locator })),
  };
}
