/** Owns `valuesAsJson`: what a cell holds with its type, and writing it so, which reads nothing into texts. */
import { BooleanNumber, CellValueType, type ICellData } from "@univerjs/core";
import { extrasOf, isPlain, readExtras, toCustomData } from "../custom-functions/cell-data";
import { errorTypeOf, parseCell, type CellResult } from "../custom-functions/result";
import { invalidArgument, notImplemented } from "../protocol/host-error";
import { CLEARED, expandRows, setCells, textCell } from "./cell-writes";
import { cellValue, clip, rawCell, valueTypeOf } from "./cells";
import type { Model } from "./model";
import type { RangeRef } from "./subjects";

/** What a cell holds, as an object of Excel's types. */
export function typedValueAt(model: Model, sheetId: string, row: number, column: number): object {
  const cell = rawCell(model, sheetId, row, column);
  const basicValue = cellValue(cell);
  const basicType = valueTypeOf(basicValue);
  const extras = readExtras(cell);
  if (extras?.card) return { ...extras.card.given, basicValue, basicType };
  const value = { type: basicType, basicValue, basicType };
  if (basicType === "Error") return { ...value, errorType: errorTypeOf(String(basicValue)) };
  return extras?.numberFormat === undefined ? value : { ...value, numberFormat: extras.numberFormat };
}

interface Given {
  readonly type?: unknown;
  readonly writable?: unknown;
}

const TYPES: ReadonlySet<unknown> = new Set([
  "Boolean",
  "Double",
  "Empty",
  "Entity",
  "Error",
  "FormattedNumber",
  "String",
]);

/** Writes values with their types; a cell whose value says that it is not writable stays as it is. */
export function writeTypedValues(model: Model, ref: RangeRef, values: unknown): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
  const { row, column } = clip(model, ref);
  const cells: Record<number, Record<number, ICellData>> = {};
  expandRows(values, ref.area).forEach((line, r) =>
    line.forEach((value, c) => {
      const cell = typedCell(value);
      if (cell) (cells[row + r] ??= {})[column + c] = cell;
    }),
  );
  setCells(model, ref.sheetId, cells);
}

/** @throws HostError for what is no value with a type, or has one the workbench does not keep. */
function typedCell(value: unknown): ICellData | undefined {
  if (typeof value !== "object" || value === null) throw invalidArgument("a value without its type");
  const { type, writable } = value as Given;
  if (writable === false) return undefined;
  if (!TYPES.has(type)) throw notImplemented("Range", `valuesAsJson of the type ${String(type)}`);
  const result = parseCell(value);
  return {
    ...CLEARED,
    ...contentOf(result, type),
    ...(isPlain(result) ? {} : { custom: toCustomData(extrasOf(result)) }),
  };
}

function contentOf(result: CellResult, type: unknown): ICellData {
  if (result.kind === "error") {
    if (type !== "Error" && type !== "Entity") throw invalidArgument(`a basicValue that is no ${String(type)}`);
    return { v: result.code, t: CellValueType.STRING };
  }
  const { value } = result;
  if (value === "") return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean")
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  return textCell(value);
}
