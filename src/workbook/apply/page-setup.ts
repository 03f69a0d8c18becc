/** How a sheet of ours looks on screen and on paper: frozen panes, no gridlines, one page wide, titles repeated. */
import type { Worksheet } from "../../excel/host-objects";
import type { PrintSetup, Sheet } from "../plan/types";

export function setUpPage(target: Worksheet, sheet: Sheet): void {
  target.showGridlines = false;
  if (sheet.tabColor) target.tabColor = `#${sheet.tabColor}`;
  freezePanes(target, sheet.frozen);
  const { pageLayout } = target;
  pageLayout.orientation = sheet.print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = sheet.print.onePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 });
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
