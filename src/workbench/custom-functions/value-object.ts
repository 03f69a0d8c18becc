/** Owns turning answers into the formula engine's values, with what their cells carry. */
import {
  ArrayValueObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { extrasOf, isPlain, toCustomData } from "./cell-data";
import { errorValue } from "./error-value";
import type { CallResult, CellResult } from "./result";

/** Whether an answer is rows of cells rather than one cell. */
export function isRows(result: CallResult): result is readonly (readonly CellResult[])[] {
  return Array.isArray(result);
}

/** The engine's value for an answer: one value, or an array that spills. */
export function toValueObject(result: CallResult): BaseValueObject {
  if (!isRows(result)) return toCell(result, true);
  return ArrayValueObject.create({
    calculateValueList: result.map((row, r) => row.map((cell, c) => toCell(cell, r === 0 && c === 0))),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Objects are made fresh, not taken from the engine's caches: they carry what belongs to one cell. */
function toCell(result: CellResult, always: boolean): BaseValueObject {
  const object = bareObject(result);
  return isPlain(result) && !always ? object : object.withCustomData(toCustomData(extrasOf(result)));
}

function bareObject(result: CellResult): BaseValueObject {
  if (result.kind === "error") return errorValue(result.code);
  if (typeof result.value === "number") return new NumberValueObject(result.value);
  if (typeof result.value === "boolean") return new BooleanValueObject(result.value);
  return new StringValueObject(result.value);
}
