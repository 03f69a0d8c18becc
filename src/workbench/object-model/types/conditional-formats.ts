/** Owns Excel.ConditionalFormat and its collection: rules are kept, moved with their cells and read back, and not drawn. */
import { invalidArgument, itemNotFound } from "../../protocol/host-error";
import type { Model } from "../model";
import { objectOf, type ModelObject } from "../model-object";
import type { RangeRef } from "../subjects";
import { overlap } from "../table-areas";
import type { ExcelMembers } from "../type-table";
import { removeWhere, type ConditionalFormatState } from "../workbook-state";

function formatsOn({ sheetId, area }: RangeRef, model: Model): ConditionalFormatState[] {
  return model.state.conditionalFormats.filter((format) => format.sheetId === sheetId && overlap(format.area, area));
}

function formatObject(format: ConditionalFormatState | undefined): ModelObject<"ConditionalFormat"> {
  if (!format) throw itemNotFound("conditional format");
  return objectOf("ConditionalFormat", format, format.id);
}

const kinds = ["Custom", "CellValue"];

export const conditionalFormatCollectionType: ExcelMembers<"ConditionalFormatCollection"> = {
  items: (ref, model) => formatsOn(ref, model).map(formatObject),
  methods: {
    add: (ref, model, type: string) => {
      model.assertWritable(ref.sheetId);
      if (!kinds.includes(type)) throw invalidArgument(`type: ${type}`);
      const { sheetId, area } = ref;
      const format: ConditionalFormatState = { id: model.state.freshId("CF"), sheetId, area, type, rule: null };
      model.state.conditionalFormats.push(format);
      return formatObject(format);
    },
    getCount: (ref, model) => formatsOn(ref, model).length,
    getItem: (ref, model, id: string) => formatObject(formatsOn(ref, model).find((format) => format.id === id)),
    getItemAt: (ref, model, index: number) => formatObject(formatsOn(ref, model)[index]),
    clearAll: (ref, model) => {
      model.assertWritable(ref.sheetId);
      const own = formatsOn(ref, model);
      removeWhere(model.state.conditionalFormats, (format) => own.includes(format));
    },
  },
};

export const conditionalFormatType: ExcelMembers<"ConditionalFormat"> = {
  properties: { id: { get: ({ id }) => id }, type: { get: ({ type }) => type } },
  objects: {
    custom: (format) => objectOf("CustomConditionalFormat", format),
    cellValue: (format) => objectOf("CellValueConditionalFormat", format),
  },
  methods: {
    getRange: ({ sheetId, area }) => objectOf("Range", { sheetId, area }),
    delete: (format, model) => removeWhere(model.state.conditionalFormats, (one) => one === format),
  },
};

export const customConditionalFormatType: ExcelMembers<"CustomConditionalFormat"> = {
  objects: { rule: (format) => objectOf("ConditionalFormatRule", format) },
};

export const conditionalFormatRuleType: ExcelMembers<"ConditionalFormatRule"> = {
  properties: {
    formula: {
      get: ({ rule }) => (typeof rule === "string" ? rule : ""),
      set: (format, formula) => void (format.rule = formula),
    },
  },
};

export const cellValueConditionalFormatType: ExcelMembers<"CellValueConditionalFormat"> = {
  properties: { rule: { get: ({ rule }) => rule, set: (format, rule) => void (format.rule = rule) } },
};
