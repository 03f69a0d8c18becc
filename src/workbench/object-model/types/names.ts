/** Owns Excel.NamedItem and its collection. A collection's self is a sheet's id, or undefined for the workbook. */
import { HostError, invalidArgument, itemNotFound } from "../../protocol/host-error";
import { columnName, formatAddress, parseAddress, type Area } from "../../sheet/address";
import { valueAt } from "../cells";
import type { RangeRef } from "../subjects";
import { objectOf } from "../model-object";
import type { Model } from "../model";
import { isName } from "../name-rules";
import { isModelObject, type ModelObject } from "../model-object";
import type { ExcelMembers } from "../type-table";

export const namedItemCollectionType: ExcelMembers<"NamedItemCollection"> = {
  items: (_scope, model) =>
    model.book.getDefinedNames().map((item) => objectOf("NamedItem", item.getName(), item.getName())),
  methods: {
    add: (_scope, model, name: string, reference: string | ModelObject, comment?: string) => {
      model.assertNotEditing();
      if (!isName(name)) throw invalidArgument(`name: ${name}`);
      if (model.book.getDefinedName(name))
        throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
      model.book.insertDefinedName(name, referenceText(model, reference));
      if (comment) model.state.nameComments.set(name, comment);
      return objectOf("NamedItem", name, name);
    },
    getItem: (_scope, model, name: string) => objectOf("NamedItem", named(model, name).getName(), name),
    getCount: (_scope, model) => model.book.getDefinedNames().length,
  },
};

export const namedItemType: ExcelMembers<"NamedItem"> = {
  properties: {
    name: { get: (name) => name },
    formula: {
      get: (name, model) => `=${text(model, name).replace(/^=/, "")}`,
      set: (name, formula: string, model) => named(model, name).setRef(referenceText(model, formula)),
    },
    value: { get: (name, model) => valueOf(model, name) },
    type: { get: (name, model) => (areaOf(model, name) ? "Range" : "String") },
    scope: { get: () => "Workbook" },
    comment: {
      get: (name, model) => model.state.nameComments.get(name) ?? "",
      set: (name, value: string, model) => void model.state.nameComments.set(name, value),
    },
    visible: {
      get: (name, model) => !model.state.hiddenNames.has(name),
      set: (name, visible: boolean, model) => {
        if (visible) model.state.hiddenNames.delete(name);
        else model.state.hiddenNames.add(name);
      },
    },
  },
  methods: {
    getRange: (name, model) => {
      const ref = areaOf(model, name);
      if (!ref) throw itemNotFound(`range of ${name}`);
      return objectOf("Range", ref);
    },
    delete: (name, model) => {
      model.book.deleteDefinedName(name);
      model.state.dropName(name);
    },
  },
};

function named(model: Model, name: string) {
  const found = model.book.getDefinedNames().find((item) => item.getName().toLowerCase() === name.toLowerCase());
  if (!found) throw itemNotFound(`name ${name}`);
  return found;
}

function text(model: Model, name: string): string {
  return named(model, name).getFormulaOrRefString();
}

function areaOf(model: Model, name: string): RangeRef | undefined {
  const address = parseAddress(text(model, name).replace(/^=/, ""));
  const sheet = address?.sheet === undefined ? model.book.getActiveSheet() : model.book.getSheetByName(address.sheet);
  return address && sheet ? { sheetId: sheet.getSheetId(), area: address.area } : undefined;
}

function valueOf(model: Model, name: string): unknown {
  const ref = areaOf(model, name);
  if (!ref)
    return text(model, name)
      .replace(/^=/, "")
      .replace(/^"(.*)"$/, "$1");
  if (ref.area.rows === 1 && ref.area.columns === 1) return valueAt(model, ref.sheetId, ref.area.row, ref.area.column);
  return text(model, name).replace(/^=/, "");
}

function referenceText(model: Model, reference: string | ModelObject): string {
  if (!isModelObject(reference)) return reference.replace(/^=(?=[^=]*!)/, "");
  const ref = reference.self as RangeRef;
  const sheet = formatAddress(model.sheet(ref.sheetId).getSheetName(), ref.area).replace(/![^!]*$/, "");
  return `${sheet}!${absolute(ref.area)}`;
}

function absolute({ row, column, rows, columns }: Area): string {
  const cell = (r: number, c: number): string => `$${columnName(c)}$${r + 1}`;
  return rows === 1 && columns === 1
    ? cell(row, column)
    : `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}
