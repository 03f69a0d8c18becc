/** Owns the members of Excel.Range that lead to other ranges. */
import { formatAddress, MAX_COLUMNS, MAX_ROWS, parseAddress, type Area } from "../../sheet/address";
import { invalidArgument, itemNotFound } from "../../protocol/host-error";
import { cellValue, clip, rawCell, spillArea, spillParent } from "../cells";
import type { RangeRef } from "../subjects";
import type { Model } from "../model";
import { objectOf, rangeIn, type ModelObject } from "../model-object";
import type { MethodsOf } from "../type-table";

export const rangeMoves: MethodsOf<"Range"> = {
  getCell: (ref, _model, row: number, column: number) =>
    at(ref, { row: ref.area.row + row, column: ref.area.column + column, rows: 1, columns: 1 }),
  getRow: (ref, _model, row: number) => at(ref, { ...ref.area, row: ref.area.row + row, rows: 1 }),
  getColumn: (ref, _model, column: number) => at(ref, { ...ref.area, column: ref.area.column + column, columns: 1 }),
  getLastCell: (ref) => at(ref, { row: lastRow(ref.area), column: lastColumn(ref.area), rows: 1, columns: 1 }),
  getLastRow: (ref) => at(ref, { ...ref.area, row: lastRow(ref.area), rows: 1 }),
  getLastColumn: (ref) => at(ref, { ...ref.area, column: lastColumn(ref.area), columns: 1 }),
  getEntireRow: (ref) => at(ref, { ...ref.area, column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: (ref) => at(ref, { ...ref.area, row: 0, rows: MAX_ROWS }),
  getRowsAbove: (ref, _model, count = 1) => at(ref, { ...ref.area, row: ref.area.row - count, rows: count }),
  getRowsBelow: (ref, _model, count = 1) => at(ref, { ...ref.area, row: lastRow(ref.area) + 1, rows: count }),
  getColumnsBefore: (ref, _model, count = 1) =>
    at(ref, { ...ref.area, column: ref.area.column - count, columns: count }),
  getColumnsAfter: (ref, _model, count = 1) =>
    at(ref, { ...ref.area, column: lastColumn(ref.area) + 1, columns: count }),
  getOffsetRange: (ref, _model, rows: number, columns: number) =>
    at(ref, { ...ref.area, row: ref.area.row + rows, column: ref.area.column + columns }),
  getResizedRange: (ref, _model, rows: number, columns: number) =>
    at(ref, { ...ref.area, rows: ref.area.rows + rows, columns: ref.area.columns + columns }),
  getAbsoluteResizedRange: (ref, _model, rows: number, columns: number) => at(ref, { ...ref.area, rows, columns }),
  getBoundingRect: (ref, model, other: string | ModelObject) =>
    at(ref, bounding(ref.area, otherArea(ref, model, other))),
  getIntersection: (ref, model, other: string | ModelObject) =>
    at(ref, intersection(ref.area, otherArea(ref, model, other))),
  getUsedRange: async (ref, model, valuesOnly = false) => {
    const used = await usedRange(model, ref, valuesOnly);
    if (!used) throw itemNotFound("used range");
    return used;
  },
  getSpillingToRange: async (ref, model) => {
    await model.host.calculation.settled();
    const area = spillArea(model, ref.sheetId, ref.area.row, ref.area.column);
    if (!area) throw itemNotFound("spilled range");
    return at(ref, area);
  },
  getSpillParent: async (ref, model) => {
    await model.host.calculation.settled();
    const area = spillParent(model, ref.sheetId, ref.area.row, ref.area.column);
    if (!area) throw itemNotFound("spill parent");
    return at(ref, area);
  },
  getSurroundingRegion: (ref, model) => {
    const range = model.sheet(ref.sheetId).getRange(ref.area.row, ref.area.column).getDataRegion();
    return at(ref, {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    });
  },
};

/** A range object on the same sheet. @throws HostError InvalidArgument where it leaves the sheet. */
function at(ref: RangeRef, area: Area): ModelObject<"Range"> {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) throw invalidArgument("the range leaves the sheet");
  return objectOf("Range", { sheetId: ref.sheetId, area } satisfies RangeRef);
}

function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

function otherArea(ref: RangeRef, model: Model, other: string | ModelObject): Area {
  if (typeof other !== "string") return rangeIn(other).area;
  const address = parseAddress(other);
  if (!address)
    throw invalidArgument(`not an address: ${formatAddress(model.sheet(ref.sheetId).getSheetName(), ref.area)}`);
  return address.area;
}

function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

function intersection(a: Area, b: Area): Area {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  if (rows <= 0 || columns <= 0) throw itemNotFound("intersection");
  return { row, column, rows, columns };
}

/** The smallest range, if any, that holds every filled (or, unless only values are asked for, formatted) cell. */
export async function usedRange(
  model: Model,
  ref: RangeRef,
  valuesOnly: boolean,
): Promise<ModelObject<"Range"> | undefined> {
  await model.host.calculation.settled();
  const area = clip(model, ref);
  const found = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = rawCell(model, ref.sheetId, row, column);
      if (!cell || (cellValue(cell) === "" && (valuesOnly || !cell.s) && !cell.f)) continue;
      found.top = Math.min(found.top, row);
      found.bottom = Math.max(found.bottom, row);
      found.left = Math.min(found.left, column);
      found.right = Math.max(found.right, column);
    }
  }
  if (found.bottom < 0) return undefined;
  return at(ref, {
    row: found.top,
    column: found.left,
    rows: found.bottom - found.top + 1,
    columns: found.right - found.left + 1,
  });
}
