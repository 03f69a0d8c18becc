/** Writes one sheet of a plan with the engine: lay-out, cells, tables, charts, print set-up. */
import { margins } from "../plan/paper";
import type { Sheet, PlannedTable } from "../plan/types";
import { asText, writeCell, type CellWriter } from "./cells";
import { tableHeader } from "./characters";
import { writeFileChart } from "./charts";
import type { FileSheet } from "./engine";

const a4 = 9;

export function writeFileSheet(writer: CellWriter, sheet: Sheet, target: FileSheet, font: string): void {
  target.setName(sheet.name).setScreenGridlines(false);
  sheet.widths.forEach((width, column) => target.setColumnWidth(column, width));
  for (const [row, height] of Object.entries(sheet.heights)) target.setRowHeight(Number(row), height);
  mergeCells(writer, sheet, target);
  sheet.tables.forEach((table) => writeTable(writer, sheet, target, table));
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell) writeCell(writer, target, row, column, cell);
    }),
  );
  sheet.charts.forEach((chart) => writeFileChart(writer.engine, sheet, target, chart, font));
  setUpPage(sheet, target);
}

function mergeCells(writer: CellWriter, sheet: Sheet, target: FileSheet): void {
  for (const { top, left, bottom, right } of sheet.merges) {
    const cell = sheet.rows[top]?.[left];
    target.mergeRange(top, left, bottom, right, "", writer.formatOf(cell?.style ?? "blank", cell?.format));
  }
}

/** Headers are given to the table as well as to the cells: Excel wants the two to agree. */
function writeTable({ engine, formatOf }: CellWriter, sheet: Sheet, target: FileSheet, table: PlannedTable): void {
  const headers = sheet.rows[table.top]?.slice(table.left, table.right + 1) ?? [];
  const columns = headers.map((cell) =>
    new engine.TableColumn()
      .setHeader(tableHeader(cell ? asText(cell.value) : ""))
      .setHeaderFormat(formatOf(cell?.style ?? "header")),
  );
  const made = new engine.Table().setName(table.name).setStyle(engine.TableStyle.None).setColumns(columns);
  target.addTable(table.top, table.left, table.bottom, table.right, made);
}

function setUpPage(sheet: Sheet, target: FileSheet): void {
  const { frozen, print } = sheet;
  if (frozen.rows + frozen.columns > 0) target.setFreezePanes(frozen.rows, frozen.columns);
  if (print.landscape) target.setLandscape();
  else target.setPortrait();
  target.setPaperSize(a4).setPrintCenterHorizontally(true);
  if (print.scale) target.setPrintScale(print.scale);
  else target.setPrintFitToPages(1, print.onePage ? 1 : 0);
  if (print.titleColumns) target.setRepeatColumns(0, print.titleColumns - 1);
  const { left, right, top, bottom, header, footer } = margins;
  target.setMargins(left, right, top, bottom, header, footer).setFooter(print.footer);
  if (print.titleRows) target.setRepeatRows(print.titleRows[0], print.titleRows[1]);
}
