/**
 * The shape of the generated dataset: rows as tuples, observations as columns, references as positions.
 * Written by the data pipeline, read by `openDataset`, and by nothing else.
 */

/** id, kind, English, simplified, traditional, tickers, aliases, owner (position or -1), listed (0/1), fiscal year end, tier (0: none). Lists are joined by `|`. */
export type EntityRow = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  number,
  number,
  number,
  number,
];
/** id, English, simplified, traditional, aliases joined by `|`. The position gives the number. */
type ModelRow = readonly [string, string, string, string, string];
/** company, model (positions), n(amed) or d(escribed), source position, locator, statement id. */
type ClassificationRow = readonly [number, number, "n" | "d", number, string, string];
/** id, kind (and role, where it is not the usual one: `money level`), growthOf (position or -1), forecast (0/1), English, simplified, traditional, aliases joined by `|`. A growth without labels has those of its level and `growth`. */
export type MetricRow = readonly [string, string, number, number, string, string, string, string];
/** What is cited of each source, in the order of the sources. */
export interface CitedColumns {
  /** Joined by `|`. `~` stands for `-` and the year and month of the date, and is left out at the end; a key without either ends in `!`. */
  readonly keys: string;
  /** Without hyphens, joined by `|`. */
  readonly dates: string;
  readonly titles: readonly (readonly [title: string, publisher: string])[];
}
/** company, disclosure, entity, metric, growth metric (positions or -1), reference period, source position, locator, statement, label. */
type HeadlineRow = readonly [number, string, number, number, number, string, number, string, string, string];
/** id, topic, entity, model (positions or -1), tier (0: none), source (position or -1), locator. */
export type StatementRow = readonly [string, string, number, number, number, number, string];
/** entity, metric (position or -1), first and last period, reason, voice, ISO date of the last look, statement. */
type AbsenceRow = readonly [number, number, string, string, string, string, string, string];
/** entity, metric, first period on the new basis, statement. */
type BreakRow = readonly [number, number, string, string];
/** entity, metric, period, observations (the used one first), statement. */
type ConflictRow = readonly [number, number, string, readonly number[], string];

/** One entry an observation in every column; the one-character columns are strings. */
export interface ObservationColumns {
  readonly entity: readonly number[];
  readonly metric: readonly number[];
  /** Positions in `periods`; -1 in `fiscalLabel` where there is none. */
  readonly period: readonly number[];
  readonly fiscalLabel: readonly number[];
  readonly value: readonly number[];
  /** Positions in `units`. */
  readonly unit: readonly number[];
  readonly qualifier: string;
  /** `n`one, `y`oy, y`t`d, `c`umulative. */
  readonly comparison: string;
  /** `r`eported, `d`erived, `f`orecast. */
  readonly status: string;
  /** How far behind the first source that no figure before it has; 0 where it is that one. */
  readonly source: readonly number[];
  /** `A`, `B`, `a`rticle, `C`. */
  readonly grade: string;
  /** Observation and size of the last digit that counts, where its zeros do not show it. */
  readonly steps: readonly (readonly [number, number])[];
  /** Observation, lowest and highest it can be: the computed ones. */
  readonly ranges: readonly (readonly [number, number, number])[];
}

/** Each address once, `https://` left out; the first is none. Where they stand is told by steps, which repeat and so pack small. */
export interface CompiledLinks {
  readonly addresses: readonly string[];
  /** Of each source: how far its page's address stands behind that of the source before. */
  readonly own: readonly number[];
  /** Of each source: how far the address of the page that confirms it stands behind its own; 0 where there is none. */
  readonly second: readonly number[];
}

/** What no number needs and only a person reads; it stands apart, and comes when it is first asked for. */
export interface CompiledEvidence {
  readonly sources: CitedColumns;
  readonly statements: readonly StatementRow[];
  readonly locators: readonly string[];
  /** Positions in `locators`, one an observation. */
  readonly locator: readonly number[];
  /** Metric, least and most that its figures can be; those whose kind says it are left out. */
  readonly bounds: readonly (readonly [number, number | null, number | null])[];
  /** Observation and the position of its note in `statements`. */
  readonly notes: readonly (readonly [number, number])[];
  /** Observation and those that confirm it. */
  readonly confirmed: readonly (readonly [number, ...number[]])[];
  /** Observation and those it was computed from. */
  readonly inputs: readonly (readonly [number, ...number[]])[];
}

export interface CompiledDataset {
  readonly version: string;
  readonly entities: readonly EntityRow[];
  readonly models: readonly ModelRow[];
  readonly classifications: readonly ClassificationRow[];
  readonly metrics: readonly MetricRow[];
  /** What a growth is called beside its level: English, simplified, traditional. */
  readonly growth: readonly [string, string, string];
  /** The kind of each: `a`rticle, `A`nnouncement, `f`iling, `F`orum, `p`ress, `d`igest, `c`omputed. */
  readonly sources: string;
  readonly headlines: readonly HeadlineRow[];
  readonly absences: readonly AbsenceRow[];
  readonly breaks: readonly BreakRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly periods: readonly string[];
  readonly units: readonly string[];
  readonly observations: ObservationColumns;
}
