/** Owns a custom function call on its way to the add-in: its arguments as Excel passes them, and its identity. */
import type { FunctionMetadata } from "../manifest/function-metadata";

/** The cell a call is computed for. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type Scalar = number | string | boolean;

export interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

/** What an argument element may be; null only for an argument left out. */
export type ArgumentValue = Scalar | ErrorArgument | null;
export type Argument = ArgumentValue | readonly (readonly ArgumentValue[])[];

export interface Call {
  readonly metadata: FunctionMetadata;
  readonly place: CellPlace;
  readonly arguments: readonly Argument[];
  readonly address: string | undefined;
  readonly parameterAddresses: readonly string[] | undefined;
}

/** Two calls in one cell with the same signature are one call. */
export function signatureOf(call: Call): string {
  return JSON.stringify([call.metadata.id, call.arguments, call.address, call.parameterAddresses]);
}

export function placeKey(place: CellPlace): string {
  return `${place.sheetId}!${place.row},${place.column}`;
}

const CANCELABLE = 1;
const STREAMING = 2;
const ERRORS_ALLOWED = 4;

/** The message of a call, as the custom-functions runtime reads it. */
export function callMessage(id: number, call: Call): string {
  const { options } = call.metadata;
  const flags =
    (options.cancelable ? CANCELABLE : 0) |
    (options.streaming ? STREAMING : 0) |
    (options.allowErrors ? ERRORS_ALLOWED : 0);
  return JSON.stringify([
    id,
    call.metadata.id,
    call.arguments,
    call.address ?? null,
    flags,
    call.parameterAddresses ?? null,
  ]);
}
