/** Owns Excel.TableColumn and its collection. A column is known by its id, wherever it comes to stand. */
import { invalidArgument, itemNotFound } from "../../protocol/host-error";
import type { Area } from "../../sheet/address";
import { deleteCells, insertCells } from "../cell-moves";
import { expandRows, writeCells } from "../cell-writes";
import { mapCells, valueAt } from "../cells";
import type { Model } from "../model";
import { objectOf, type ModelObject } from "../model-object";
import type { ColumnRef, RangeRef } from "../subjects";
import { bodyOf, columnPart, columnsOf, headOf, totalsOf } from "../table-areas";
import { clearTable, isBlank, writeHeads } from "../table-edits";
import { columnIndexOf } from "../table-heads";
import type { ExcelMembers } from "../type-table";
import type { TableState } from "../workbook-state";

export const tableColumnCollectionType: ExcelMembers<"TableColumnCollection"> = {
  properties: { count: { get: ({ area }) => area.columns } },
  items: (table, model) => columnsOf(model, table).map(({ id }) => columnObject(table, id)),
  methods: {
    getCount: ({ area }) => area.columns,
    getItemAt: (table, model, index: number) => {
      const column = columnsOf(model, table)[index];
      if (!column) throw invalidArgument(`column ${index}`);
      return columnObject(table, column.id);
    },
    getItem: (table, model, key: string | number) => {
      const columns = columnsOf(model, table);
      const index =
        typeof key === "string"
          ? columnIndexOf(
              columns.map(({ name }) => name),
              key,
            )
          : -1;
      const column = columns[index] ?? columns.find(({ id }) => id === Number(key));
      if (!column) throw itemNotFound(`column ${key}`);
      return columnObject(table, column.id);
    },
    add: (table, model, index?: number | null, values?: unknown, name?: string | null) =>
      addColumn(model, table, index ?? undefined, values ?? undefined, name ?? undefined),
  },
};

function columnObject(table: TableState, id: number): ModelObject<"TableColumn"> {
  return objectOf("TableColumn", { table, id }, id);
}

function indexOf({ table, id }: ColumnRef, model: Model): number {
  const index = columnsOf(model, table).findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound(`column ${id}`);
  return index;
}

function part(column: ColumnRef, model: Model, area: Area | undefined): RangeRef {
  if (!area) throw itemNotFound("that row of the table");
  return { sheetId: column.table.sheetId, area: columnPart(area, indexOf(column, model)) };
}

export const tableColumnType: ExcelMembers<"TableColumn"> = {
  properties: {
    id: { get: ({ id }) => id },
    index: { get: indexOf },
    name: { get: (column, model) => columnsOf(model, column.table)[indexOf(column, model)]?.name ?? "", set: rename },
    values: {
      get: async (column, model) => {
        await model.host.calculation.settled();
        const ref = part(column, model, column.table.area);
        return mapCells(model, ref, (row, at) => valueAt(model, ref.sheetId, row, at));
      },
      set: (column, values, model) => writeCells(model, part(column, model, column.table.area), values),
    },
  },
  objects: { filter: (column) => objectOf("Filter", column) },
  methods: {
    getRange: (column, model) => objectOf("Range", part(column, model, column.table.area)),
    getDataBodyRange: (column, model) => objectOf("Range", part(column, model, bodyOf(column.table))),
    getHeaderRowRange: (column, model) => objectOf("Range", part(column, model, headOf(column.table))),
    getTotalRowRange: (column, model) => objectOf("Range", part(column, model, totalsOf(column.table))),
    delete: remove,
  },
};

function rename(column: ColumnRef, name: string | null, model: Model): void {
  const { table } = column;
  model.assertWritable(table.sheetId);
  const index = indexOf(column, model);
  const columns = columnsOf(model, table);
  if (name === null || name.trim() === "") throw invalidArgument(`column name: ${String(name)}`);
  if (columns.some((other, at) => at !== index && other.name.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(`another column is called ${name}`);
  const head = headOf(table);
  if (head) writeCells(model, { sheetId: table.sheetId, area: columnPart(head, index) }, `'${name}`);
  table.columns = columns.map((other, at) => (at === index ? { ...other, name } : other));
  model.host.tablesChanged();
}

async function addColumn(
  model: Model,
  table: TableState,
  index: number | undefined,
  values: unknown,
  name: string | undefined,
): Promise<ModelObject<"TableColumn">> {
  model.assertNotEditing();
  model.assertWritable(table.sheetId);
  const columns = columnsOf(model, table);
  const at = index === undefined || index < 0 ? columns.length : index;
  if (at > columns.length) throw invalidArgument(`index ${at} of ${columns.length} columns`);
  const { sheetId, area } = table;
  const place = { ...area, column: area.column + at, columns: 1 };
  if (Array.isArray(values)) expandRows(values as unknown[][], place);
  if (at < columns.length || !isBlank(model, { sheetId, area: place }))
    await insertCells(model, { sheetId, area: place }, "Right");
  table.area = { ...area, columns: area.columns + 1 };
  const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
  table.columns = [...columns.slice(0, at), { id, name: name ?? `Column${at + 1}` }, ...columns.slice(at)];
  if (values !== undefined) writeCells(model, { sheetId, area: place }, values);
  const head = headOf(table);
  if (head && name !== undefined) writeCells(model, { sheetId, area: columnPart(head, at) }, `'${name}`);
  writeHeads(model, table);
  model.host.tablesChanged();
  return columnObject(table, columnsOf(model, table)[at]?.id ?? id);
}

async function remove(column: ColumnRef, model: Model): Promise<void> {
  const { table, id } = column;
  model.assertWritable(table.sheetId);
  const index = indexOf(column, model);
  if (table.area.columns === 1) {
    clearTable(model, table);
    return;
  }
  const { area, sheetId } = table;
  const left = columnsOf(model, table).filter((other) => other.id !== id);
  await deleteCells(model, { sheetId, area: columnPart(area, index) }, "Left");
  table.area = { ...area, columns: area.columns - 1 };
  table.columns = left;
  table.filters.delete(id);
  model.host.tablesChanged();
}
