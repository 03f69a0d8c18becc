/** Owns writing cells as an add-in gives them: values and formulas read as if typed, in shapes that fit, within Excel's limits. */
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  ObjectMatrix,
} from "@univerjs/core";
import { expandFields } from "../custom-functions/field-value";
import { HostError, invalidArgument } from "../protocol/host-error";
import type { Area } from "../sheet/address";
import { readInput, type CellInput, type GivenValue } from "../sheet/cell-input";
import { clip, formatAt, isUnbounded } from "./cells";
import type { RangeRef } from "./subjects";
import type { Model } from "./model";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Writes values or formulas; null leaves a cell as it is, one value fills the range. */
export function writeCells(model: Model, ref: RangeRef, values: unknown): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
  const rows = expandRows(values, ref.area);
  const { row, column } = clip(model, ref);
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  rows.forEach((line, r) =>
    line.forEach((value, c) => {
      if (value === null || value === undefined) return;
      const format = formatAt(model, ref.sheetId, row + r, column + c);
      (matrix[row + r] ??= {})[column + c] = toCellData(asGiven(value), format);
    }),
  );
  setCells(model, ref.sheetId, matrix);
}

/** Sets these cells and no others, in one command. */
export function setCells(model: Model, sheetId: string, value: IObjectMatrixPrimitiveType<ICellData>): void {
  const range = new ObjectMatrix<ICellData>(value).getDataRange();
  if (range.endRow < range.startRow) return;
  model.host.api.syncExecuteCommand("sheet.command.set-range-values", {
    unitId: model.book.getId(),
    subUnitId: sheetId,
    range,
    value,
  });
}

/** Rows that fit the range. @throws HostError InvalidArgument where the shape does not match, or the range has no bounds. */
export function expandRows<T>(values: T | readonly (readonly T[])[], area: Area): (readonly T[])[] {
  if (isUnbounded(area)) throw invalidArgument("cells of whole rows or columns cannot be set one by one");
  if (values === null || values === undefined) throw invalidArgument("null stands for a cell, not for the range");
  if (!Array.isArray(values))
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => values as T));
  const rows = values as readonly (readonly T[])[];
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) {
    throw new HostError(
      "InvalidArgument",
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range. (${area.rows} by ${area.columns})`,
    );
  }
  return [...rows];
}

/** @throws HostError InvalidArgument for what no cell takes, such as an object. */
function asGiven(value: unknown): GivenValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument(`a cell's value of type ${typeof value}`);
}

/** What a cell loses when another content is written into it. */
export const CLEARED = { f: null, si: null, p: null, custom: null };

/** A cell's content as if typed into a cell of this number format. @throws HostError InvalidArgument beyond Excel's limits. */
export function toCellData(value: GivenValue, format: string): ICellData {
  const input = readInput(value, format);
  const style =
    input.kind === "number" && input.format !== undefined && format === "General"
      ? { s: { n: { pattern: input.format } } }
      : {};
  return { ...CLEARED, ...style, ...contentOf(input) };
}

function contentOf(input: CellInput): ICellData {
  switch (input.kind) {
    case "blank":
      return { v: null, t: null };
    case "formula":
      return { f: expandFields(within(input.formula, LONGEST_FORMULA, "a formula")), v: null, t: null };
    case "number":
      return { v: input.value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: input.value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
    case "error":
      return { v: input.code, t: CellValueType.STRING };
    case "text":
      return textCell(input.text);
  }
}

/** A cell with a text, whatever else the text might be read as. @throws HostError InvalidArgument beyond Excel's limit. */
export function textCell(text: string): ICellData {
  return { v: within(text, LONGEST_TEXT, "a cell"), t: textType(text) };
}

/** Kept by force where Univer would read a number or a truth value into the text. */
function textType(text: string): CellValueType {
  return readInput(text, "General").kind === "text" ? CellValueType.STRING : CellValueType.FORCE_STRING;
}

function within(text: string, limit: number, what: string): string {
  if (text.length > limit) throw invalidArgument(`${what} of ${text.length} characters; Excel takes ${limit}`);
  return text;
}
