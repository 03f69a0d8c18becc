/** Owns Excel.TableRow and its collection. A row is a place in the table: what is sorted or added may be another's later. */
import { HostError, invalidArgument } from "../../protocol/host-error";
import { deleteCells, insertCells } from "../cell-moves";
import { writeCells } from "../cell-writes";
import { mapCells, valueAt } from "../cells";
import type { Model } from "../model";
import { isModelObject, objectOf, type ModelObject } from "../model-object";
import type { RangeRef, RowRef } from "../subjects";
import { bodyOf } from "../table-areas";
import { isBlank, makeRoom } from "../table-edits";
import type { ExcelMembers } from "../type-table";
import type { TableState } from "../workbook-state";

export const tableRowCollectionType: ExcelMembers<"TableRowCollection"> = {
  properties: { count: { get: (table, model) => rowCount(model, table) } },
  items: (table, model) => Array.from({ length: rowCount(model, table) }, (_, index) => rowObject(table, index)),
  methods: {
    getCount: (table, model) => rowCount(model, table),
    getItemAt: (table, model, index: number) => {
      if (!(index >= 0 && index < rowCount(model, table))) throw invalidArgument(`row ${index}`);
      return rowObject(table, index);
    },
    add: (table, model, index?: number | null, values?: unknown, alwaysInsert?: boolean | null) =>
      addRows(model, table, index ?? undefined, values, alwaysInsert ?? true),
    deleteRowsAt: (table, model, index: number, count?: number | null) =>
      deleteRows(model, table, span(index, count ?? 1)),
    deleteRows: (table, model, rows: readonly (number | ModelObject)[]) => deleteRows(model, table, rows.map(indexOf)),
  },
};

export const tableRowType: ExcelMembers<"TableRow"> = {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: async (row, model) => {
        await model.host.calculation.settled();
        const ref = rowRange(row, model);
        return mapCells(model, ref, (at, column) => valueAt(model, ref.sheetId, at, column));
      },
      set: (row, values, model) => writeCells(model, rowRange(row, model), values),
    },
  },
  methods: {
    getRange: (row, model) => objectOf("Range", rowRange(row, model)),
    delete: ({ table, index }, model) => deleteRows(model, table, [index]),
  },
};

function rowObject(table: TableState, index: number): ModelObject<"TableRow"> {
  return objectOf("TableRow", { table, index }, index);
}

function indexOf(row: number | ModelObject): number {
  return isModelObject(row) ? (row.self as RowRef).index : row;
}

function rowRange({ table, index }: RowRef, model: Model): RangeRef {
  if (index >= rowCount(model, table)) throw new HostError("ItemNotFound", `The table has no row ${index}.`);
  const body = bodyOf(table);
  return { sheetId: table.sheetId, area: { ...body, row: body.row + index, rows: 1 } };
}

/** A table without data shows one blank row, which is not counted. */
function rowCount(model: Model, table: TableState): number {
  const body = bodyOf(table);
  return body.rows === 1 && isBlank(model, { sheetId: table.sheetId, area: body }) ? 0 : body.rows;
}

async function addRows(
  model: Model,
  table: TableState,
  index: number | undefined,
  values: unknown,
  alwaysInsert: boolean,
): Promise<ModelObject<"TableRow">> {
  model.assertNotEditing();
  model.assertWritable(table.sheetId);
  const count = rowCount(model, table);
  const at = index === undefined || index < 0 ? count : index;
  if (at > count) throw invalidArgument(`index ${at} of ${count} rows`);
  const added = Array.isArray(values) ? values.length : 1;
  if (added === 0) throw invalidArgument("no rows");
  const body = bodyOf(table);
  const width = Array.isArray(values)
    ? (values as unknown[][]).every((row) => Array.isArray(row) && row.length === body.columns)
    : true;
  if (!width) throw invalidArgument(`rows of another width than ${body.columns}`);
  const { sheetId } = table;
  const place = { ...body, row: body.row + at, rows: added };
  const fresh = count === 0 ? added - 1 : added;
  if (fresh > 0)
    await grow(model, table, { ...place, row: count === 0 ? place.row + 1 : place.row, rows: fresh }, alwaysInsert);
  if (values !== undefined && values !== null) writeCells(model, { sheetId, area: place }, values);
  model.host.tablesChanged();
  return rowObject(table, at);
}

/** Rows within the table push its later rows down; rows at its end push only what stands there. */
async function grow(model: Model, table: TableState, place: RangeRef["area"], alwaysInsert: boolean): Promise<void> {
  const { sheetId, area } = table;
  const atEnd = place.row >= area.row + area.rows;
  if (!atEnd) await insertCells(model, { sheetId, area: place }, "Down");
  else if (alwaysInsert || isBlank(model, { sheetId, area: place })) await makeRoom(model, { sheetId, area: place });
  table.area = { ...area, rows: area.rows + place.rows };
}

async function deleteRows(model: Model, table: TableState, indexes: readonly number[]): Promise<void> {
  model.assertNotEditing();
  model.assertWritable(table.sheetId);
  const count = rowCount(model, table);
  const wanted = [...new Set(indexes)].sort((a, b) => b - a);
  if (wanted.length === 0 || wanted.some((index) => !(index >= 0 && index < count)))
    throw invalidArgument(`rows ${indexes.join(", ")} of ${count}`);
  if (table.filters.size > 0)
    throw new HostError("InsertDeleteConflict", "Rows of a filtered table can't be deleted this way.");
  const body = bodyOf(table);
  for (const index of wanted) {
    const ref = { sheetId: table.sheetId, area: { ...body, row: body.row + index, rows: 1 } };
    // The last row stays, blank.
    if (bodyOf(table).rows === 1) writeCells(model, ref, "");
    else {
      const { area } = table;
      await deleteCells(model, ref, "Up");
      table.area = { ...area, rows: area.rows - 1 };
    }
  }
  model.host.tablesChanged();
}

function span(index: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, step) => index + step);
}
