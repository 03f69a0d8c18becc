/** The package's rows as typed records, still with the place each came from; made once the form of the tables is right. */
import { own } from "../core/own";
import { PACKAGE_COLUMNS, type FieldsOf } from "./columns";
import type { Qualifier } from "../contract/qualifier";
import type { Grade, Status } from "../core/dataset/types";
import type { Period } from "../core/periods/period";
import { intervalOf, writtenStep, type Interval } from "../core/records/interval";
import type { Page, PageKind } from "../core/records/page";
import type { Scope } from "../core/records/scope";
import type { PackageTables } from "./read/package";
import type { Table, TextRow } from "./read/table";

/** Where a record came from, for findings. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
}

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

export interface DraftRow<Name extends string = string> {
  readonly place: RecordPlace;
  readonly cells: FieldsOf<Name>;
}

export interface Draft {
  readonly version: string;
  readonly rows: <Name extends string>(table: Name) => readonly DraftRow<Name>[];
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
    [...tables].map(([name, table]) => [name, table.rows.map((row) => draftRow(name, table, row))]),
  );
  const rows = <Name extends string>(name: Name) => (records.get(name) ?? []) as readonly DraftRow<Name>[];
  const yearEnds = new Map(rows("entities").map(({ cells }) => [cells.id, Number(cells.fiscal_year_end)]));
  return {
    version: descriptor.version,
    rows,
    fiscalYearEnd: (entity) => yearEnds.get(entity) ?? 12,
    pagesOf: pagesBySource(rows("sources"), rows("pages")),
    observations: rows("observations").map(draftObservation),
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

function draftRow(name: string, { file }: Table, { line, cells }: TextRow): DraftRow {
  const texts = (own(PACKAGE_COLUMNS, name) ?? []).map((column) => [column, own(cells, column) ?? ""]);
  return { place: { file, line }, cells: Object.fromEntries(texts) as DraftRow["cells"] };
}

/** Types one row of observations; the row's form has been checked. */
function draftObservation({ place, cells }: DraftRow<"observations">): DraftObservation {
  const qualifier = cells.qualifier as Qualifier;
  return {
    place,
    entity: cells.entity,
    metric: cells.metric,
    period: cells.period as Period,
    fiscalLabel: cells.fiscal_label,
    value: Number(cells.value),
    text: cells.value,
    ...precisionOf(cells.value, cells.step, cells.unit, qualifier),
    unit: cells.unit,
    qualifier,
    comparison: cells.comparison,
    status: cells.status as Status,
    source: cells.source,
    locator: cells.locator,
    grade: cells.grade as Grade,
    note: cells.note,
    inputs: [],
  };
}

function pagesBySource(sources: readonly DraftRow<"sources">[], rows: readonly DraftRow<"pages">[]): Draft["pagesOf"] {
  const pages = new Map(rows.map(({ cells }) => [cells.id, { ...cells, kind: cells.kind as PageKind }]));
  const cited = new Map(
    sources.map(({ cells }) => [
      cells.id,
      [cells.page, ...cells.confirmed_by.split("|")].flatMap((id) => pages.get(id) ?? []),
    ]),
  );
  return (source) => cited.get(source) ?? [];
}

/** The periods a row with `from` and `to` is about. */
export const scopeOf = ({ from, to }: FieldsOf<"absences">): Scope => ({
  from: from ? (from as Period) : undefined,
  to: to ? (to as Period) : undefined,
});
