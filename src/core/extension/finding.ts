/** What is wrong with a row of the reader's own, as a value; `words` says it. */
import type { OwnColumn, OwnTable } from "../../contract/own-table";
import type { EntityId, MetricId } from "../../contract/ids";
import type { Problem } from "../problem";
import type { Interval } from "../records/interval";

/** What can be wrong with a row besides what can be wrong with a function's argument. */
type OwnReason =
  /** No column, or no cell, of a kind that every row needs. */
  | { readonly code: "own-head-missing" }
  | { readonly code: "own-head-doubled" }
  | { readonly code: "own-blank" }
  /** Signs that nobody sees, and what looks like a tag. */
  | { readonly code: "own-hidden" }
  | { readonly code: "own-markup" }
  | { readonly code: "own-long"; readonly length: number; readonly limit: number }
  | { readonly code: "own-number" }
  | { readonly code: "own-number-large"; readonly limit: number }
  | { readonly code: "own-below"; readonly metric: MetricId; readonly least: number }
  | { readonly code: "own-above"; readonly metric: MetricId; readonly most: number }
  /** `units` are those that the metric may have. */
  | { readonly code: "own-unit"; readonly metric: MetricId; readonly units: readonly string[] }
  /** The value says one unit, the column another; the same for the qualifier. */
  | { readonly code: "own-unit-twice" }
  | { readonly code: "own-qualifier" }
  | { readonly code: "own-qualifier-twice" }
  /** Something that can be asked for, such as `latest`, and is no period that a figure has. */
  | { readonly code: "own-period-asked" }
  | { readonly code: "own-link" }
  /** `row` is the place of the row that stands, from 0. */
  | { readonly code: "own-doubled"; readonly row: number }
  | { readonly code: "own-growth"; readonly now: number; readonly before: number; readonly implied: Interval }
  | { readonly code: "own-month" }
  | { readonly code: "own-choice"; readonly choices: readonly string[] }
  | { readonly code: "own-ticker" }
  | { readonly code: "own-name-taken"; readonly entity: EntityId }
  | { readonly code: "own-metric-taken"; readonly metric: MetricId }
  /** The record knows it, and it is no matter of judgement. */
  | { readonly code: "own-fact"; readonly record: string }
  | { readonly code: "own-owner-itself" };

export type OwnProblem = Problem | OwnReason;

/** `row` is its place in the table's rows, from 0; undefined where a head is meant. */
export interface OwnFinding {
  readonly table: OwnTable;
  readonly row: number | undefined;
  readonly column: OwnColumn | undefined;
  /** What was found, as typed; a very long text is cut. */
  readonly found: string;
  readonly problem: OwnProblem;
}

/** A value that was read, or what is wrong. */
export type OwnResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: OwnProblem };
