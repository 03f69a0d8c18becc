/** A release of the record, whole or as its difference from another: every record of every table, by the names of its fields. */
import type { Language } from "../../contract/language";
import type { SourceLinks } from "../dataset/open-evidence";
import type { Dataset, Wording } from "../dataset/types";

export type DataTable = Exclude<keyof Dataset, "version">;

/** The tables of the dataset, what an observation rests on (kept apart, since positions move), addresses and texts. */
export type ReleaseTable = DataTable | "confirmedBy" | "inputs" | "links" | Language;

/** The fields of a record in their order, as JSON has them: null for what a record does not have. */
export type Row = readonly unknown[];

/** The dataset with its evidence, its addresses and its texts. */
export interface Release {
  readonly data: Dataset;
  readonly links: SourceLinks;
  readonly wording: Readonly<Record<Language, Wording>>;
}

/** How a table comes from another: keep so many rows, leave out so many (negative), or put this row in. */
export type Script = readonly (number | Row)[];

export interface ReleaseDifference {
  readonly version: string;
  /** The version it is a difference from; empty where it stands by itself. */
  readonly from: string;
  readonly tables: Readonly<Record<ReleaseTable, Script>>;
}

type Fields<Thing> = { readonly [Key in keyof Thing]-?: true };

/** Bounds are a rule and no record. Positions are the rows' own; a source goes by its key; what a reader's rows bring is in no release. */
type Left<Table> =
  "index" | "confirmedBy" | "inputs" | "own" | "rank" | "bounds" | (Table extends "sources" ? "id" : never);

/** Every field but an observation's position, which is its place, and what stands in tables of its own. */
const FIELDS: {
  readonly [Table in DataTable]: Fields<Omit<Dataset[Table][number], Left<Table>>>;
} = {
  entities: {
    id: true,
    kind: true,
    names: true,
    tickers: true,
    aliases: true,
    owner: true,
    listed: true,
    fiscalYearEnd: true,
    tier: true,
  },
  models: { id: true, number: true, names: true, aliases: true },
  metrics: { id: true, kind: true, growthOf: true, labels: true, aliases: true, forecast: true, role: true },
  classifications: { company: true, model: true, fit: true, source: true, locator: true, statement: true },
  sources: { key: true, title: true, publisher: true, date: true, kind: true },
  observations: {
    entity: true,
    metric: true,
    period: true,
    fiscalLabel: true,
    value: true,
    unit: true,
    qualifier: true,
    comparison: true,
    status: true,
    source: true,
    locator: true,
    grade: true,
    note: true,
    interval: true,
  },
  headlines: {
    company: true,
    disclosure: true,
    entity: true,
    metric: true,
    growthMetric: true,
    referencePeriod: true,
    source: true,
    locator: true,
    statement: true,
    label: true,
  },
  statements: { id: true, topic: true, entity: true, model: true, tier: true, source: true, locator: true },
  absences: { entity: true, metric: true, scope: true, reason: true, voice: true, looked: true, statement: true },
  breaks: { entity: true, metric: true, from: true, statement: true },
  conflicts: { entity: true, metric: true, period: true, observations: true, statement: true },
};

export const fieldsOf = (table: DataTable): readonly string[] => Object.keys(FIELDS[table]);

export const DATA_TABLES = Object.keys(FIELDS) as readonly DataTable[];
