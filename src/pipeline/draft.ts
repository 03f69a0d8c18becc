/** The package's rows as typed records, still with the place each came from; made once the form of the tables is right. */
import { own } from "../core/own";
import type { Qualifier } from "../contract/qualifier";
import type { Grade, Status } from "../core/dataset/types";
import type { Period } from "../core/periods/period";
import { intervalOf, writtenStep, type Interval } from "../core/records/interval";
import type { Page, PageKind } from "../core/records/page";
import type { Scope } from "../core/records/scope";
import type { PackageTables } from "./read/package";
import type { TextRow } from "./read/table";

/** Where a record came from, for findings. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
}

export type Fields = Readonly<Record<string, string>>;

export interface DraftObservation {
  readonly place: RecordPlace;
  readonly entity: string;
  readonly metric: string;
  readonly period: Period;
  readonly fiscalLabel: string;
  readonly value: number;
  /** The value as typed: its digits say how far it is rounded. */
  readonly text: string;
  /** The size of the last digit that counts: the row's, or as written. */
  readonly step: number;
  /** What the figure can mean, given its digits, its qualifier and, if it is computed, its inputs. */
  readonly interval: Interval;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly comparison: string;
  readonly status: Status;
  readonly source: string;
  readonly locator: string;
  readonly grade: Grade;
  readonly note: string;
  /** What a computed figure was computed from. */
  readonly inputs: readonly DraftObservation[];
}

export interface DraftRow {
  readonly place: RecordPlace;
  readonly cells: Fields;
}

export interface Draft {
  readonly version: string;
  readonly rows: (resource: string) => readonly DraftRow[];
  readonly fiscalYearEnd: (entity: string) => number;
  /** The pages a source rests on: its own first, then those that confirm it. */
  readonly pagesOf: (source: string) => readonly Page[];
  readonly observations: readonly DraftObservation[];
}

/** `entity/metric/period/source`, the natural key of a figure. */
export const observationKey = (seen: Pick<DraftObservation, "entity" | "metric" | "period" | "source">): string =>
  `${seen.entity}/${seen.metric}/${seen.period}/${seen.source}`;

/** Types the tables of a package that has passed the checks of form. */
export function draftOf({ descriptor, tables }: PackageTables): Draft {
  const records = new Map(
    [...tables].map(([name, table]) => [
      name,
      table.rows.map((row): DraftRow => ({ place: { file: table.file, line: row.line }, cells: row.cells })),
    ]),
  );
  const rows = (resource: string): readonly DraftRow[] => records.get(resource) ?? [];
  const yearEnds = new Map(rows("entities").map(({ cells }) => [cells.id, Number(cells.fiscal_year_end)]));
  return {
    version: descriptor.version,
    rows,
    fiscalYearEnd: (entity) => yearEnds.get(entity) ?? 12,
    pagesOf: pagesBySource(rows("sources"), rows("pages")),
    observations: (tables.get("observations")?.rows ?? []).map((row) => draftObservation("observations.csv", row)),
  };
}

/** How precise a figure is, from what is written of it. */
export function precisionOf(
  value: string,
  step: string,
  unit: string,
  qualifier: Qualifier,
): Pick<DraftObservation, "step" | "interval"> {
  const size = step === "" ? writtenStep(value, unit) : Number(step);
  return { step: size, interval: intervalOf(Number(value), size, qualifier) };
}

/** Types one row of observations; the row's form has been checked. */
function draftObservation(file: string, { line, cells }: TextRow): DraftObservation {
  const text = (name: string): string => own(cells, name) ?? "";
  return {
    place: { file, line },
    entity: text("entity"),
    metric: text("metric"),
    period: text("period") as Period,
    fiscalLabel: text("fiscal_label"),
    value: Number(text("value")),
    text: text("value"),
    ...precisionOf(text("value"), text("step"), text("unit"), text("qualifier") as Qualifier),
    unit: text("unit"),
    qualifier: text("qualifier") as Qualifier,
    comparison: text("comparison"),
    status: text("status") as Status,
    source: text("source"),
    locator: text("locator"),
    grade: text("grade") as Grade,
    note: text("note"),
    inputs: [],
  };
}

function pagesBySource(sources: readonly DraftRow[], rows: readonly DraftRow[]): Draft["pagesOf"] {
  const pages = new Map(rows.map(({ cells }) => [cells.id ?? "", draftPage(cells)]));
  const cited = new Map(
    sources.map(({ cells }) => [
      cells.id ?? "",
      [cells.page ?? "", ...(cells.confirmed_by ?? "").split("|")].flatMap((id) => pages.get(id) ?? []),
    ]),
  );
  return (source) => cited.get(source) ?? [];
}

/** Types one row of pages; the row's form has been checked. */
function draftPage(cells: Fields): Page {
  const text = (name: string): string => own(cells, name) ?? "";
  return {
    id: text("id"),
    address: text("address"),
    title: text("title"),
    publisher: text("publisher"),
    via: text("via"),
    date: text("date"),
    kind: text("kind") as PageKind,
    language: text("language"),
  };
}

/** The periods a row with `from` and `to` is about. */
export const scopeOf = ({ from, to }: Fields): Scope => ({
  from: from ? (from as Period) : undefined,
  to: to ? (to as Period) : undefined,
});
