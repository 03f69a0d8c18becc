/** The reader's own rows as typed records, each with the row it came from; nothing further in checks them again. */
import type { Disclosure, EntityId, MetricId, ModelFit, ModelId, Tier } from "../../contract/ids";
import type { Language } from "../../contract/language";
import type { Qualifier } from "../../contract/qualifier";
import type { Entity, Metric, Unit } from "../dataset/types";
import type { Period } from "../periods/period";

/** A sentence in each language. */
export type Texts = Readonly<Record<Language, string>>;

export interface OwnFigure {
  readonly row: number;
  readonly entity: EntityId;
  readonly metric: MetricId;
  readonly period: Period;
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** The size of the last digit that counts. */
  readonly step: number;
  /** As typed; empty where nothing was. */
  readonly source: string;
  readonly link: string;
  readonly note: string;
}

/** The line that the AI revenue of a company is read from, as the reader sees it. */
export interface OwnHeadline {
  /** The company itself, or the unit of it that the record reads; undefined where there is no line. */
  readonly entity: EntityId | undefined;
  readonly metric: MetricId | undefined;
  readonly growthMetric: MetricId | undefined;
  readonly disclosure: Disclosure;
  /** Where it is left out, the newest of the line. */
  readonly referencePeriod: Period | undefined;
  readonly statement: Texts;
  readonly label: Texts;
}

export interface OwnCompany {
  readonly row: number;
  /** New, or one of the record with what the reader adds to its names. */
  readonly entity: Entity;
  readonly isNew: boolean;
  readonly tier: Tier | undefined;
  /** Why it has the tier; undefined where it has none of the reader's. */
  readonly tierReason: Texts | undefined;
  /** Undefined where the record's own stays. */
  readonly headline: OwnHeadline | undefined;
}

export interface OwnMark {
  readonly row: number;
  readonly company: EntityId;
  readonly model: ModelId;
  readonly fit: ModelFit;
  /** As typed; empty where nothing was. */
  readonly source: string;
  readonly link: string;
  readonly reason: Texts;
}

export interface OwnMetric {
  readonly row: number;
  readonly metric: Metric;
}

/** What is said wherever the reader's rows stand, in each language. */
export interface OwnSayings {
  /** The title of a source that was not named. */
  readonly untitled: Texts;
  readonly conflict: Texts;
}

export interface OwnRecords {
  readonly figures: readonly OwnFigure[];
  readonly companies: readonly OwnCompany[];
  readonly marks: readonly OwnMark[];
  readonly metrics: readonly OwnMetric[];
  readonly sayings: OwnSayings;
}

/** Which wins where both say something: the reader's rows, or the record. */
export type Precedence = "own" | "record";
