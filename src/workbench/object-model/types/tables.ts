/** Owns Excel.Table and its collection; a table is kept as an area with a header, drawn as plain bands. */
import { HostError, invalidArgument, itemNotFound } from "../../protocol/host-error";
import { parseAddress, type Area } from "../../sheet/address";
import { facadeRange, valueAt } from "../cells";
import type { RangeRef } from "../subjects";
import { objectOf } from "../model-object";
import type { Model } from "../model";
import { isModelObject, type ModelObject } from "../model-object";
import { removeWhere, type TableState } from "../workbook-state";
import type { ExcelMembers } from "../type-table";
import type { ColumnRef } from "../subjects";

const HEADER_FILL = "#1F4E79";
const HEADER_INK = "#FFFFFF";

export const tableCollectionType: ExcelMembers<"TableCollection"> = {
  properties: { count: { get: (sheetId, model) => tablesOn(model, sheetId).length } },
  items: (sheetId, model) => tablesOn(model, sheetId).map(tableObject),
  methods: {
    add: (sheetId, model, address: string | ModelObject, hasHeaders: boolean) =>
      addTable(model, sheetId, address, hasHeaders),
    getItem: (sheetId, model, key: string) => {
      const found = tablesOn(model, sheetId).find(
        (table) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
      );
      if (!found) throw itemNotFound(`table ${key}`);
      return tableObject(found);
    },
    getCount: (sheetId, model) => tablesOn(model, sheetId).length,
  },
};

function tablesOn(model: Model, sheetId: string | undefined): TableState[] {
  return model.state.tables.filter((table) => sheetId === undefined || table.sheetId === sheetId);
}

function tableObject(table: TableState): ModelObject<"Table"> {
  return objectOf("Table", table, table.id);
}

function addTable(
  model: Model,
  sheetId: string | undefined,
  address: string | ModelObject,
  hasHeaders: boolean,
): ModelObject<"Table"> {
  model.assertNotEditing();
  const ref = locate(model, sheetId, address);
  model.assertWritable(ref.sheetId);
  if (model.state.tables.some((table) => table.sheetId === ref.sheetId && overlap(table.area, ref.area))) {
    throw new HostError("InvalidArgument", "A table cannot overlap another table.");
  }
  const id = model.state.freshId("TABLE");
  const table: TableState = {
    id,
    name: `Table${model.state.tables.length + 1}`,
    ...ref,
    style: "TableStyleMedium2",
    hasHeaders,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
  };
  model.state.tables.push(table);
  if (hasHeaders) {
    const header = facadeRange(model, { sheetId: ref.sheetId, area: { ...ref.area, rows: 1 } });
    header.setBackgroundColor(HEADER_FILL);
    header.setFontColor(HEADER_INK);
    header.setFontWeight("bold");
  }
  return tableObject(table);
}

function locate(model: Model, sheetId: string | undefined, address: string | ModelObject): RangeRef {
  if (isModelObject(address)) return address.self as RangeRef;
  const parsed = parseAddress(address);
  if (!parsed) throw invalidArgument(`address: ${address}`);
  const named = parsed.sheet === undefined ? undefined : model.book.getSheetByName(parsed.sheet)?.getSheetId();
  return { sheetId: named ?? sheetId ?? model.book.getActiveSheet().getSheetId(), area: parsed.area };
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function body(table: TableState): Area {
  const top = table.hasHeaders ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + top,
    rows: Math.max(1, table.area.rows - top - (table.showTotals ? 1 : 0)),
  };
}

function range(table: TableState, area: Area): ModelObject<"Range"> {
  return objectOf("Range", { sheetId: table.sheetId, area } satisfies RangeRef);
}

export const tableType: ExcelMembers<"Table"> = {
  properties: {
    id: { get: (table) => table.id },
    name: { get: (table) => table.name, set: rename },
    style: { get: (table) => table.style, set: (table, style: string) => void (table.style = style) },
    showHeaders: { get: (table) => table.hasHeaders, set: (table, shown: boolean) => void (table.hasHeaders = shown) },
    showTotals: { get: (table) => table.showTotals, set: (table, shown: boolean) => void (table.showTotals = shown) },
    showFilterButton: {
      get: (table) => table.showFilterButton,
      set: (table, shown: boolean) => void (table.showFilterButton = shown),
    },
    showBandedRows: {
      get: (table) => table.showBandedRows,
      set: (table, shown: boolean) => void (table.showBandedRows = shown),
    },
    showBandedColumns: { get: () => false, set: () => undefined },
    highlightFirstColumn: { get: () => false, set: () => undefined },
  },
  objects: {
    worksheet: (table) => objectOf("Worksheet", table.sheetId, table.sheetId),
    columns: (table) => objectOf("TableColumnCollection", table),
  },
  methods: {
    getRange: (table) => range(table, table.area),
    getHeaderRowRange: (table) => range(table, { ...table.area, rows: 1 }),
    getDataBodyRange: (table) => range(table, body(table)),
    resize: (table, model, address: string | ModelObject) =>
      void (table.area = locate(model, table.sheetId, address).area),
    convertToRange: (table, model) => {
      removeWhere(model.state.tables, (entry) => entry === table);
      return range(table, table.area);
    },
    delete: (table, model) => {
      facadeRange(model, { sheetId: table.sheetId, area: table.area }).clear();
      removeWhere(model.state.tables, (entry) => entry === table);
    },
  },
};

function rename(table: TableState, name: string, model: Model): void {
  if (model.state.tables.some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(`table name: ${name}`);
  table.name = name;
}

export const tableColumnCollectionType: ExcelMembers<"TableColumnCollection"> = {
  properties: { count: { get: (table) => table.area.columns } },
  items: (table) =>
    Array.from({ length: table.area.columns }, (_, index) => objectOf("TableColumn", { table, index }, index + 1)),
  methods: {
    getItemAt: (table, _model, index: number) => objectOf("TableColumn", { table, index }, index + 1),
    getItem: (table, model, key: string | number) => {
      const names = Array.from({ length: table.area.columns }, (_, index) => nameOf({ table, index }, model));
      const index = typeof key === "number" ? key - 1 : names.indexOf(key);
      if (index < 0 || index >= names.length) throw itemNotFound(`column ${key}`);
      return objectOf("TableColumn", { table, index }, index + 1);
    },
  },
};

export const tableColumnType: ExcelMembers<"TableColumn"> = {
  properties: { id: { get: ({ index }) => index + 1 }, index: { get: ({ index }) => index }, name: { get: nameOf } },
  methods: {
    getRange: (column) => columnRange(column, column.table.area),
    getDataBodyRange: (column) => columnRange(column, body(column.table)),
    getHeaderRowRange: (column) => columnRange(column, { ...column.table.area, rows: 1 }),
  },
};

function nameOf({ table, index }: ColumnRef, model: Model): string {
  return String(valueAt(model, table.sheetId, table.area.row, table.area.column + index));
}

function columnRange({ table, index }: ColumnRef, area: Area): ModelObject<"Range"> {
  return range(table, { ...area, column: table.area.column + index, columns: 1 });
}
