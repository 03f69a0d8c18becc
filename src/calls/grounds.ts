/** What a call stands on, cell by cell of its result: figures with their sources, statements, or why there is neither. */
import type { FunctionId } from "../contract/catalogue";
import { fitOf } from "../core/dataset/classification";
import { ALL_NINE, conflictsOf, reasonsFor, whyOf, type Subject, type Topic } from "../core/dataset/evidence";
import type { Atlas } from "../core/dataset/atlas";
import { figureAbout, type Figure } from "../core/dataset/figures";
import { headlineOf } from "../core/dataset/lines";
import type { Entity, Statement } from "../core/dataset/types";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { BLANK_CALL, type ArgumentsOf, type Call } from "./call";
import { figureOf, measureBeside, measured, type FigureFunction } from "./figures";
import { historyOf } from "./history";

/** A statement as it is cited: which one, its source, its place there. */
type Claim = Pick<Statement, "source" | "locator"> & { readonly statement: Statement["id"] };

export type Ground =
  /** `disclosed` is the company whose headline line it is. */
  | { readonly kind: "figure"; readonly figure: Figure; readonly disclosed?: Entity | undefined }
  | { readonly kind: "claims"; readonly subject: Entity; readonly claims: readonly Claim[] }
  | { readonly kind: "problem"; readonly problem: Problem };

/** A cell of the result, counted from its top left. */
export interface ResultPlace {
  readonly row: number;
  readonly column: number;
}

/** The grounds of one reading of the arguments; `place` is the cell of the table, undefined for all of it. */
type Grounds<Id extends FunctionId> = (
  atlas: Atlas,
  given: ArgumentsOf<Id>,
  place: ResultPlace | undefined,
) => readonly Ground[];

const figureGround = (result: Result<Figure>, disclosed?: Entity): Ground =>
  result.ok ? { kind: "figure", figure: result.value, disclosed } : { kind: "problem", problem: result.problem };

const claimed = (subject: Entity, statements: readonly Statement[]): Ground => ({
  kind: "claims",
  subject,
  claims: statements.map(({ id, source, locator }) => ({ statement: id, source, locator })),
});

const about = (atlas: Atlas, company: Entity, topic?: Topic): Ground =>
  claimed(company, whyOf(atlas, company.id, topic));

/** Whose the claims are: a model or a tier is about all the companies together. */
const holder = (atlas: Atlas, subject: Subject): Entity =>
  atlas.entity(subject.kind === "entity" ? subject.entity : ALL_NINE);

const ofTier: Topic = { kind: "topic", topic: "tier" };

/** The row of a table without its header; undefined for the header itself and where no place is asked for. */
const bodyRow = (place: ResultPlace | undefined, headers: boolean): number | undefined =>
  place && place.row - Number(headers);

function only<T>(things: readonly T[], place: ResultPlace | undefined, headers: boolean): readonly T[] {
  const row = bodyRow(place, headers);
  return row === undefined || row < 0 ? things : things.slice(row, row + 1);
}

const grounds: { readonly [Id in Exclude<FunctionId, FigureFunction>]?: Grounds<Id> } = {
  AI_TIER: (atlas, { company }) => [about(atlas, company, ofTier)],
  AI_WHY: (atlas, { subject, topic }) => [claimed(holder(atlas, subject), reasonsFor(atlas, subject, topic))],
  AI_COMPANY: (atlas, { company }) => [about(atlas, company, ofTier), ...headlineFigures(atlas, company)],
  AI_MODELS: (atlas, { company }) => [classified(atlas, company, () => true)],
  AI_MODEL_FIT: (atlas, { company, model }) => [classified(atlas, company, (id) => id === model.id)],
  AI_DISCLOSURE: (atlas, { company }) => [disclosed(atlas, company)],
  AI_HISTORY: (atlas, given, place) => {
    const points = historyOf(atlas, given);
    if (!points.ok) return [{ kind: "problem", problem: points.problem }];
    return only(points.value, place, given.headers).map((figure) => ({ kind: "figure", figure }));
  },
  AI_CONFLICTS: (atlas, { entity, headers }, place) =>
    only(conflictingFigures(atlas, entity), place, headers).map((figure) => ({ kind: "figure", figure })),
  AI_TABLE: tableGrounds,
};

/** Every source's figure where sources disagree, the used one first. */
function conflictingFigures(atlas: Atlas, entity: Entity | undefined): readonly Figure[] {
  return conflictsOf(atlas, entity?.id).flatMap(({ observations }) =>
    observations.map((index) => figureAbout(atlas, atlas.observation(index))),
  );
}

function headlineFigures(atlas: Atlas, company: Entity): readonly Ground[] {
  const asked = { company, period: { kind: "reference" }, line: undefined } as const;
  const sides = [figureOf.AI_REVENUE(atlas, asked), figureOf.AI_REVENUE_GROWTH(atlas, asked)];
  return sides.filter((side) => side.ok).map((side) => figureGround(side, company));
}

function classified(atlas: Atlas, subject: Entity, wanted: (model: string) => boolean): Ground {
  const rows = atlas.data.classifications.filter(
    ({ company, model }) => company === subject.id && wanted(model) && fitOf(atlas, company, model) !== "neither",
  );
  const claims = rows.map(({ statement, source, locator }) => ({ statement, source, locator }));
  return { kind: "claims", subject, claims };
}

function disclosed(atlas: Atlas, subject: Entity): Ground {
  const { statement, source, locator } = headlineOf(atlas, subject.id);
  return { kind: "claims", subject, claims: [{ statement, source, locator }] };
}

/** Companies down, metrics across; the first column is the companies' names and stands on nothing. */
function tableGrounds(
  atlas: Atlas,
  { companies, metrics, period, headers }: ArgumentsOf<"AI_TABLE">,
  place: ResultPlace | undefined,
): readonly Ground[] {
  const row = bodyRow(place, headers);
  const rows = row === undefined || row < 0 ? companies : companies.slice(row, row + 1);
  const columns = place === undefined || place.column === 0 ? metrics : metrics.slice(place.column - 1, place.column);
  return rows.flatMap((company) => {
    if (company.kind === "problem") return [{ kind: "problem", problem: company.problem }];
    if (company.kind !== "value") return [];
    return columns.flatMap((column) => {
      if (column.kind === "problem") return [{ kind: "problem", problem: column.problem } as const];
      if (column.kind !== "value") return [];
      const about = column.value.kind === "period" ? measureBeside(metrics, metrics.indexOf(column)) : column.value;
      return about ? [cellGround(atlas, company.value, about, period)] : [];
    });
  });
}

function cellGround(
  atlas: Atlas,
  entity: Entity,
  column: TableColumn,
  period: ArgumentsOf<"AI_TABLE">["period"],
): Ground {
  if (column.kind === "metric" || column.kind === "headline")
    return figureGround(measured(atlas, { entity, metric: column, period }));
  if (entity.tier === undefined)
    return { kind: "problem", problem: { code: "not-classified", entity: entity.id, owner: entity.owner } };
  return column.kind === "tier" ? about(atlas, entity, ofTier) : disclosed(atlas, entity);
}

type TableColumn = Extract<ArgumentsOf<"AI_TABLE">["metrics"][number], { readonly kind: "value" }>["value"];

/** How many grounds are told; the rest are counted. */
const MOST_GROUNDS = 12;

export interface Told {
  readonly grounds: readonly Ground[];
  readonly more: number;
}

/** The grounds of a call at one place of its result, or at every place (the first `most` of them). */
export function groundsOf(call: Call, place?: ResultPlace, most = MOST_GROUNDS): Told {
  const spread = call.rows * call.columns;
  const wanted = place === undefined ? Math.min(spread, most) : 1;
  const told: Ground[] = [];
  for (let at = 0; at < wanted; at += 1) told.push(...groundsAt(call, place ?? placeOf(call, at), place));
  const left = place === undefined ? spread - wanted : 0;
  return { grounds: told.slice(0, most), more: left + Math.max(0, told.length - most) };
}

const placeOf = (call: Call, at: number): ResultPlace => ({
  row: Math.floor(at / call.columns),
  column: at % call.columns,
});

function groundsAt(call: Call, spread: ResultPlace, place: ResultPlace | undefined): readonly Ground[] {
  const alone = call.rows * call.columns === 1;
  const read = alone ? call.at(0, 0) : call.at(spread.row, spread.column);
  if (read === BLANK_CALL) return [];
  if (!read.ok) return read.problem.code === "error-given" ? [] : [{ kind: "problem", problem: read.problem }];
  const { id, atlas } = call;
  if (isFigure(id)) return [figureFor(id, atlas, read.value as never)];
  const find = grounds[id] as Grounds<FunctionId> | undefined;
  return find?.(atlas, read.value, alone ? place : undefined) ?? [];
}

const isFigure = (id: FunctionId): id is FigureFunction => Object.hasOwn(figureOf, id);

/** The headline line's figure says so, with how it is disclosed. */
function figureFor(id: FigureFunction, atlas: Atlas, given: never): Ground {
  const figure = (figureOf[id] as (atlas: Atlas, given: unknown) => Result<Figure>)(atlas, given);
  const { company, line } = given as { readonly company?: Entity; readonly line?: string };
  return figureGround(figure, line === undefined ? company : undefined);
}
