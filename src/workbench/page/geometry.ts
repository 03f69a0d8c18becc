/** Owns where cells are on the screen: from the sheet's own coordinates to the page's. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import { slot } from "./element";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the sheet's cells begin inside the spreadsheet's canvas. */
export const HEADERS = { width: 46, height: 20 };

/** The spreadsheet's canvas on the page. */
export function canvasBox(): DOMRect {
  const canvases = [...slot("sheet").querySelectorAll("canvas")];
  const largest = canvases.sort((a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight)[0];
  return (largest ?? slot("sheet")).getBoundingClientRect();
}

/** A cell's box on the page, wherever the sheet is scrolled and zoomed to. */
export function cellBox(sheet: FWorksheet, row: number, column: number): Box {
  const canvas = canvasBox();
  const { left, top, width, height } = sheet.getRange(row, column).getCellRect();
  const scroll = scrollOf(sheet);
  const { xSplit, ySplit } = sheet.getFreeze();
  const zoom = sheet.getZoom();
  return {
    left: canvas.left + (left - (column < xSplit ? 0 : scroll.left)) * zoom,
    top: canvas.top + (top - (row < ySplit ? 0 : scroll.top)) * zoom,
    width: width * zoom,
    height: height * zoom,
  };
}

/** The scroll position in sheet pixels. */
export function scrollOf(sheet: FWorksheet): { left: number; top: number } {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const { xSplit, ySplit } = sheet.getFreeze();
  const start = sheet.getRange(Math.max(0, ySplit), Math.max(0, xSplit)).getCellRect();
  const view = sheet
    .getRange(Math.max(ySplit, sheetViewStartRow, 0), Math.max(xSplit, sheetViewStartColumn, 0))
    .getCellRect();
  return { left: view.left - start.left + offsetX, top: view.top - start.top + offsetY };
}
