/** A release as rows of plain JSON and back. */
import { languages, type Language } from "../../contract/language";
import type { Dataset, Observation, Wording } from "../dataset/types";
import type { Links } from "../dataset/open-evidence";
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
    links: linkRows(links),
    ...(Object.fromEntries(texts) as Record<Language, readonly Row[]>),
  };
}

/** @param data with its evidence */
export function dataRows(data: Dataset): DataRows {
  const records = DATA_TABLES.map((table) => {
    const fields = fieldsOf(table);
    return [table, (data[table] as readonly unknown[]).map((record) => rowOf(fields, record as Loose))] as const;
  });
  return {
    ...(Object.fromEntries(records) as unknown as Record<DataTable, readonly Row[]>),
    confirmedBy: linked(data.observations, "confirmedBy"),
    inputs: linked(data.observations, "inputs"),
  };
}

export const textRows = (wording: Wording): readonly Row[] => Object.entries(wording);

export const openTexts = (rows: readonly Row[]): Wording => Object.fromEntries(rows as readonly [string, string][]);

export const linkRows = (links: Links): readonly Row[] =>
  Object.entries(links).map(([id, { url, second }]) => (second === undefined ? [id, url] : [id, url, second]));

export const openLinkRows = (rows: readonly Row[]): Links =>
  Object.fromEntries(
    (rows as readonly (readonly [string, string, string?])[]).map(([id, url, second]) => [
      id,
      second === undefined ? { url } : { url, second },
    ]),
  );

const rowOf = (fields: readonly string[], record: Loose): Row => {
  const cells = fields.map((field) =>
    field === "interval" ? intervalCell(record as unknown as Observation) : (own(record, field) ?? null),
  );
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
  return { ...data, observations };
}

const recordOf = (fields: readonly string[], row: Row): Loose =>
  Object.fromEntries(fields.map((field, at) => [field, row[at] ?? undefined]));

const opened = (rows: readonly Row[]): ReadonlyMap<number, readonly number[]> =>
  new Map((rows as readonly (readonly [number, ...number[]])[]).map(([index, ...others]) => [index, others]));
