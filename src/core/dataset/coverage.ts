/** Where the record ends: for each entity its newest period, its newest page, and when its silences were last looked into. */
import type { EntityId, SourceId } from "../../contract/ids";
import { spanEnd } from "../periods/span";
import type { Period, Span } from "../periods/period";
import type { Atlas } from "./atlas";
import { allFiguresOf } from "./beyond";
import type { Observation, Source } from "./types";

export interface Coverage {
  readonly entity: EntityId;
  /** The newest period of a result, not of a plan; undefined where only plans are on record. */
  readonly newestPeriod: Period | undefined;
  /** Date of the newest page that a figure or statement about it cites, as far as it is known. */
  readonly newestPage: string;
  /** Day on which a figure of it was last looked for and not found; empty where nothing is missing on record. */
  readonly looked: string;
}

const latest = (dates: readonly string[]): string => dates.reduce((best, date) => (date > best ? date : best), "");

/** The date of the newest page among these; what was computed has none. */
const newestPageOf = (sources: readonly Source[]): string =>
  latest(sources.filter(({ kind }) => kind !== "computed").map(({ date }) => date));

/** Of those that end together the shortest first: a record that ends with a quarter is not told by its year. */
const newerFirst = (a: Span, b: Span): number => spanEnd(b) - spanEnd(a) || a.months - b.months;

/** The newest period of a result among these; undefined where all are plans. */
export const newestOf = (atlas: Atlas, figures: readonly Observation[]): Period | undefined =>
  figures
    .filter(({ status }) => status !== "forecast")
    .sort((a, b) => newerFirst(atlas.span(a), atlas.span(b)) || a.index - b.index)[0]?.period;

/** What is on record about an entity; undefined where nothing is. */
export function coverageOf(atlas: Atlas, entity: EntityId): Coverage | undefined {
  const own = allFiguresOf(atlas, entity);
  if (own.length === 0) return undefined;
  const about = atlas.data.statements.filter((statement) => statement.entity === entity);
  const sources = [...own, ...about].flatMap(({ source }) => (source === undefined ? [] : [atlas.source(source)]));
  return {
    entity,
    newestPeriod: newestOf(atlas, own),
    newestPage: newestPageOf(sources),
    looked: latest(atlas.data.absences.filter((absence) => absence.entity === entity).map(({ looked }) => looked)),
  };
}

/** One row an entity with figures, in the dataset's order. */
export const coverage = (atlas: Atlas): readonly Coverage[] =>
  atlas.data.entities.flatMap(({ id }) => coverageOf(atlas, id) ?? []);

type End = Pick<Coverage, "newestPage" | "looked">;

const ends = new WeakMap<Atlas, { readonly statements: number; readonly end: End }>();

/** The record as a whole: the newest page read, and the last look. Said with many a missing figure, and found once, or again when the evidence has come. */
export function recordEnd(atlas: Atlas): End {
  const { length: statements } = atlas.data.statements;
  const known = ends.get(atlas);
  if (known?.statements === statements) return known.end;
  const end = findEnd(atlas);
  ends.set(atlas, { statements, end });
  return end;
}

/** The same as the latest of all rows of {@link coverage}, in one pass. */
function findEnd(atlas: Atlas): End {
  const { observations, statements, absences } = atlas.data;
  const entities = new Set<EntityId>();
  const cited = new Set<SourceId>();
  for (const { entity, source } of observations) {
    entities.add(entity);
    cited.add(source);
  }
  for (const { entity, source } of statements) if (entity && source && entities.has(entity)) cited.add(source);
  return {
    newestPage: newestPageOf([...cited].map((id) => atlas.source(id))),
    looked: latest(absences.filter(({ entity }) => entities.has(entity)).map(({ looked }) => looked)),
  };
}
