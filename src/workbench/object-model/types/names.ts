/** Owns Excel.NamedItem and its collection. A collection's self is a sheet's id, or undefined for the workbook. */
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../../protocol/host-error";
import { columnName, formatAddress, parseAddress, type Area } from "../../sheet/address";
import { valueAt } from "../cells";
import type { RangeRef } from "../subjects";
import { objectOf } from "../model-object";
import type { Model } from "../model";
import { isName } from "../name-rules";
import { isModelObject, type ModelObject } from "../model-object";
import type { ExcelMembers } from "../type-table";

export const namedItemCollectionType: ExcelMembers<"NamedItemCollection"> = {
  items: (scope, model) => namesIn(model, scope).map((name) => objectOf("NamedItem", name, name)),
  methods: {
    add: (scope, model, name: string, reference: string | ModelObject, comment?: string) => {
      model.assertNotEditing();
      if (!isName(name)) throw invalidArgument(`name: ${name}`);
      assertFree(model, name, scope);
      (scope === undefined ? model.book : model.sheet(scope)).insertDefinedName(name, referenceText(model, reference));
      if (scope !== undefined) model.state.nameScopes.set(name, scope);
      if (comment) model.state.nameComments.set(name, comment);
      return objectOf("NamedItem", name, name);
    },
    getItem: (scope, model, name: string) => {
      const found = namesIn(model, scope).find((one) => sameName(one, name));
      if (found === undefined) throw itemNotFound(`name ${name}`);
      return objectOf("NamedItem", found, name);
    },
    getCount: (scope, model) => namesIn(model, scope).length,
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
    scope: { get: (name, model) => (model.state.nameScopes.has(name) ? "Worksheet" : "Workbook") },
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

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The names of a sheet's own, or those of the whole workbook. */
function namesIn(model: Model, scope: string | undefined): readonly string[] {
  const names = model.book.getDefinedNames().map((item) => item.getName());
  return names.filter((name) => model.state.nameScopes.get(name) === scope);
}

/** @throws HostError where the scope has the name, or another has: the formula engine knows one name of a spelling. */
function assertFree(model: Model, name: string, scope: string | undefined): void {
  const item = model.book.getDefinedNames().find((one) => sameName(one.getName(), name));
  if (!item) return;
  if (model.state.nameScopes.get(item.getName()) !== scope) throw notImplemented("NamedItem", `${name} in two scopes`);
  throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

function named(model: Model, name: string) {
  const found = model.book.getDefinedNames().find((item) => sameName(item.getName(), name));
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
