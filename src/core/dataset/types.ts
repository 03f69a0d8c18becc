/**
 * The dataset as the product reads it, once opened. Language-neutral: whatever a person reads
 * (labels, statements, reasons) is a key into a wording pack, kept apart per language.
 */
import type { PageKind } from "../records/page";
import type {
  Disclosure,
  EntityId,
  MetricId,
  ModelFit,
  ModelId,
  SourceId,
  StatementId,
  Tier,
} from "../../contract/ids";
import type { Qualifier } from "../../contract/qualifier";
import type { Period } from "../periods/period";
import type { AbsenceCause } from "../problem";
import type { Interval } from "../records/interval";
import type { Scope } from "../records/scope";

export type EntityKind = "company" | "unit" | "product" | "benchmark" | "other";

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The canonical name in each script; `en` is what `AI_NAME` gives by default. */
  readonly names: { readonly en: string; readonly "zh-Hans": string; readonly "zh-Hant": string };
  /** Exchange-qualified tickers, main listing first, e.g. `NASDAQ:BIDU`, `HKEX:9888`. */
  readonly tickers: readonly string[];
  /** Other spellings that resolve to this entity. */
  readonly aliases: readonly string[];
  /** The company that owns a unit or product. */
  readonly owner: EntityId | undefined;
  readonly listed: boolean;
  /** Month (1-12) in which the fiscal year ends: 12 for most, 3 for Alibaba, 1 for Nvidia, 6 for Microsoft. */
  readonly fiscalYearEnd: number;
  /** The nine classified companies have one, and those that the reader gave one. */
  readonly tier: Tier | undefined;
  /** Set where the reader's rows brought it, or gave it another tier: the tier that the record has for it. */
  readonly own?: { readonly recordTier: Tier | undefined };
}

/** A classified company. */
export interface Company extends Entity {
  readonly tier: Tier;
}

export interface Model {
  readonly id: ModelId; // model_as_product, model_as_service, ai_as_feature, shovel_seller
  readonly number: 1 | 2 | 3 | 4;
  readonly names: Entity["names"];
  readonly aliases: readonly string[]; // MaaS, ...
}

export interface Classification {
  readonly company: EntityId;
  readonly model: ModelId;
  readonly fit: Exclude<ModelFit, "neither">;
  readonly source: SourceId;
  readonly locator: string;
  readonly statement: StatementId;
}

export type Unit = "CNY" | "USD" | "ratio" | "count" | "rank" | "years" | "quarters" | "CNY_per_share" | (string & {});
/** A level is an amount of something; a growth or share is a fraction. */
export type MetricKind = "money" | "ratio" | "count" | "rank" | "price";
/** A flow adds up over time; a level is a state at a time, or a rate such as a month's; a ratio is of two others, a growth among them. */
export type MetricRole = "flow" | "level" | "ratio";

export interface Metric {
  readonly id: MetricId;
  readonly kind: MetricKind;
  readonly role: MetricRole;
  /** The metric whose year-on-year change this one is (`revenue_growth` -> `revenue`). */
  readonly growthOf: MetricId | undefined;
  readonly labels: Entity["names"];
  readonly aliases: readonly string[];
  /** True for targets, plans and forecasts: never a result. */
  readonly forecast: boolean;
  /** What its figures can be, where the record says more of it than its kind does; comes with the evidence. */
  readonly bounds?: Bounds;
}

/** At least, and at most. */
export interface Bounds {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/**
 * Best first: A a filing or an announcement confirmed by a second page, B one announcement or two well-known outlets, article,
 * C weak (two pages, one of them weak). `own` is none of the record's: the reader answers for it.
 */
export type Grade = "A" | "B" | "article" | "C" | "own";
export type Comparison = "none" | "yoy" | "ytd" | "cumulative";
export type Status = "reported" | "derived" | "forecast";

export interface Source {
  /** Short, and of this edition alone. */
  readonly id: SourceId;
  /** Its name in the package, such as `tiger-brokers-2025-05`; comes with the evidence, as title, publisher and date do. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date, or as much of it as is known (`2025-05`). */
  readonly date: string;
  readonly kind: PageKind;
}

export interface Observation {
  /** Position in the dataset, stable within one version; of what the reader's rows bring the place by which an atlas finds it. */
  readonly index: number;
  readonly entity: EntityId;
  readonly metric: MetricId;
  readonly period: Period;
  /** The company's own label where it differs (`FY2025Q4` for Alibaba's March quarter of 2025). */
  readonly fiscalLabel: string | undefined;
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly comparison: Comparison;
  readonly status: Status;
  readonly source: SourceId;
  /** Where in the source: `L65` is a line of the article; empty where the source is one page. */
  readonly locator: string;
  readonly grade: Grade;
  /** Of the reader's own rows alone: before the record's figures where it is negative, behind them where it is positive. */
  readonly rank?: number;
  /** Key of a note in the wording packs. */
  readonly note: StatementId | undefined;
  /** What the figure can mean: its rounding, what its qualifier leaves open, what its inputs left open. */
  readonly interval: Interval;
  /** Positions of the observations that agree with it within rounding; only the used figure of a period has any. */
  readonly confirmedBy: readonly number[];
  /** Positions of the observations a computed figure was computed from; empty for any other. */
  readonly inputs: readonly number[];
}

/** The company's AI-linked revenue line: which entity and metric carry it, and how it is disclosed. */
export interface HeadlineLine {
  readonly company: EntityId;
  readonly disclosure: Disclosure;
  /** Undefined only where disclosure is "none". */
  readonly entity: EntityId | undefined;
  readonly metric: MetricId | undefined;
  /** Undefined where no growth is given. */
  readonly growthMetric: MetricId | undefined;
  /** The classification's own reference period, the one the tier rests on. */
  readonly referencePeriod: Period | undefined;
  readonly source: SourceId;
  readonly locator: string;
  /** Key of the reason why this line. */
  readonly statement: StatementId;
  /** Key of the line's name ("Baidu Core non-online-marketing revenue"). */
  readonly label: StatementId;
}

type StatementTopic =
  | "tier"
  | "model"
  | "headline"
  | "uncertainty"
  | "strategy"
  | "product"
  | "investment"
  | "market"
  | "absence"
  | "note"
  | "conflict"
  | "break"
  | "label"
  | (string & {});

/** A piece of qualitative evidence; its text is in the wording packs under the same id. */
export interface Statement {
  readonly id: StatementId;
  readonly topic: StatementTopic;
  readonly entity: EntityId | undefined;
  readonly model: ModelId | undefined;
  readonly tier: Tier | undefined;
  readonly source: SourceId | undefined;
  readonly locator: string;
}

/** In whose words there is no figure: the article's, the company's on a page on record, or that we found none. */
export type Voice = "article" | "company" | "not-found";

/** Why there is no figure: for one metric (or the whole entity), and for the periods of its scope. */
export interface Absence {
  readonly entity: EntityId;
  readonly metric: MetricId | undefined;
  readonly scope: Scope;
  readonly reason: AbsenceCause | "only-qualitative";
  readonly voice: Voice;
  /** ISO date on which it was last looked for. */
  readonly looked: string;
  readonly statement: StatementId;
}

/** From this period on the series is on another basis: no growth is computed and no line drawn across it. */
export interface SeriesBreak {
  readonly entity: EntityId;
  readonly metric: MetricId;
  readonly from: Period;
  readonly statement: StatementId;
}

/** Two or more sources give different figures for the same thing. */
export interface Conflict {
  readonly entity: EntityId;
  readonly metric: MetricId;
  readonly period: Period;
  /** Observation indexes; the used one first. */
  readonly observations: readonly number[];
  readonly statement: StatementId;
}

/** Everything, as `openDataset` gives it. */
export interface Dataset {
  readonly version: string; // date-based: 2026.11.24
  readonly entities: readonly Entity[];
  readonly models: readonly Model[];
  readonly classifications: readonly Classification[];
  readonly metrics: readonly Metric[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  readonly headlines: readonly HeadlineLine[];
  readonly statements: readonly Statement[];
  readonly absences: readonly Absence[];
  readonly breaks: readonly SeriesBreak[];
  readonly conflicts: readonly Conflict[];
}

/** What a person reads, in one language, by statement id. One pack per language, loaded apart. */
export type Wording = Readonly<Record<string, string>>;
