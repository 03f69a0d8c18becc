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

/** A card as the function that made it gave it: `{type, basicValue, properties}`. */
export interface CardArgument {
  readonly card: object;
}

/** What an argument element may be; null only for an argument left out. */
export type ArgumentValue = Scalar | ErrorArgument | CardArgument | null;
/** A value, rows of values, or an array of either for a parameter that repeats. */
export type Argument = ArgumentValue | readonly Argument[];

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
const CARDS_ALLOWED = 8;

/** The message of a call, as the custom-functions runtime reads it. */
export function callMessage(id: number, call: Call): string {
  const { options } = call.metadata;
  const flags =
    (options.cancelable ? CANCELABLE : 0) |
    (options.streaming ? STREAMING : 0) |
    (options.allowErrors ? ERRORS_ALLOWED : 0) |
    (options.allowCards ? CARDS_ALLOWED : 0);
  return JSON.stringify([
    id,
    call.metadata.id,
    options.allowCards ? call.arguments.map(wrapped) : call.arguments,
    call.address ?? null,
    flags,
    call.parameterAddresses ?? null,
  ]);
}

/** Where cards are allowed, the runtime takes every object, errors too, as text in a `value`. */
function wrapped(argument: Argument): unknown {
  if (Array.isArray(argument)) return argument.map(wrapped);
  if (typeof argument !== "object" || argument === null) return argument;
  return { value: JSON.stringify("card" in argument ? argument.card : argument) };
}
