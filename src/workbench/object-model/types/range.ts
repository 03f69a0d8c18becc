/** Owns Excel.Range: what a range is, holds and can be asked. */
import { numfmt } from "@univerjs/core";
import { invalidArgument } from "../../protocol/host-error";
import { formatAddress } from "../../sheet/address";
import { clip, formatAt, formulaAt, isUnbounded, mapCells, setStyle, textAt, valueAt, valueTypeOf } from "../cells";
import type { RangeRef } from "../subjects";
import { expandRows, writeCells } from "../cell-writes";
import type { Model } from "../model";
import { PIXELS_PER_POINT, rectOf, type Rect } from "../pixels";
import { objectOf } from "../model-object";
import { typedValueAt, writeTypedValues } from "../typed-values";
import { cellProperties } from "./cell-properties";
import { rangeEdits } from "./range-edits";
import { rangeMoves } from "./range-moves";
import { isHidden, rangeExtras } from "./range-extras";
import type { ExcelMembers } from "../type-table";

const typedValues = {
  get: (ref: RangeRef, model: Model) => settled(typedValueAt)(ref, model),
  set: (ref: RangeRef, values: unknown, model: Model) => writeTypedValues(model, ref, values),
};

export const rangeType: ExcelMembers<"Range"> = {
  properties: {
    address: { get: (ref, model) => addressOf(model, ref) },
    addressLocal: { get: (ref, model) => addressOf(model, ref) },
    rowIndex: { get: (ref) => ref.area.row },
    columnIndex: { get: (ref) => ref.area.column },
    rowCount: { get: (ref) => ref.area.rows },
    columnCount: { get: (ref) => ref.area.columns },
    cellCount: { get: (ref) => ref.area.rows * ref.area.columns },
    values: { get: readValues, set: (ref, values: never, model) => writeCells(model, ref, values) },
    formulas: { get: readFormulas, set: (ref, values: never, model) => writeCells(model, ref, values) },
    formulasLocal: { get: readFormulas, set: (ref, values: never, model) => writeCells(model, ref, values) },
    valuesAsJson: typedValues,
    valuesAsJsonLocal: typedValues,
    text: { get: settled((model, id, row, column) => textAt(model, id, row, column)) },
    valueTypes: { get: settled((model, id, row, column) => valueTypeOf(valueAt(model, id, row, column))) },
    numberFormat: { get: readFormats, set: writeFormats },
    numberFormatLocal: { get: readFormats, set: writeFormats },
    hasSpill: { get: async (ref, model) => (await spillsIn(model, ref)) > 0 },
    isEntireRow: {
      get: (ref, model) =>
        ref.area.columns >= clip(model, { ...ref, area: { ...ref.area, column: 0, columns: 1 } }).columns &&
        ref.area.columns > 1000,
    },
    isEntireColumn: { get: (ref) => ref.area.rows > 100_000 },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    hidden: { get: isHidden },
    ...rangeExtras.properties,
  },
  objects: {
    worksheet: (ref, model) => objectOf("Worksheet", model.sheet(ref.sheetId).getSheetId(), ref.sheetId),
    format: (ref) => objectOf("RangeFormat", ref),
    ...rangeExtras.objects,
  },
  methods: { ...rangeMoves, ...rangeEdits, ...cellProperties, ...rangeExtras.methods },
};

/** A side of the range in points. */
function side(part: keyof Rect) {
  return { get: (ref: RangeRef, model: Model) => rectOf(model, ref.sheetId, ref.area)[part] / PIXELS_PER_POINT };
}

export function addressOf(model: Model, ref: RangeRef): string {
  return formatAddress(model.sheet(ref.sheetId).getSheetName(), ref.area);
}

function settled<T>(read: (model: Model, sheetId: string, row: number, column: number) => T) {
  return async (ref: RangeRef, model: Model): Promise<T[][] | null> => {
    if (isUnbounded(ref.area)) return null;
    await model.host.calculation.settled();
    return mapCells(model, ref, (row, column) => read(model, ref.sheetId, row, column));
  };
}

function readValues(ref: RangeRef, model: Model): Promise<unknown[][] | null> {
  return settled(valueAt)(ref, model);
}

function readFormulas(ref: RangeRef, model: Model): Promise<unknown[][] | null> {
  return settled((at, id, row, column) => formulaAt(at, id, row, column) ?? valueAt(at, id, row, column))(ref, model);
}

function readFormats(ref: RangeRef, model: Model): string[][] | null {
  if (isUnbounded(ref.area)) return null;
  return mapCells(model, ref, (row, column) => formatAt(model, ref.sheetId, row, column));
}

function writeFormats(ref: RangeRef, formats: never, model: Model): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
  const { area } = ref;
  const set: { row: number; col: number; pattern: string }[] = [];
  const wanted = expandRows<unknown>(forAll(formats), area).map((line) => line.map(validFormat));
  wanted.forEach((formatsOfRow, r) =>
    formatsOfRow.forEach((format, c) => {
      const [row, col] = [area.row + r, area.column + c];
      if (format === null || format === formatAt(model, ref.sheetId, row, col)) return;
      // Univer's own removal of a format would forget a formula not yet computed.
      if (format === "General")
        setStyle(model, { sheetId: ref.sheetId, area: { row, column: col, rows: 1, columns: 1 } }, "n", null);
      else set.push({ row, col, pattern: format });
    }),
  );
  if (set.length === 0) return;
  model.host.api.syncExecuteCommand("sheet.command.numfmt.set.numfmt", {
    unitId: model.book.getId(),
    subUnitId: ref.sheetId,
    values: set,
  });
}

/** @throws HostError InvalidArgument for a text that is no number format. */
function validFormat(format: unknown): string | null {
  if (format === null || format === undefined) return null;
  const text = format === "" ? "General" : format;
  if (typeof text !== "string" || !numfmt.isValidFormat(text))
    throw invalidArgument(`number format: ${JSON.stringify(format)}`);
  return text;
}

/** One format in a block of its own is meant for every cell, as Excel takes it. */
function forAll(formats: unknown): unknown[][] {
  const only = Array.isArray(formats) && formats.length === 1 ? (formats[0] as unknown) : undefined;
  return (Array.isArray(only) && only.length === 1 ? only[0] : formats) as unknown[][];
}

async function spillsIn(model: Model, ref: RangeRef): Promise<number> {
  await model.host.calculation.settled();
  return mapCells(
    model,
    ref,
    (row, column) => model.host.formulaData.getArrayFormulaRange()[model.book.getId()]?.[ref.sheetId]?.[row]?.[column],
  )
    .flat()
    .filter(Boolean).length;
}
