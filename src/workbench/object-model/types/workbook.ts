/** Owns Excel.Workbook, the root of the model, and Excel.Application. */
import { HostError, invalidArgument, notImplemented } from "../../protocol/host-error";
import { objectOf, type ModelObject } from "../model-object";
import type { Model } from "../model";
import type { ExcelMembers } from "../type-table";

export const workbookType: ExcelMembers<"Workbook"> = {
  properties: {
    name: { get: (_self, model) => model.book.getName() },
    readOnly: { get: (_self, model) => model.host.readOnly },
    isDirty: { get: () => true },
    autoSave: { get: () => false },
    calculationEngineVersion: { get: () => 191029 },
    previouslySaved: { get: () => false },
  },
  objects: {
    application: () => objectOf("Application", null),
    worksheets: () => objectOf("WorksheetCollection", null),
    names: () => objectOf("NamedItemCollection", undefined),
    tables: () => objectOf("TableCollection", undefined),
    comments: () => objectOf("CommentCollection", undefined),
    customXmlParts: () => objectOf("CustomXmlPartCollection", { namespace: undefined }),
    settings: () => objectOf("SettingCollection", null),
    properties: () => objectOf("DocumentProperties", null),
    protection: () => objectOf("WorkbookProtection", null),
    functions: () => objectOf("Functions", null),
  },
  methods: {
    getSelectedRange: (_self, model) => selectedRange(model),
    getActiveCell: (_self, model) => activeCell(model),
    getSelectedRanges: (_self, model) => selectedRanges(model),
    _RemoveReference: (_self, model, id: string) => model.references.release(id),
    _RemoveAllReferences: (_self, model) => model.references.releaseAll(),
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    _GetRangeForEventByReferenceId: (_self, model, reference: string) => model.references.get(reference),
    _GetRangeOrNullObjectForEventByReferenceId: (_self, model, reference: string) => model.references.get(reference),
  },
};

function selectedRange(model: Model) {
  const range = model.book.getActiveSheet().getSelection()?.getActiveRange();
  if (!range) throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
  const area = { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
  return objectOf("Range", { sheetId: range.getSheetId(), area });
}

function selectedRanges(model: Model): ModelObject<"RangeAreas"> {
  const selected = model.book.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
  const areas = selected.map((range) => ({
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  }));
  return objectOf("RangeAreas", { sheetId: model.book.getActiveSheet().getSheetId(), areas });
}

function activeCell(model: Model) {
  const cell = model.book.getActiveSheet().getSelection()?.getCurrentCell();
  if (!cell) throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
  const sheetId = model.book.getActiveSheet().getSheetId();
  return objectOf("Range", { sheetId, area: { row: cell.actualRow, column: cell.actualColumn, rows: 1, columns: 1 } });
}

const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"];

export const applicationType: ExcelMembers<"Application"> = {
  properties: {
    calculationMode: {
      get: () => "Automatic",
      set: (_self, mode) => {
        if (mode !== "Automatic") throw notImplemented("Application", `calculationMode = ${String(mode)}`);
      },
    },
    calculationState: { get: (_self, model) => (model.host.customFunctions.busy ? "Calculating" : "Done") },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: () => objectOf("CultureInfo", null) },
  methods: {
    calculate: (_self, model, type: string) => {
      if (!CALCULATION_TYPES.includes(type)) throw invalidArgument(`calculationType: ${type}`);
      if (type !== "Recalculate") model.host.customFunctions.forgetAll();
      model.host.calculation.recalculateAll();
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const cultureInfoType: ExcelMembers<"CultureInfo"> = {
  properties: { name: { get: () => document.documentElement.lang } },
};

export const workbookProtectionType: ExcelMembers<"WorkbookProtection"> = {
  properties: { protected: { get: (_self, model) => model.state.workbookProtected } },
  methods: {
    protect: (_self, model) => {
      model.state.workbookProtected = true;
    },
    unprotect: (_self, model) => {
      model.state.workbookProtected = false;
    },
  },
};

const PROPERTY_NAMES = [
  "author",
  "category",
  "comments",
  "company",
  "keywords",
  "manager",
  "subject",
  "title",
] as const;

export const documentPropertiesType: ExcelMembers<"DocumentProperties"> = {
  properties: Object.fromEntries(
    PROPERTY_NAMES.map((name) => [
      name,
      {
        kept: true as const,
        get: (_self: null, model: Model) => model.state.settings.get(`property:${name}`) ?? "",
        set: (_self: null, value: string, model: Model) => void model.state.settings.set(`property:${name}`, value),
      },
    ]),
  ),
};
