/**
 * What the composition root hands the pane: the function catalogue and a way to evaluate one call,
 * so that the pane shows what a cell would show without importing the functions themselves.
 */
import type { Edition } from "../core/dataset/edition";
import type { ParameterKind } from "../contract/parameter";
import type { FunctionWording } from "../words/functions.en";

export interface ParameterCard {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  readonly description: string;
}

export interface FunctionCard {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterCard[];
  /** True where the result is an array that spills. */
  readonly spills: boolean;
  readonly example: string;
  readonly helpUrl: string;
}

export type CellValue = string | number | boolean | null;

/** One argument of a call, as a cell would pass it: a constant, a block of cells, or nothing. */
export type CallArgument = CellValue | readonly (readonly CellValue[])[];

export interface ResultCell {
  readonly value: string | number | boolean;
  /** Excel number format that travels with the value. */
  readonly numberFormat?: string;
  /** `#N/A` or `#VALUE!` with what it says and the problem behind it; `value` repeats the code. */
  readonly error?: { readonly code: string; readonly message: string; readonly because?: string };
}

export type ResultCells = readonly (readonly ResultCell[])[];

export interface PaneServices {
  /** The edition of the record in use. */
  readonly edition: () => Edition;
  /** Calls the listener whenever another edition is in use; returns what stops it. */
  readonly watchEdition: (listener: () => void) => () => void;
  /** The functions as they are registered, in the words of a language. */
  catalogue(wording: FunctionWording): readonly FunctionCard[];
  /** Evaluates one call exactly as a cell would; always at least one row of one cell. A promise only where wording is fetched. */
  evaluate(name: string, args: readonly CallArgument[]): ResultCells | Promise<ResultCells>;
  /** Tells of requests made from the ribbon, also of one made before; returns what stops it. */
  onRequest(listener: (request: PaneRequest) => void): () => void;
}

/** What a ribbon button asks of the pane. */
export type PaneRequest =
  | { readonly kind: "insert-matrix" }
  | { readonly kind: "build-pack" }
  | { readonly kind: "freeze" }
  | { readonly kind: "unfreeze" };
