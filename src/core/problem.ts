/** Every expected failure of the core as a value; the edges put it into words. */
import type { CitationPart } from "../contract/citation-part";
import type { ErrorCode } from "../contract/error-code";
import type { EntityId, MetricId, ModelId, StatementId, Tier } from "../contract/ids";
import type { Period } from "./periods/period";
import type { RunningSum } from "./periods/request";

/**
 * `beyond`: the newest figures were asked for, or a period after all that is on record for this entity,
 * so that the reader is told where the record ends.
 */
export type Problem = Reason & { readonly beyond?: EntityId };

type Reason =
  | { readonly code: "unknown-entity"; readonly text: string; readonly suggestions: readonly EntityId[] }
  | { readonly code: "ambiguous-entity"; readonly text: string; readonly candidates: readonly EntityId[] }
  | ({ readonly code: "unknown-code"; readonly text: string } & CodeHints)
  | ({ readonly code: "number-is-two-codes"; readonly text: string } & TwoCodes)
  | ({ readonly code: "name-and-code-differ"; readonly text: string } & CodedName)
  | { readonly code: "share-not-here"; readonly text: string; readonly entity: EntityId; readonly mark: string }
  | { readonly code: "not-classified"; readonly entity: EntityId; readonly owner: EntityId | undefined }
  | { readonly code: "unknown-metric"; readonly text: string; readonly suggestions: readonly MetricId[] }
  | { readonly code: "unknown-model"; readonly text: string }
  | {
      readonly code: "unknown-line";
      readonly text: string;
      readonly company: EntityId;
      readonly lines: readonly string[];
    }
  | { readonly code: "unknown-language"; readonly text: string }
  | { readonly code: "unknown-topic"; readonly text: string; readonly topics: readonly string[] }
  | { readonly code: "unknown-source"; readonly text: string }
  | { readonly code: "unknown-part"; readonly text: string }
  | { readonly code: "part-missing"; readonly part: CitationPart }
  | { readonly code: "text-too-long"; readonly argument: string; readonly length: number; readonly limit: number }
  | {
      readonly code: "wrong-type";
      readonly argument: string;
      readonly found: FoundValue;
      readonly expected: Expectation;
    }
  | { readonly code: "missing-argument"; readonly argument: string }
  | { readonly code: "error-given"; readonly error: ErrorCode }
  | { readonly code: "period-malformed"; readonly text: string }
  | { readonly code: "period-estimate"; readonly text: string }
  /** The unit asked for names another currency than the figure's. */
  | { readonly code: "currency-differs"; readonly text: string; readonly metric: MetricId; readonly unit: string }
  /** A month or a date was asked for, and only longer periods are reported. */
  | {
      readonly code: "only-longer";
      readonly entity: EntityId;
      readonly metric: MetricId;
      readonly period: string;
      readonly longer: { readonly period: Period; readonly value: number; readonly unit: string };
    }
  /** A sum over a year was asked for of what is no flow. */
  | {
      readonly code: "no-running-sum";
      readonly entity: EntityId;
      readonly metric: MetricId;
      readonly sum: RunningSum;
      readonly of: "level" | "ratio";
    }
  | {
      readonly code: "quarter-missing";
      readonly entity: EntityId;
      readonly metric: MetricId;
      readonly period: string;
      readonly missing: readonly string[];
    }
  | {
      readonly code: "basis-changes";
      readonly entity: EntityId;
      readonly metric: MetricId;
      readonly period: string;
      readonly from: Period;
    }
  | { readonly code: "tier-malformed"; readonly text: string }
  | { readonly code: "unit-malformed"; readonly text: string }
  | { readonly code: "unit-mismatch"; readonly text: string; readonly metric: MetricId }
  | {
      readonly code: "shape-mismatch";
      readonly found: readonly [number, number];
      readonly other: readonly [number, number];
    }
  | { readonly code: "too-many-cells"; readonly cells: number; readonly limit: number }
  | {
      readonly code: "no-figure-for-period";
      readonly entity: EntityId;
      readonly metric: MetricId;
      readonly period: string;
      readonly nearest: Period | undefined;
    }
  | {
      readonly code: "no-figure-from-source";
      readonly entity: EntityId;
      readonly metric: MetricId;
      readonly source: string;
      /** Of that source's own figures. */
      readonly nearest: Period | undefined;
    }
  | {
      readonly code: "not-on-record";
      readonly entity: EntityId;
      readonly metric: MetricId;
      readonly available: readonly MetricId[];
    }
  | {
      readonly code: "not-disclosed";
      readonly because: AbsenceCause;
      readonly entity: EntityId;
      readonly metric: MetricId | undefined;
      readonly statement: StatementId;
      readonly nearest: Period | undefined;
      /** ISO date on which it was last looked for; empty where nothing says so. */
      readonly looked: string;
    }
  | {
      readonly code: "only-qualitative";
      readonly entity: EntityId;
      readonly metric: MetricId;
      readonly statement: StatementId;
    }
  | { readonly code: "no-conflict"; readonly entity: EntityId }
  | { readonly code: "nothing-on-record"; readonly entity: EntityId }
  | { readonly code: "bounds-reversed"; readonly from: string; readonly to: string }
  | { readonly code: "texts-not-loaded"; readonly language: string }
  | { readonly code: "nothing-matches"; readonly filter: Filter };

/** A stock code that is on record, and whose it is. */
export interface CodeHint {
  readonly entity: EntityId;
  /** As it is written: `002230.SZ`. */
  readonly written: string;
}

export interface CodeHints {
  /** What the text says as a code; empty where no mark says that it is one. */
  readonly written: readonly string[];
  /** The code that the text's digits are without its zeros. */
  readonly zeros: CodeHint | undefined;
  readonly nearest: readonly CodeHint[];
  /** Names near to the code, where no code is. */
  readonly names: readonly EntityId[];
}

/** A number that is a code, and may be what is left of a longer one. */
export interface TwoCodes {
  readonly own: CodeHint | undefined;
  /** The longer code, bare and as it is written, and whose it is. */
  readonly padded: string;
  readonly longer: string;
  readonly zeros: EntityId | undefined;
}

/** A name and the code beside it, and what each means; undefined where it means nothing here. */
export interface CodedName {
  readonly name: string;
  readonly named: EntityId | undefined;
  readonly other: string;
  readonly coded: EntityId | undefined;
}

/** The company does not say it, nothing confirmed was found that does, or there is nothing to say. */
export type AbsenceCause = "not-disclosed" | "not-found" | "not-applicable";

/** What was asked for and nothing fits: a tier, a model, a company, a topic of the dataset. */
export interface Filter {
  readonly tier?: Tier | undefined;
  readonly model?: ModelId | undefined;
  readonly company?: EntityId | undefined;
  readonly topic?: string | undefined;
}

/** What stood in an argument's place; `value` is what to show of it (for a range, how many cells). */
export interface FoundValue {
  readonly kind: "blank" | "number" | "boolean" | "text" | "range";
  readonly value: string | number | boolean | undefined;
}

/** What an argument should have been. */
export type Expectation = "name" | "text" | "boolean" | "one-cell" | "period";
