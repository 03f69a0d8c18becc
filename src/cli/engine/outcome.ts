/** What a formula evaluated to, in plain values that print as JSON. */

export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** null is a blank cell. */
export type CellValue = number | string | boolean | null | CellError;

export type Outcome =
  | { readonly formula: string; readonly value: Exclude<CellValue, CellError> | readonly (readonly CellValue[])[] }
  | ({ readonly formula: string } & CellError);

/** The `error` of a formula the engine cannot read at all. */
export const SYNTAX = "syntax";

export function isSyntaxFailure(outcome: Outcome): boolean {
  return "error" in outcome && outcome.error === SYNTAX;
}
