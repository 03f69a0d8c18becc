/** Owns the members of Excel.Range that change the sheet: clear, insert, delete, merge, select and their like. */
import { invalidArgument, notImplemented } from "../../protocol/host-error";
import type { ICellData } from "@univerjs/core";
import { movedFormula } from "../moved-formula";
import { MAX_COLUMNS, MAX_ROWS, parseAddress, type Area } from "../../sheet/address";
import { deleteCells, insertCells } from "../cell-moves";
import { clip, facadeRange, formulaAt, rawCell, styleAt } from "../cells";
import type { RangeRef } from "../subjects";
import type { Model } from "../model";
import { whileShown } from "../shown-sheet";
import { objectOf, rangeIn, type ModelObject } from "../model-object";
import type { MethodsOf } from "../type-table";

export const rangeEdits: MethodsOf<"Range"> = {
  select: (ref, model) => {
    const sheet = model.sheet(ref.sheetId);
    model.book.setActiveSheet(sheet);
    sheet.setActiveRange(facadeRange(model, ref));
  },
  clear: (ref, model, applyTo: string = "All") => {
    writable(ref, model);
    if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") {
      dropLinks(ref, model);
      return;
    }
    const range = facadeRange(model, ref);
    if (applyTo === "Contents") range.clearContent();
    else if (applyTo === "Formats") range.clearFormat();
    else range.clear();
    if (applyTo !== "Formats") dropLinks(ref, model);
  },
  insert: async (ref, model, shift: string) => {
    writable(ref, model);
    const { row, column, rows, columns } = ref.area;
    const sheet = model.sheet(ref.sheetId);
    if (columns >= MAX_COLUMNS) sheet.insertRows(row, rows);
    else if (rows >= MAX_ROWS) sheet.insertColumns(column, columns);
    else await insertCells(model, ref, shift);
    return objectOf("Range", ref);
  },
  delete: async (ref, model, shift: string) => {
    writable(ref, model);
    const { row, column, rows, columns } = ref.area;
    if (columns >= MAX_COLUMNS) await whileShown(ref.sheetId, model, (sheet) => sheet.deleteRows(row, rows));
    else if (rows >= MAX_ROWS) await whileShown(ref.sheetId, model, (sheet) => sheet.deleteColumns(column, columns));
    else await deleteCells(model, ref, shift);
  },
  merge: (ref, model, across = false) => {
    writable(ref, model);
    const range = facadeRange(model, ref);
    if (across) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  },
  unmerge: (ref, model) => {
    writable(ref, model);
    facadeRange(model, ref).breakApart();
  },
  /** Marks the cells for a fresh calculation; custom functions in them are called again. */
  setDirty: (ref, model) => {
    const area = clip(model, ref);
    const places = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        places.push({ sheetId: ref.sheetId, row, column });
    }
    model.host.customFunctions.forget(places);
    model.host.calculation.recalculate(places);
  },
  calculate: (ref, model) => rangeEdits["setDirty"]?.(ref, model),
  copyFrom: async (
    ref,
    model,
    source: string | ModelObject,
    type?: string | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null,
  ) => {
    writable(ref, model);
    const copyType = type ?? "All";
    if (!["All", "Formulas", "Values", "Formats"].includes(copyType))
      throw notImplemented("Range", `copyFrom(${copyType})`);
    if (skipBlanks === true || transpose === true)
      throw notImplemented("Range", "copyFrom with skipBlanks or transpose");
    await model.host.calculation.settled();
    copy(sourceOf(ref, model, source), ref, model, copyType);
  },
};

function writable(ref: RangeRef, model: Model): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
}

function dropLinks({ sheetId, area }: RangeRef, model: Model): void {
  const inside = (link: Area): boolean =>
    link.row >= area.row &&
    link.row < area.row + area.rows &&
    link.column >= area.column &&
    link.column < area.column + area.columns;
  model.state.hyperlinks.move(sheetId, (link) => (inside(link) ? undefined : link));
}

function sourceOf(ref: RangeRef, model: Model, source: string | ModelObject): RangeRef {
  if (typeof source !== "string") return rangeIn(source);
  const address = parseAddress(source);
  if (!address) throw invalidArgument(source);
  const sheet = address.sheet === undefined ? undefined : model.book.getSheetByName(address.sheet);
  return { sheetId: sheet?.getSheetId() ?? ref.sheetId, area: address.area };
}

/** Copies cells, over and over where the target is larger; references in formulas go along with each cell. */
function copy(from: RangeRef, to: RangeRef, model: Model, copyType: string): void {
  const { row, column, rows: height, columns: width } = clip(model, from);
  const area = { ...to.area, rows: Math.max(to.area.rows, height), columns: Math.max(to.area.columns, width) };
  const target = clip(model, { sheetId: to.sheetId, area });
  const value: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < target.rows; r++)
    for (let c = 0; c < target.columns; c++) {
      const source = { row: row + (r % height), column: column + (c % width) };
      const place = { row: target.row + r, column: target.column + c };
      (value[place.row] ??= {})[place.column] = copied(model, from.sheetId, source, place, copyType);
    }
  model.host.api.syncExecuteCommand("sheet.command.set-range-values", {
    unitId: model.book.getId(),
    subUnitId: to.sheetId,
    range: {
      startRow: target.row,
      startColumn: target.column,
      endRow: target.row + target.rows - 1,
      endColumn: target.column + target.columns - 1,
    },
    value,
  });
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function copied(model: Model, sheetId: string, from: Cell, to: Cell, copyType: string): ICellData {
  const cell = rawCell(model, sheetId, from.row, from.column);
  const s = styleAt(model, sheetId, from.row, from.column);
  if (copyType === "Formats") return { s };
  const formula = copyType === "Values" ? undefined : formulaAt(model, sheetId, from.row, from.column);
  return {
    v: formula === undefined ? (cell?.v ?? null) : null,
    t: formula === undefined ? (cell?.t ?? null) : null,
    f: formula === undefined ? null : movedFormula(formula, to.row - from.row, to.column - from.column),
    si: null,
    ...(copyType === "All" ? { s } : {}),
  };
}
