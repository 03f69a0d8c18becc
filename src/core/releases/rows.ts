/** A release as rows of plain JSON and back. */
import { languages, type Language } from "../../contract/language";
import type { Dataset, Observation, Source, Wording } from "../dataset/types";
import type { SourceLinks } from "../dataset/open-evidence";
import { own } from "../own";
import { intervalOf, writtenStep, type Interval } from "../records/interval";
import { DATA_TABLES, fieldsOf, type DataTable, type Release, type ReleaseTable, type Row } from "./release";

export type Rows = Readonly<Record<ReleaseTable, readonly Row[]>>;

/** The tables in the order in which they are written. */
export const DATA_ROW_TABLES = [...DATA_TABLES, "confirmedBy", "inputs"] as const;
export const RELEASE_TABLES: readonly ReleaseTable[] = [...DATA_ROW_TABLES, "links", ...languages];

/** Those that are of the dataset. */
export type DataRows = Omit<Rows, "links" | Language>;

type Loose = Readonly<Record<string, unknown>>;

export function rowsOf({ data, links, wording }: Release): Rows {
  const texts = languages.map((language) => [language, textRows(wording[language])] as const);
  return {
    ...dataRows(data),
    links: linkRows(data, links),
    ...(Object.fromEntries(texts) as Record<Language, readonly Row[]>),
  };
}

/** Sources and their links stand in the order of their keys: where a record has them says nothing. */
export const inOrderOfKeys = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1));

/** @param data with its evidence */
export function dataRows(data: Dataset): DataRows {
  const keys = keysOf(data.sources);
  const records = DATA_TABLES.map((table) => {
    const fields = fieldsOf(table);
    return [table, (data[table] as readonly unknown[]).map((record) => rowOf(fields, record as Loose, keys))] as const;
  });
  const rows = Object.fromEntries(records) as unknown as Record<DataTable, readonly Row[]>;
  return {
    ...rows,
    sources: inOrderOfKeys(rows.sources),
    confirmedBy: linked(data.observations, "confirmedBy"),
    inputs: linked(data.observations, "inputs"),
  };
}

export const textRows = (wording: Wording): readonly Row[] => Object.entries(wording);

export const openTexts = (rows: readonly Row[]): Wording => Object.fromEntries(rows as readonly [string, string][]);

export function linkRows({ sources }: Dataset, links: SourceLinks): readonly Row[] {
  const keys = keysOf(sources);
  const rows = Object.entries(links).map(([id, { url, second }]) => {
    const key = keys.get(id) as string;
    return second === undefined ? [key, url] : [key, url, second];
  });
  return inOrderOfKeys(rows);
}

const keysOf = (sources: Dataset["sources"]): ReadonlyMap<string, string> =>
  new Map(sources.map(({ id, key }) => [id, key]));

export const openLinkRows = (rows: readonly Row[]): SourceLinks =>
  Object.fromEntries(
    (rows as readonly (readonly [string, string, string?])[]).map(([id, url, second]) => [
      id,
      second === undefined ? { url } : { url, second },
    ]),
  );

const rowOf = (fields: readonly string[], record: Loose, keys: ReadonlyMap<string, string>): Row => {
  const cells = fields.map((field) => {
    if (field === "interval") return intervalCell(record as unknown as Observation);
    const value = own(record, field) ?? null;
    return field === "source" && typeof value === "string" ? (keys.get(value) ?? null) : value;
  });
  return cells.slice(0, 1 + cells.findLastIndex((cell) => cell !== null));
};

const linked = (observations: readonly Observation[], field: "confirmedBy" | "inputs"): readonly Row[] =>
  observations.flatMap((seen) => (seen[field].length > 0 ? [[seen.index, ...seen[field]]] : []));

type Printed = Pick<Observation, "value" | "unit" | "qualifier">;

const printed = ({ value, unit, qualifier }: Printed): Interval =>
  intervalOf(value, writtenStep(String(value), unit), qualifier);

/** Null where the interval is what the figure's own digits leave open; an open end is null. */
function intervalCell(seen: Observation): readonly (number | null)[] | null {
  const usual = printed(seen);
  const { low, high } = seen.interval;
  if (low === usual.low && high === usual.high) return null;
  return [low, high].map((end) => (Number.isFinite(end) ? end : null));
}

function openInterval(cell: unknown, seen: Printed): Interval {
  if (cell === null || cell === undefined) return printed(seen);
  const [low, high] = cell as readonly [number | null, number | null];
  return { low: low ?? -Infinity, high: high ?? Infinity };
}

/** The dataset whose rows these are. */
export function openData(version: string, rows: DataRows): Dataset {
  const tables = DATA_TABLES.map((table) => {
    const fields = fieldsOf(table);
    return [table, rows[table].map((row) => recordOf(fields, row))] as const;
  });
  const data = { version, ...Object.fromEntries(tables) } as unknown as Dataset;
  const [confirmedBy, inputs] = [opened(rows.confirmedBy), opened(rows.inputs)];
  const observations = data.observations.map((seen, index) => ({
    ...seen,
    index,
    interval: openInterval(seen.interval, seen),
    confirmedBy: confirmedBy.get(index) ?? [],
    inputs: inputs.get(index) ?? [],
  }));
  const sources = data.sources.map((source) => ({ ...source, id: source.key as Source["id"] }));
  return { ...data, sources, observations };
}

const recordOf = (fields: readonly string[], row: Row): Loose =>
  Object.fromEntries(fields.map((field, at) => [field, row[at] ?? undefined]));

const opened = (rows: readonly Row[]): ReadonlyMap<number, readonly number[]> =>
  new Map((rows as readonly (readonly [number, ...number[]])[]).map(([index, ...others]) => [index, others]));
