/** Owns Excel.Table and its collection. The sheet draws a table's looks; its cells keep their own. */
import { HostError, invalidArgument, itemNotFound } from "../../protocol/host-error";
import { parseAddress, type Area } from "../../sheet/address";
import { clearTable, createTable, moveHead, resizeTable, setTotals } from "../table-edits";
import { bodyOf, headOf, totalsOf } from "../table-areas";
import { followTableName } from "../formula-rewrites";
import { reapplyFilters, showAll } from "../table-filters";
import type { Model } from "../model";
import { isModelObject, objectOf, rangeIn, worksheetObject, type ModelObject } from "../model-object";
import { isName } from "../name-rules";
import type { RangeRef, Scope } from "../subjects";
import type { Accessors, ExcelMembers } from "../type-table";
import { removeWhere, type TableState } from "../workbook-state";

export const tableCollectionType: ExcelMembers<"TableCollection"> = {
  properties: { count: { get: (scope, model) => tablesOn(model, scope).length } },
  events: { onAdded: "Added", onChanged: "DataChanged", onDeleted: "Deleted" },
  items: (scope, model) => tablesOn(model, scope).map(tableObject),
  methods: {
    add: async (scope, model, address: string | ModelObject, hasHeaders: boolean) =>
      tableObject(await createTable(model, locate(model, scope, address), hasHeaders)),
    getItem: (scope, model, key: string) => tableObject(findTable(tablesOn(model, scope), key)),
    getItemAt: (scope, model, index: number) => tableObject(tablesOn(model, scope)[index]),
    getCount: (scope, model) => tablesOn(model, scope).length,
    // Office.js asks for the name events of the collection go by.
    _GetEventTargetId: (scope) => scope ?? "Workbook",
  },
};

/** The tables in a range, in the order in which they were made. */
export const tableScopedCollectionType: ExcelMembers<"TableScopedCollection"> = {
  items: (tables) => tables.map(tableObject),
  methods: {
    getItem: (tables, _model, key: string) => tableObject(findTable(tables, key)),
    getFirst: (tables) => tableObject(tables[0]),
    getCount: (tables) => tables.length,
  },
};

function tablesOn(model: Model, scope: Scope): TableState[] {
  return model.state.tables.filter((table) => scope === undefined || table.sheetId === scope);
}

function findTable(tables: readonly TableState[], key: string): TableState | undefined {
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

function tableObject(table: TableState | undefined): ModelObject<"Table"> {
  if (!table) throw itemNotFound("table");
  return objectOf("Table", table, table.id);
}

function locate(model: Model, scope: Scope, address: string | ModelObject): RangeRef {
  if (isModelObject(address)) return rangeIn(address);
  const parsed = parseAddress(address);
  if (!parsed) throw invalidArgument(`address: ${address}`);
  const named = parsed.sheet === undefined ? undefined : model.book.getSheetByName(parsed.sheet)?.getSheetId();
  return { sheetId: named ?? scope ?? model.book.getActiveSheet().getSheetId(), area: parsed.area };
}

function range({ sheetId }: TableState, area: Area | undefined, what: string): ModelObject<"Range"> {
  if (!area) throw itemNotFound(what);
  return objectOf("Range", { sheetId, area } satisfies RangeRef);
}

/** A member that changes how the table looks. */
function look(
  name: "showFilterButton" | "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn",
): Accessors<TableState, boolean | null> {
  return {
    get: (table) => table[name],
    set: (table, shown, model) => {
      model.assertWritable(table.sheetId);
      table[name] = shown === true;
      model.host.tablesChanged();
    },
  };
}

export const tableType: ExcelMembers<"Table"> = {
  properties: {
    id: { get: ({ id }) => id },
    legacyId: { get: ({ id }) => id.replace(/\D/g, "") },
    name: { get: ({ name }) => name, set: rename },
    style: { get: ({ style }) => style, set: setStyle },
    showHeaders: {
      get: ({ hasHeaders }) => hasHeaders,
      set: (table, shown, model) => moveHead(model, table, shown === true),
    },
    showTotals: {
      get: ({ showTotals }) => showTotals,
      set: (table, shown, model) => setTotals(model, table, shown === true),
    },
    showFilterButton: look("showFilterButton"),
    showBandedRows: look("showBandedRows"),
    showBandedColumns: look("showBandedColumns"),
    highlightFirstColumn: look("highlightFirstColumn"),
    highlightLastColumn: look("highlightLastColumn"),
  },
  objects: {
    worksheet: ({ sheetId }) => worksheetObject(sheetId),
    columns: (table) => objectOf("TableColumnCollection", table),
    rows: (table) => objectOf("TableRowCollection", table),
    sort: (table) => objectOf("TableSort", table),
  },
  events: { onChanged: "DataChanged", onSelectionChanged: "SelectionChanged" },
  methods: {
    getRange: (table) => range(table, table.area, "table"),
    getHeaderRowRange: (table) => range(table, headOf(table), "header row"),
    getDataBodyRange: (table) => range(table, bodyOf(table), "body"),
    getTotalRowRange: (table) => range(table, totalsOf(table), "total row"),
    resize: (table, model, address: string | ModelObject) =>
      resizeTable(model, table, locate(model, table.sheetId, address)),
    clearFilters: (table, model) => showAll(model, table),
    reapplyFilters: (table, model) => reapplyFilters(model, table),
    convertToRange: (table, model) => {
      model.assertWritable(table.sheetId);
      showAll(model, table);
      removeWhere(model.state.tables, (entry) => entry === table);
      model.host.tablesChanged();
      return range(table, table.area, "table");
    },
    delete: (table, model) => clearTable(model, table),
  },
};

const STYLES = /^(?:|TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01])))$/i;

function setStyle(table: TableState, style: string | null, model: Model): void {
  if (style === null || !STYLES.test(style)) throw invalidArgument(`table style: ${String(style)}`);
  model.assertWritable(table.sheetId);
  table.style = style;
  model.host.tablesChanged();
}

function rename(table: TableState, name: string | null, model: Model): void {
  if (name === null || !isName(name)) throw invalidArgument(`table name: ${String(name)}`);
  const lower = name.toLowerCase();
  const taken =
    model.state.tables.some((other) => other !== table && other.name.toLowerCase() === lower) ||
    model.book.getDefinedNames().some((other) => other.getName().toLowerCase() === lower);
  if (taken) throw new HostError("ItemAlreadyExists", `A table or a name is called ${name} already.`);
  model.assertWritable(table.sheetId);
  model.host.forgetFormulas(table.name);
  followTableName(model, table.name, name);
  table.name = name;
  model.host.tablesChanged();
}
