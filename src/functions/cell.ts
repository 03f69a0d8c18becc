/** What a function answers for one cell, before it is put into the host's form. */
import type { Problem } from "../core/problem";

/** The errors a function may answer with. */
type AnswerCode = "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** A number with the Excel number format that travels with it. */
export interface NumberCell {
  readonly kind: "number";
  readonly value: number;
  readonly format: string;
}

/** An error with its reason; one that came in through an argument says so. */
export interface ErrorCell {
  readonly kind: "error";
  readonly code: AnswerCode;
  readonly problem: Problem;
}

export interface CardField {
  /** As used in `=A1.Tier`. */
  readonly name: string;
  readonly value: string | number | boolean | NumberCell;
}

/** Text that carries fields where the host can show them. */
export interface CardCell {
  readonly kind: "card";
  readonly text: string;
  readonly title: string;
  readonly fields: readonly CardField[];
  readonly sections: readonly { readonly title: string; readonly fields: readonly string[] }[];
  readonly provider: string;
}

/** An empty text is a blank. */
export type AnswerCell = string | number | boolean | NumberCell | ErrorCell | CardCell;
export type Cells = readonly (readonly AnswerCell[])[];

export const BLANK = "";

const MALFORMED: ReadonlySet<Problem["code"]> = new Set([
  "unknown-language",
  "unknown-topic",
  "unknown-source",
  "unknown-part",
  "number-is-two-codes",
  "text-too-long",
  "too-many-cells",
  "wrong-type",
  "missing-argument",
  "period-malformed",
  "period-estimate",
  "tier-malformed",
  "unit-malformed",
  "unit-mismatch",
  "currency-differs",
  "bounds-reversed",
]);

/** `#VALUE!` where the input is malformed, `#N/A` where it is understood and there is no answer. */
export function errorCell(problem: Problem): ErrorCell {
  if (problem.code === "error-given") return passedOn(problem);
  return { kind: "error", code: MALFORMED.has(problem.code) ? "#VALUE!" : "#N/A", problem };
}

/** An argument's error as the answer; the two that no custom function may answer with become `#VALUE!`. */
function passedOn(problem: Extract<Problem, { readonly code: "error-given" }>): ErrorCell {
  const { error } = problem;
  return { kind: "error", code: error === "#REF!" || error === "#NAME?" ? "#VALUE!" : error, problem };
}
