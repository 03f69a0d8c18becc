/** Owns telling the add-in what changed in cells, sheet by sheet and table by table, with values where it was one cell. */
import { valueAt, valueTypeOf } from "../object-model/cells";
import type { CellValue } from "../object-model/cell-value";
import type { Model } from "../object-model/model";
import { followColumnNames } from "../object-model/formula-rewrites";
import { objectOf } from "../object-model/model-object";
import { commonPart, overlap } from "../object-model/table-areas";
import type { TableState } from "../object-model/workbook-state";
import { writeHeads } from "../object-model/table-edits";
import { formatArea, type Area } from "./address";
import { watchCells, type CellChange } from "./cell-changes";
import type { Sheet } from "./univer";

const WORKSHEET_CHANGED = 10;
const TABLE_CHANGED = 101;
export const ALL_SHEETS = "Workbook";

export function forwardChanges(sheet: Sheet, model: Model): void {
  let old: CellValue | undefined;
  let queue = Promise.resolve();
  const single = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;
  watchCells(sheet, {
    before: (sheetId, area) => {
      old = single(area) ? valueAt(model, sheetId, area.row, area.column) : undefined;
    },
    after: (change) => {
      const before = change.changeType === "RangeEdited" && single(change.area) ? old : undefined;
      const triggerSource = model.addInActs ? "ThisLocalAddin" : "Unknown";
      // The value a formula gives is known once it is calculated; events keep their order.
      queue = queue.then(async () => {
        if (before !== undefined) await model.host.calculation.settled();
        // A sheet may be gone by then, and nobody is told of cells that are gone with it.
        if (model.book.getSheetBySheetId(change.sheetId)) emit(model, change, triggerSource, before);
      });
      mendHeadsIn(model, change);
    },
  });
}

function emit(model: Model, change: CellChange, triggerSource: string, before: CellValue | undefined): void {
  const { sheetId, area, changeType, shiftDirection } = change;
  const payload = {
    ...placeOf(model, sheetId, area),
    ...(before === undefined ? {} : valuesOf(model, sheetId, area, before)),
    changeType,
    shiftDirection,
    source: "Local",
    triggerSource,
  };
  for (const target of [sheetId, ALL_SHEETS]) model.host.emit(WORKSHEET_CHANGED, target, payload);
  for (const table of model.state.tables) {
    if (table.sheetId !== sheetId || !overlap(table.area, area)) continue;
    const inTable = {
      ...payload,
      ...placeOf(model, sheetId, commonPart(table.area, area)),
      tableId: table.id,
      changeType: changeInTable(table, change),
    };
    for (const target of [table.id, sheetId, ALL_SHEETS]) model.host.emit(TABLE_CHANGED, target, inTable);
  }
}

function placeOf(model: Model, sheetId: string, area: Area): object {
  return {
    worksheetId: sheetId,
    address: formatArea(area),
    referenceId: model.references.keep(objectOf("Range", { sheetId, area })),
  };
}

function valuesOf(model: Model, sheetId: string, { row, column }: Area, valueBefore: CellValue): object {
  const valueAfter = valueAt(model, sheetId, row, column);
  return {
    valueBefore,
    valueAfter,
    valueTypeBefore: valueTypeOf(valueBefore),
    valueTypeAfter: valueTypeOf(valueAfter),
  };
}

/** Cells that come or go across the whole table are its rows or columns. */
function changeInTable({ area }: TableState, { changeType, shiftDirection, area: changed }: CellChange): string {
  const kind = /^Cell(Inserted|Deleted)$/.exec(changeType)?.[1];
  if (kind === undefined) return changeType;
  const upOrDown = shiftDirection === "ShiftCellDown" || shiftDirection === "ShiftCellUp";
  if (upOrDown) return changed.columns >= area.columns ? `Row${kind}` : changeType;
  return changed.rows >= area.rows - (kind === "Deleted" ? 0 : 1) ? `Column${kind}` : changeType;
}

function mendHeadsIn(model: Model, { sheetId, area }: CellChange): void {
  for (const table of model.state.tables) {
    const head = { ...table.area, rows: 1 };
    if (table.hasHeaders && table.sheetId === sheetId && overlap(head, area)) mendHeads(model, table);
  }
}

/**
 * A head that was emptied, or given a name another column has, is named anew, as Excel does on the spot; formulas follow
 * what their columns are called then.
 */
function mendHeads(model: Model, table: TableState): void {
  const before = table.columns;
  queueMicrotask(() => {
    if (!model.state.tables.includes(table)) return;
    writeHeads(model, table);
    followColumnNames(model, table.name, before, table.columns);
  });
}
