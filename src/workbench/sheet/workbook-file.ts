/**
 * Owns the workbook file of the workbench: JSON that a person can write, read into Univer's form and back.
 *
 * `{ "styles": {name: style}, "sheets": [{ "name", "select": "B5", "columns": {"A": pixels}, "rows": {"1": pixels},
 * "freeze": {"rows", "columns"}, "gridlines", "merges": ["A1:B1"], "cells": {"A1": {"v" | "f", "style"}} }] }`;
 * a style is the name of one in `styles` or the style itself, and a name, text or formula may be given per language
 * (`{"en-US": …, "zh-CN": …}`).
 */
import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { columnIndex, parseAddress } from "./address";

/** One text for everybody, or one for each language; where the language is missing, the first stands in. */
export type FileText = string | Readonly<Record<string, string>>;

export interface WorkbookFile {
  readonly name?: string;
  readonly styles?: Readonly<Record<string, FileStyle>>;
  readonly sheets: readonly SheetFile[];
}

export interface SheetFile {
  readonly name: FileText;
  /** The cell that is selected on opening. */
  readonly select?: string;
  readonly cells?: Readonly<Record<string, CellFile>>;
  readonly columns?: Readonly<Record<string, number>>;
  readonly rows?: Readonly<Record<string, number>>;
  readonly freeze?: { readonly rows?: number; readonly columns?: number };
  readonly gridlines?: boolean;
  readonly hidden?: boolean;
  readonly tabColor?: string;
  readonly merges?: readonly string[];
}

export interface CellFile {
  readonly v?: FileText | number | boolean;
  readonly f?: FileText;
  readonly style?: string | FileStyle;
}

export interface FileStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly format?: string;
  readonly borderBottom?: string;
  readonly borderTop?: string;
}

export const DEFAULT_STYLE: IStyleData = {
  ff: "Calibri, Carlito, 'Segoe UI', Arial, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  fs: 11,
  vt: VerticalAlign.MIDDLE,
};

const ROWS = 200;
const COLUMNS = 26;
const THIN = 1;

/** Univer's data for a file. @throws Error that names the sheet and cell that cannot be read. */
export function toWorkbookData(file: WorkbookFile, id: string, locale = "en-US"): Partial<IWorkbookData> {
  const reading = { styles: file.styles ?? {}, locale };
  const sheets = file.sheets.map((sheet, index) => toSheetData(sheet, `sheet-${index + 1}`, reading));
  return {
    id,
    name: file.name ?? "Book1",
    appVersion: "",
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** What the reading of a file's parts needs to know. */
interface Reading {
  readonly styles: Readonly<Record<string, FileStyle>>;
  readonly locale: string;
}

function toSheetData(sheet: SheetFile, id: string, reading: Reading): Partial<IWorksheetData> & { id: string } {
  const name = textIn(sheet.name, reading.locale);
  const cells: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  for (const [reference, cell] of Object.entries(sheet.cells ?? {})) {
    const area = parseAddress(reference)?.area;
    if (!area) throw new Error(`Sheet "${name}": "${reference}" is not a cell.`);
    (cells[area.row] ??= {})[area.column] = toCell(cell, reading);
    lastRow = Math.max(lastRow, area.row);
  }
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  return {
    id,
    name,
    cellData: cells,
    rowCount: Math.max(ROWS, lastRow + 50),
    columnCount: COLUMNS,
    defaultRowHeight: 22,
    defaultColumnWidth: 84,
    defaultStyle: DEFAULT_STYLE,
    columnData: Object.fromEntries(
      Object.entries(sheet.columns ?? {}).map(([name, width]) => [columnIndex(name), { w: width }]),
    ),
    rowData: Object.fromEntries(
      Object.entries(sheet.rows ?? {}).map(([name, height]) => [
        Number(name) - 1,
        { h: height, ia: BooleanNumber.FALSE },
      ]),
    ),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    showGridlines: sheet.gridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tabColor ?? "",
    mergeData: (sheet.merges ?? []).flatMap((merge) => {
      const area = parseAddress(merge)?.area;
      return area
        ? [
            {
              startRow: area.row,
              startColumn: area.column,
              endRow: area.row + area.rows - 1,
              endColumn: area.column + area.columns - 1,
            },
          ]
        : [];
    }),
  };
}

function toCell(cell: CellFile, { styles, locale }: Reading): ICellData {
  const style = typeof cell.style === "string" ? styles[cell.style] : cell.style;
  return { ...toContent(cell, locale), ...(style ? { s: toStyle(style) } : {}) };
}

function toContent({ f, v }: CellFile, locale: string): ICellData {
  if (f !== undefined) return { f: textIn(f, locale).replace(/^=?/, "=") };
  if (v === undefined || typeof v === "number" || typeof v === "boolean") return v === undefined ? {} : { v };
  return { v: textIn(v, locale), t: CellValueType.STRING };
}

function textIn(text: FileText, locale: string): string {
  return typeof text === "string" ? text : (text[locale] ?? Object.values(text)[0] ?? "");
}

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

function toStyle(style: FileStyle): IStyleData {
  const edges = {
    ...(style.borderTop ? { t: { s: THIN, cl: { rgb: style.borderTop } } } : {}),
    ...(style.borderBottom ? { b: { s: THIN, cl: { rgb: style.borderBottom } } } : {}),
  };
  return {
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.size ? { fs: style.size } : {}),
    ...(style.font ? { ff: style.font } : {}),
    ...(style.color ? { cl: { rgb: style.color } } : {}),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.align ? { ht: ALIGN[style.align] } : {}),
    ...(style.verticalAlign ? { vt: VERTICAL[style.verticalAlign] } : {}),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.indent ? { pd: { l: style.indent * 9 } } : {}),
    ...(style.format ? { n: { pattern: style.format } } : {}),
    ...(Object.keys(edges).length > 0 ? { bd: edges } : {}),
  };
}
