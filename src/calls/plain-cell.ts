/** A cell of an answer as plain data, with what a host would make of it. */

export interface PlainCell {
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
  /** `value` repeats the code; `because` is the problem behind it, by its own code. */
  readonly error?: { readonly code: string; readonly message: string; readonly because?: string };
}
export type PlainCells = readonly (readonly PlainCell[])[];
