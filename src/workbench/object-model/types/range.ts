/** Owns Excel.Range: what a range is, holds and can be asked. */
import { formatAddress } from "../../sheet/address";
import {
  clip,
  expandRows,
  facadeRange,
  formatAt,
  formulaAt,
  mapCells,
  textAt,
  valueAt,
  valueTypeOf,
  writeCells,
  type RangeRef,
} from "../cells";
import type { Model } from "../model";
import { defineType, objectOf } from "../define-type";
import { cellProperties } from "./cell-properties";
import { rangeEdits } from "./range-edits";
import { rangeMoves } from "./range-moves";
import { rangeExtras } from "./range-extras";

defineType<RangeRef>("Range", {
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
    hidden: { get: () => false },
    ...rangeExtras.properties,
  },
  objects: {
    worksheet: (ref, model) => objectOf("Worksheet", model.sheet(ref.sheetId).getSheetId(), ref.sheetId),
    format: (ref) => objectOf("RangeFormat", ref),
    ...rangeExtras.objects,
  },
  methods: { ...rangeMoves, ...rangeEdits, ...cellProperties, ...rangeExtras.methods },
});

export function addressOf(model: Model, ref: RangeRef): string {
  return formatAddress(model.sheet(ref.sheetId).getSheetName(), ref.area);
}

function settled<T>(read: (model: Model, sheetId: string, row: number, column: number) => T) {
  return async (ref: RangeRef, model: Model): Promise<T[][]> => {
    await model.host.calculation.settled();
    return mapCells(model, ref, (row, column) => read(model, ref.sheetId, row, column));
  };
}

function readValues(ref: RangeRef, model: Model): Promise<unknown[][]> {
  return settled(valueAt)(ref, model);
}

function readFormulas(ref: RangeRef, model: Model): Promise<unknown[][]> {
  return settled((at, id, row, column) => formulaAt(at, id, row, column) ?? valueAt(at, id, row, column))(ref, model);
}

function readFormats(ref: RangeRef, model: Model): string[][] {
  return mapCells(model, ref, (row, column) => formatAt(model, ref.sheetId, row, column));
}

function writeFormats(ref: RangeRef, formats: never, model: Model): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
  const range = facadeRange(model, ref);
  const rows = expandRows<string | null>(formats, clip(model, ref));
  const uniform = new Set(rows.flat());
  const only = rows[0]?.[0];
  if (uniform.size === 1 && typeof only === "string") range.setNumberFormat(only === "General" ? "" : only);
  else
    range.setNumberFormats(
      rows.map((row, r) =>
        row.map((format, c) =>
          format === "General" ? "" : (format ?? formatAt(model, ref.sheetId, ref.area.row + r, ref.area.column + c)),
        ),
      ),
    );
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
