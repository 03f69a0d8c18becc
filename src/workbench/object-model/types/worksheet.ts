/** Owns Excel.Worksheet and the collection of worksheets. A worksheet's self is its id. */
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../../protocol/host-error";
import { parseColor } from "../../sheet/color";
import { isSheetName } from "../name-rules";
import { PIXELS_PER_POINT } from "../pixels";
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../sheet/address";
import type { Model } from "../model";
import { NULL_OBJECT, objectOf, type ModelObject } from "../model-object";
import type { RangeRef } from "../subjects";
import { usedRange } from "./range-moves";
import type { ExcelMembers } from "../type-table";

export const worksheetType: ExcelMembers<"Worksheet"> = {
  properties: {
    id: { get: (id) => id },
    name: {
      get: (id, model) => model.sheet(id).getSheetName(),
      set: (id, name: string, model) => {
        model.assertStructureWritable();
        if (!isFreeName(model, name, id)) throw invalidArgument(`worksheet name: ${name}`);
        model.sheet(id).setName(name);
      },
    },
    position: {
      get: (id, model) => model.book.getSheets().findIndex((sheet) => sheet.getSheetId() === id),
      set: (id, position: number, model) => {
        model.assertStructureWritable();
        model.book.moveSheet(model.sheet(id), position);
      },
    },
    visibility: {
      get: (id, model) =>
        !model.sheet(id).isSheetHidden() ? "Visible" : model.state.veryHiddenSheets.has(id) ? "VeryHidden" : "Hidden",
      set: setVisibility,
    },
    tabColor: {
      get: (id, model) => model.sheet(id).getTabColor() ?? "",
      set: (id, color: string, model) => void model.sheet(id).setTabColor(color === "" ? "" : parseColor(color)),
    },
    showGridlines: {
      get: (id, model) => !model.sheet(id).hasHiddenGridLines(),
      set: (id, shown: boolean, model) => void model.sheet(id).setHiddenGridlines(!shown),
    },
    showHeadings: { get: () => true, set: (_id, shown) => onlyTrue("Worksheet", "showHeadings", shown) },
    standardHeight: {
      get: (id, model) => model.sheet(id).getSheet().getConfig().defaultRowHeight / PIXELS_PER_POINT,
    },
    enableCalculation: { get: () => true, set: (_id, enabled) => onlyTrue("Worksheet", "enableCalculation", enabled) },
  },
  events: {
    onActivated: "Activated",
    onCalculated: "Calculated",
    onChanged: "DataChanged",
    onDeactivated: "Deactivated",
    onNameChanged: "NameChanged",
    onSelectionChanged: "SelectionChanged",
  },
  wireNames: { gridlines: "showGridlines", headings: "showHeadings" },
  objects: {
    charts: (id) => objectOf("ChartCollection", id),
    tables: (id) => objectOf("TableCollection", id),
    names: (id) => objectOf("NamedItemCollection", id),
    notes: (id) => objectOf("NoteCollection", id),
    comments: (id) => objectOf("CommentCollection", id),
    freezePanes: (id) => objectOf("WorksheetFreezePanes", id),
    pageLayout: (id) => objectOf("PageLayout", id),
    protection: (id) => objectOf("WorksheetProtection", id),
  },
  methods: {
    activate: (id, model) => void model.book.setActiveSheet(model.sheet(id)),
    delete: deleteSheet,
    calculate: (_id, model) => model.host.calculation.recalculateAll(),
    getRange: (id, model, address?: string) => rangeAt(model, id, address),
    getCell: (id, _model, row: number, column: number) => rangeOf(id, row, column, 1, 1),
    getRangeByIndexes: (id, _model, row: number, column: number, rows: number, columns: number) =>
      rangeOf(id, row, column, rows, columns),
    getUsedRange: async (id, model, valuesOnly = false) =>
      (await usedRange(model, { sheetId: id, area: WHOLE }, valuesOnly)) ?? rangeOf(id, 0, 0, 1, 1),
    getUsedRangeOrNullObject: async (id, model, valuesOnly = false) =>
      (await usedRange(model, { sheetId: id, area: WHOLE }, valuesOnly)) ?? (NULL_OBJECT as ModelObject<"Range">),
    getNext: (id, model) => neighbour(model, id, 1),
    getPrevious: (id, model) => neighbour(model, id, -1),
  },
};

/** What the workbench cannot switch off is refused, not passed over. */
function onlyTrue(type: string, member: string, given: boolean | null): void {
  if (given !== true) throw notImplemented(type, `${member} = ${String(given)}`);
}

const WHOLE = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const worksheetCollectionType: ExcelMembers<"WorksheetCollection"> = {
  events: {
    onActivated: "Activated",
    onAdded: "Added",
    onCalculated: "Calculated",
    onChanged: "DataChanged",
    onDeactivated: "Deactivated",
    onDeleted: "Deleted",
    onNameChanged: "NameChanged",
    onSelectionChanged: "SelectionChanged",
  },
  items: (_self, model) =>
    model.book.getSheets().map((sheet) => objectOf("Worksheet", sheet.getSheetId(), sheet.getSheetId())),
  methods: {
    add: (_self, model, name?: string) => addSheet(model, name ?? undefined),
    getItem: (_self, model, key: string) => sheetObject(findSheet(model, key)),
    getActiveWorksheet: (_self, model) => sheetObject(model.book.getActiveSheet().getSheetId()),
    getFirst: (_self, model) => sheetObject(model.book.getSheets()[0]?.getSheetId()),
    getLast: (_self, model) => sheetObject(model.book.getSheets().at(-1)?.getSheetId()),
    getCount: (_self, model) => model.book.getSheets().length,
  },
};

function sheetObject(id: string | undefined): ModelObject<"Worksheet"> {
  if (id === undefined) throw itemNotFound("worksheet");
  return objectOf("Worksheet", id, id);
}

/** A worksheet's id by its id or its name; names do not mind case. */
function findSheet(model: Model, key: string): string {
  const sheets = model.book.getSheets();
  const byId = sheets.find((sheet) => sheet.getSheetId() === key);
  const found = byId ?? sheets.find((sheet) => sheet.getSheetName().toLowerCase() === key.toLowerCase());
  if (!found) throw itemNotFound(`worksheet ${key}`);
  return found.getSheetId();
}

function isFreeName(model: Model, name: string, exceptId?: string): boolean {
  return (
    isSheetName(name) &&
    !model.book
      .getSheets()
      .some((sheet) => sheet.getSheetId() !== exceptId && sheet.getSheetName().toLowerCase() === name.toLowerCase())
  );
}

/** A new sheet goes to the end and does not take the focus, as in Excel. */
function addSheet(model: Model, name: string | undefined): ModelObject<"Worksheet"> {
  model.assertNotEditing();
  model.assertStructureWritable();
  const active = model.book.getActiveSheet();
  const chosen = name ?? freeName(model);
  if (
    name !== undefined &&
    model.book.getSheets().some((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase())
  ) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  if (!isFreeName(model, chosen)) throw invalidArgument(`worksheet name: ${chosen}`);
  const sheet = model.book.insertSheet(chosen, { index: model.book.getSheets().length });
  model.book.setActiveSheet(active);
  return sheetObject(sheet.getSheetId());
}

function freeName(model: Model): string {
  for (let number = model.book.getSheets().length + 1; ; number++)
    if (isFreeName(model, `Sheet${number}`)) return `Sheet${number}`;
}

function deleteSheet(id: string, model: Model): void {
  model.assertNotEditing();
  model.assertStructureWritable();
  const visible = model.book.getSheets().filter((sheet) => !sheet.isSheetHidden());
  if (visible.length === 1 && visible[0]?.getSheetId() === id) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  if (model.state.veryHiddenSheets.has(id))
    throw new HostError("InvalidOperation", "This operation is not permitted for a very hidden worksheet.");
  model.book.deleteSheet(model.sheet(id));
  model.host.redraw();
}

function setVisibility(id: string, visibility: string, model: Model): void {
  model.assertStructureWritable();
  const sheet = model.sheet(id);
  if (visibility === "VeryHidden") model.state.veryHiddenSheets.add(id);
  else model.state.veryHiddenSheets.delete(id);
  if (visibility === "Visible") {
    if (sheet.isSheetHidden()) sheet.showSheet();
  } else if (!sheet.isSheetHidden()) sheet.hideSheet();
}

function rangeOf(sheetId: string, row: number, column: number, rows: number, columns: number): ModelObject<"Range"> {
  return objectOf("Range", { sheetId, area: { row, column, rows, columns } } satisfies RangeRef);
}

/** A range by address or by the name of a range; without either, the whole sheet. */
export function rangeAt(model: Model, sheetId: string, text: string | undefined | null): ModelObject<"Range"> {
  if (text === undefined || text === null || text === "") return objectOf("Range", { sheetId, area: WHOLE });
  const address = parseAddress(text) ?? parseAddress(model.book.getDefinedName(text)?.getFormulaOrRefString() ?? "");
  if (!address) throw invalidArgument(`address: ${text}`);
  const target = address.sheet === undefined ? sheetId : findSheet(model, address.sheet);
  return objectOf("Range", { sheetId: target, area: address.area } satisfies RangeRef);
}

function neighbour(model: Model, id: string, step: number): ModelObject<"Worksheet"> {
  const sheets = model.book.getSheets();
  const index = sheets.findIndex((sheet) => sheet.getSheetId() === id) + step;
  return sheetObject(sheets[index]?.getSheetId());
}
