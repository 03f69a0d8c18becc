/** Owns Excel.RangeFormat, its font, fill and borders. */
import {
  BooleanNumber,
  BorderStyleTypes,
  BorderType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import { clip, facadeRange, setStyle, styleAt } from "../cells";
import type { RangeRef } from "../subjects";
import { objectOf } from "../model-object";
import type { Model } from "../model";
import { bit, HORIZONTAL, indent, INDENT, VERTICAL, wrap } from "../cell-style";
import { PIXELS_PER_POINT } from "../pixels";
import type { ExcelMembers } from "../type-table";

/** Applies a style to every cell of the range. */
function applyStyle(ref: RangeRef, model: Model, style: IStyleData): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
  for (const [type, value] of Object.entries(style)) setStyle(model, ref, type, value);
}

function styleOf(ref: RangeRef, model: Model): IStyleData {
  return styleAt(model, ref.sheetId, ref.area.row, ref.area.column);
}

function nameOf<T>(table: Readonly<Record<string, T>>, value: T | null | undefined, fallback: string): string {
  return Object.entries(table).find(([, entry]) => entry === value)?.[0] ?? fallback;
}

export const rangeFormatType: ExcelMembers<"RangeFormat"> = {
  properties: {
    horizontalAlignment: {
      get: (ref, model) => nameOf(HORIZONTAL, styleOf(ref, model).ht, "General"),
      set: (ref, value: string, model) =>
        applyStyle(ref, model, { ht: HORIZONTAL[value] ?? HorizontalAlign.UNSPECIFIED }),
    },
    verticalAlignment: {
      get: (ref, model) => nameOf(VERTICAL, styleOf(ref, model).vt, "Bottom"),
      set: (ref, value: string, model) => applyStyle(ref, model, { vt: VERTICAL[value] ?? VerticalAlign.BOTTOM }),
    },
    wrapText: {
      get: (ref, model) => styleOf(ref, model).tb === WrapStrategy.WRAP,
      set: (ref, value: boolean, model) => applyStyle(ref, model, { tb: wrap(value) }),
    },
    indentLevel: {
      get: (ref, model) => Math.round((styleOf(ref, model).pd?.l ?? 0) / INDENT),
      set: (ref, value: number, model) => applyStyle(ref, model, { pd: indent(value) }),
    },
    columnWidth: {
      get: (ref, model) => model.sheet(ref.sheetId).getColumnWidth(ref.area.column) / PIXELS_PER_POINT,
      set: (ref, points: number, model) => {
        const { column, columns } = clip(model, ref);
        model.sheet(ref.sheetId).setColumnWidths(column, columns, Math.round(points * PIXELS_PER_POINT));
      },
    },
    rowHeight: {
      get: (ref, model) => model.sheet(ref.sheetId).getRowHeight(ref.area.row) / PIXELS_PER_POINT,
      set: (ref, points: number, model) => {
        const { row, rows } = clip(model, ref);
        model.sheet(ref.sheetId).setRowHeightsForced(row, rows, Math.round(points * PIXELS_PER_POINT));
      },
    },
  },
  objects: {
    font: (ref) => objectOf("RangeFont", ref),
    fill: (ref) => objectOf("RangeFill", ref),
    borders: (ref) => objectOf("RangeBorderCollection", ref),
  },
  methods: {
    autofitColumns: (ref, model) => {
      const { column, columns } = clip(model, ref);
      const sheet = model.sheet(ref.sheetId);
      for (let at = column; at < column + columns; at++) sheet.setColumnWidth(at, widthFor(model, ref, at));
    },
    autofitRows: (ref, model) => {
      const { row, rows } = clip(model, ref);
      model.sheet(ref.sheetId).setRowAutoHeight(row, rows);
    },
  },
};

const measure = typeof document === "undefined" ? undefined : document.createElement("canvas").getContext("2d");

/** The width the longest text of a column's part needs, in pixels. */
function widthFor(model: Model, ref: RangeRef, column: number): number {
  const area = clip(model, ref);
  const sheet = model.sheet(ref.sheetId).getSheet();
  let widest = 40;
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 5000); row++) {
    const value = sheet.getCell(row, column)?.v;
    if (value === undefined || value === null || value === "") continue;
    const style = styleAt(model, ref.sheetId, row, column);
    if (measure)
      measure.font = `${style.bl ? "bold " : ""}${(style.fs ?? 11) * PIXELS_PER_POINT}px ${style.ff ?? "Arial"}`;
    widest = Math.max(widest, (measure?.measureText(String(value)).width ?? String(value).length * 7) + 14);
  }
  return Math.min(600, Math.ceil(widest));
}

export const rangeFontType: ExcelMembers<"RangeFont"> = {
  properties: {
    bold: flag("bl"),
    italic: flag("it"),
    name: {
      get: (ref, model) => styleOf(ref, model).ff ?? "Calibri",
      set: (ref, value: string, model) => applyStyle(ref, model, { ff: value }),
    },
    size: {
      get: (ref, model) => styleOf(ref, model).fs ?? 11,
      set: (ref, value: number, model) => applyStyle(ref, model, { fs: value }),
    },
    color: {
      get: (ref, model) => styleOf(ref, model).cl?.rgb ?? "#000000",
      set: (ref, value: string, model) => applyStyle(ref, model, { cl: { rgb: value } }),
    },
    underline: {
      get: (ref, model) => (styleOf(ref, model).ul?.s ? "Single" : "None"),
      set: (ref, value: string, model) => applyStyle(ref, model, { ul: { s: bit(value !== "None") } }),
    },
    strikethrough: {
      get: (ref, model) => styleOf(ref, model).st?.s === BooleanNumber.TRUE,
      set: (ref, value: boolean, model) => applyStyle(ref, model, { st: { s: bit(value) } }),
    },
  },
};

function flag(key: "bl" | "it") {
  return {
    get: (ref: RangeRef, model: Model) => styleOf(ref, model)[key] === BooleanNumber.TRUE,
    set: (ref: RangeRef, value: boolean, model: Model) => applyStyle(ref, model, { [key]: bit(value) }),
  };
}

export const rangeFillType: ExcelMembers<"RangeFill"> = {
  properties: {
    color: {
      get: (ref, model) => styleOf(ref, model).bg?.rgb ?? "#FFFFFF",
      set: (ref, value: string, model) => applyStyle(ref, model, { bg: { rgb: value } }),
    },
  },
  methods: { clear: (ref, model) => applyStyle(ref, model, { bg: null }) },
};

interface BorderRef {
  readonly range: RangeRef;
  readonly edge: string;
  style: string;
  weight: string;
  color: string;
}

const EDGES: Readonly<Record<string, BorderType>> = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideVertical: BorderType.VERTICAL,
  InsideHorizontal: BorderType.HORIZONTAL,
};

export const rangeBorderCollectionType: ExcelMembers<"RangeBorderCollection"> = {
  properties: { count: { get: () => Object.keys(EDGES).length } },
  methods: {
    getItem: (range, _model, edge: string) =>
      objectOf(
        "RangeBorder",
        { range, edge, style: "None", weight: "Thin", color: "#000000" } satisfies BorderRef,
        edge,
      ),
  },
  items: (range) =>
    Object.keys(EDGES).map((edge) =>
      objectOf("RangeBorder", { range, edge, style: "None", weight: "Thin", color: "#000000" }, edge),
    ),
};

export const rangeBorderType: ExcelMembers<"RangeBorder"> = {
  properties: {
    sideIndex: { get: (border) => border.edge },
    style: borderPart("style"),
    weight: borderPart("weight"),
    color: borderPart("color"),
  },
};

/** Each part set draws the border anew, so the order in which an add-in sets them does not matter. */
function borderPart(part: "style" | "weight" | "color") {
  return {
    get: (border: BorderRef) => border[part],
    set: (border: BorderRef, value: string, model: Model) => {
      border[part] = value;
      if (part === "color" && border.style === "None") border.style = "Continuous";
      model.assertNotEditing();
      model.assertWritable(border.range.sheetId);
      const edge = EDGES[border.edge];
      if (edge !== undefined) facadeRange(model, border.range).setBorder(edge, lineOf(border), border.color);
    },
  };
}

function lineOf(border: BorderRef): BorderStyleTypes {
  if (border.style === "None") return BorderStyleTypes.NONE;
  if (border.style === "Double") return BorderStyleTypes.DOUBLE;
  if (border.style === "Dash") return BorderStyleTypes.DASHED;
  if (border.style === "Dot") return BorderStyleTypes.DOTTED;
  return (
    { Hairline: BorderStyleTypes.HAIR, Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK }[
      border.weight
    ] ?? BorderStyleTypes.THIN
  );
}
