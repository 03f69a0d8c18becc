/** Owns Excel.RangeFormat, its font, fill and borders. */
import { BooleanNumber, BorderStyleTypes, BorderType, WrapStrategy, type IStyleData } from "@univerjs/core";
import { clip, facadeRange, setStyle, styleAt } from "../cells";
import type { RangeRef } from "../subjects";
import { objectOf } from "../model-object";
import type { Model } from "../model";
import { bit, HORIZONTAL, indent, INDENT, VERTICAL, wrap } from "../cell-style";
import { common } from "../mixed";
import { PIXELS_PER_POINT } from "../pixels";
import { invalidArgument, notImplemented } from "../../protocol/host-error";
import { parseColor } from "../../sheet/color";
import type { ExcelMembers } from "../type-table";

const UNDRAWN_LINES = ["Double", "SingleAccountant", "DoubleAccountant"];

function numberWithin(value: number | null, least: number, most: number, what: string): number {
  if (typeof value !== "number" || !(value >= least && value <= most))
    throw invalidArgument(`${what}: ${String(value)}`);
  return value;
}

/** Applies a style to every cell of the range. */
function applyStyle(ref: RangeRef, model: Model, style: IStyleData): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
  for (const [type, value] of Object.entries(style)) setStyle(model, ref, type, value);
}

/** @throws HostError AccessDenied where the sheet is protected. */
function writableSheet({ sheetId }: RangeRef, model: Model) {
  model.assertWritable(sheetId);
  return model.sheet(sheetId);
}

/** What every cell's style says alike; null where they differ. */
function shared<T>(ref: RangeRef, model: Model, read: (style: IStyleData) => T): T | null {
  const { row, column, rows, columns } = clip(model, ref);
  const values = function* () {
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) yield read(styleAt(model, ref.sheetId, r, c));
  };
  return common(values());
}

/** The style's word for a name of Excel's. @throws HostError for a name Excel lacks, or one that cannot be shown here. */
function named<T>(table: Readonly<Record<string, T>>, name: unknown, what: string, undrawn: readonly string[] = []): T {
  if (typeof name === "string" && undrawn.includes(name)) throw notImplemented("RangeFormat", `${what} = ${name}`);
  const value = typeof name === "string" && Object.hasOwn(table, name) ? table[name] : undefined;
  if (value === undefined) throw invalidArgument(`${what}: ${String(name)}`);
  return value;
}

function nameOf<T>(table: Readonly<Record<string, T>>, value: T | null | undefined, fallback: string): string {
  return Object.entries(table).find(([, entry]) => entry === value)?.[0] ?? fallback;
}

export const rangeFormatType: ExcelMembers<"RangeFormat"> = {
  properties: {
    horizontalAlignment: {
      get: (ref, model) => shared(ref, model, ({ ht }) => nameOf(HORIZONTAL, ht, "General")),
      set: (ref, value, model) =>
        applyStyle(ref, model, { ht: named(HORIZONTAL, value, "horizontalAlignment", ["Fill", "Distributed"]) }),
    },
    verticalAlignment: {
      get: (ref, model) => shared(ref, model, ({ vt }) => nameOf(VERTICAL, vt, "Bottom")),
      set: (ref, value, model) =>
        applyStyle(ref, model, { vt: named(VERTICAL, value, "verticalAlignment", ["Justify", "Distributed"]) }),
    },
    wrapText: {
      get: (ref, model) => shared(ref, model, ({ tb }) => tb === WrapStrategy.WRAP),
      set: (ref, value, model) => applyStyle(ref, model, { tb: wrap(value === true) }),
    },
    indentLevel: {
      get: (ref, model) => shared(ref, model, ({ pd }) => Math.round((pd?.l ?? 0) / INDENT)),
      set: (ref, value, model) => applyStyle(ref, model, { pd: indent(numberWithin(value, 0, 250, "indentLevel")) }),
    },
    columnWidth: {
      get: (ref, model) => {
        const { column, columns } = clip(model, ref);
        const sheet = model.sheet(ref.sheetId);
        return common(Array.from({ length: columns }, (_, c) => sheet.getColumnWidth(column + c) / PIXELS_PER_POINT));
      },
      set: (ref, points: number, model) => {
        const { column, columns } = clip(model, ref);
        writableSheet(ref, model).setColumnWidths(column, columns, Math.round(points * PIXELS_PER_POINT));
      },
    },
    rowHeight: {
      get: (ref, model) => {
        const { row, rows } = clip(model, ref);
        const sheet = model.sheet(ref.sheetId);
        return common(Array.from({ length: rows }, (_, r) => sheet.getRowHeight(row + r) / PIXELS_PER_POINT));
      },
      set: (ref, points: number, model) => {
        const { row, rows } = clip(model, ref);
        writableSheet(ref, model).setRowHeightsForced(row, rows, Math.round(points * PIXELS_PER_POINT));
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
      const sheet = writableSheet(ref, model);
      for (let at = column; at < column + columns; at++) sheet.setColumnWidth(at, widthFor(model, ref, at));
    },
    autofitRows: (ref, model) => {
      const { row, rows } = clip(model, ref);
      writableSheet(ref, model).setRowAutoHeight(row, rows);
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
      get: (ref, model) => shared(ref, model, ({ ff }) => ff ?? "Calibri"),
      set: (ref, value: string, model) => applyStyle(ref, model, { ff: value }),
    },
    size: {
      get: (ref, model) => shared(ref, model, ({ fs }) => fs ?? 11),
      set: (ref, value, model) => applyStyle(ref, model, { fs: numberWithin(value, 1, 409, "font size") }),
    },
    color: {
      get: (ref, model) => shared(ref, model, ({ cl }) => cl?.rgb ?? "#000000"),
      set: (ref, value, model) => applyStyle(ref, model, { cl: value === "" ? null : { rgb: parseColor(value) } }),
    },
    underline: {
      get: (ref, model) => shared(ref, model, ({ ul }) => (ul?.s ? "Single" : "None")),
      set: (ref, value, model) =>
        applyStyle(ref, model, {
          ul: { s: bit(named({ None: false, Single: true }, value, "underline", UNDRAWN_LINES)) },
        }),
    },
    strikethrough: {
      get: (ref, model) => shared(ref, model, ({ st }) => st?.s === BooleanNumber.TRUE),
      set: (ref, value: boolean, model) => applyStyle(ref, model, { st: { s: bit(value) } }),
    },
  },
};

function flag(key: "bl" | "it") {
  return {
    get: (ref: RangeRef, model: Model) => shared(ref, model, (style) => style[key] === BooleanNumber.TRUE),
    set: (ref: RangeRef, value: boolean, model: Model) => applyStyle(ref, model, { [key]: bit(value) }),
  };
}

export const rangeFillType: ExcelMembers<"RangeFill"> = {
  properties: {
    color: {
      get: (ref, model) => shared(ref, model, ({ bg }) => bg?.rgb ?? "#FFFFFF"),
      set: (ref, value, model) => applyStyle(ref, model, { bg: value === "" ? null : { rgb: parseColor(value) } }),
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
    getItem: (range, model, edge: string) => objectOf("RangeBorder", borderOf(range, edge, model), edge),
  },
  items: (range, model) =>
    Object.keys(EDGES).map((edge) => objectOf("RangeBorder", borderOf(range, edge, model), edge)),
};

const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

/** As the cell at the range's corner has it: the first one, at its end the last one. */
function borderOf(range: RangeRef, edge: string, model: Model): BorderRef {
  const none = { range, edge, style: "None", weight: "Thin", color: "#000000" };
  if (!Object.hasOwn(SIDES, edge)) return none;
  const { row, column, rows, columns } = clip(model, range);
  const isEnd = edge === "EdgeBottom" || edge === "EdgeRight";
  const cell = isEnd ? ([row + rows - 1, column + columns - 1] as const) : ([row, column] as const);
  const line = styleAt(model, range.sheetId, ...cell).bd?.[SIDES[edge as keyof typeof SIDES]];
  if (!line || line.s === BorderStyleTypes.NONE) return none;
  return { ...none, ...wordsOf(line.s), color: line.cl.rgb ?? none.color };
}

function wordsOf(line: BorderStyleTypes): Pick<BorderRef, "style" | "weight"> {
  const style = new Map([
    [BorderStyleTypes.DOUBLE, "Double"],
    [BorderStyleTypes.DASHED, "Dash"],
    [BorderStyleTypes.DOTTED, "Dot"],
  ]);
  const weight = new Map([
    [BorderStyleTypes.HAIR, "Hairline"],
    [BorderStyleTypes.MEDIUM, "Medium"],
    [BorderStyleTypes.THICK, "Thick"],
  ]);
  return { style: style.get(line) ?? "Continuous", weight: weight.get(line) ?? "Thin" };
}

export const rangeBorderType: ExcelMembers<"RangeBorder"> = {
  properties: {
    sideIndex: { get: (border) => border.edge },
    style: borderPart("style"),
    weight: borderPart("weight"),
    color: borderPart("color"),
  },
};

const BORDER_WORDS = {
  style: ["None", "Continuous", "Dash", "Dot", "Double"],
  weight: ["Hairline", "Thin", "Medium", "Thick"],
} as const;

function validPart(part: "style" | "weight" | "color", value: string): string {
  if (part === "color") return parseColor(value);
  if (part === "style" && ["DashDot", "DashDotDot", "SlantDashDot"].includes(value))
    throw notImplemented("RangeBorder", `style = ${value}`);
  if (!(BORDER_WORDS[part] as readonly string[]).includes(value)) throw invalidArgument(`border ${part}: ${value}`);
  return value;
}

/** Each part set draws the border anew, so the order in which an add-in sets them does not matter. */
function borderPart(part: "style" | "weight" | "color") {
  return {
    get: (border: BorderRef) => border[part],
    set: (border: BorderRef, value: string, model: Model) => {
      border[part] = validPart(part, value);
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
