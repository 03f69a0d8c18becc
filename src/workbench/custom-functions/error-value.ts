/** Owns making error values of any code Excel has; the formula engine's own list lacks `#BUSY!` and `#FIELD!`. */
import { ErrorValueObject, type ErrorType } from "@univerjs/engine-formula";

/** A fresh error value, never one of the engine's cached ones: it may carry what belongs to one cell. */
export function errorValue(code: string): ErrorValueObject {
  // The engine passes codes it does not know through unchanged.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
  return new ErrorValueObject(code as ErrorType);
}
