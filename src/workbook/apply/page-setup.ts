/** How a sheet of ours looks on screen and on paper: frozen panes, no gridlines, one page wide, titles repeated. */
import type { Worksheet } from "../../excel/host-objects";
import { columnName } from "../../formulas/addresses";
import { margins } from "../plan/paper";
import type { PrintSetup, Sheet } from "../plan/types";

export function setUpPage(target: Worksheet, sheet: Sheet): void {
  target.showGridlines = false;
  if (sheet.tabColor) target.tabColor = `#${sheet.tabColor}`;
  freezePanes(target, sheet.frozen);
  const { pageLayout } = target;
  pageLayout.orientation = sheet.print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  const { scale, titleColumns, onePage } = sheet.print;
  pageLayout.zoom = scale ? { scale } : { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  if (titleColumns) pageLayout.setPrintTitleColumns(`$A:$${columnName(titleColumns - 1)}`);
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Inches", margins);
  if (sheet.print.titleRows) {
    const [first, last] = sheet.print.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  Object.assign(pageLayout.headersFooters.defaultForAllPages, footerParts(sheet.print));
}

function freezePanes(target: Worksheet, { rows, columns }: Sheet["frozen"]): void {
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(target.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}

/** `&Lleft&Cmiddle&Rright` as the three parts Excel's own API wants. */
export function footerParts({ footer }: PrintSetup) {
  const [, left = "", center = "", right = ""] = /^(?:&L(.*?))?(?:&C(.*?))?(?:&R(.*))?$/s.exec(footer) ?? [];
  return { leftFooter: left, centerFooter: center, rightFooter: right };
}
