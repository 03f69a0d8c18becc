/** Writes what a merge has found into a sheet that stays: contents in one call, looks only where something changed. */
import { areaAddress } from "../../plan/addresses";
import { formatOf, type CellInput, type SheetRecord } from "../../plan/record";
import type { Sheet } from "../../plan/types";
import { looksOf } from "../cell-looks";
import { supports } from "../../../excel/host-version";
import { placeArea, type Places } from "../places";
import type { Added } from "../roll-back";
import { writeChart } from "../write-charts";
import { hyperlinkOf } from "../write-sheet";
import type { MergedCells, Write } from "./merge-cells";
import type { MergedSheet } from "./merge-sheet";
import type { PresentSheet } from "./present-sheets";

export interface SheetUpdate {
  readonly sheet: Sheet;
  readonly record: SheetRecord;
  readonly present: PresentSheet;
  readonly merged: MergedSheet;
  readonly cells: MergedCells;
  readonly places: Places;
  readonly font: string;
}

export function updateSheet(target: Excel.Worksheet, update: SheetUpdate, added: Added): void {
  const { cells, present, places } = update;
  added.undo.push((context) => putBack(context, present, cells.writes));
  for (const { row, column, cell } of cells.writes)
    if (cell?.link) target.getCell(row, column).hyperlink = hyperlinkOf({ places }, cell.link);
  fill(target, cells.writes, ({ input }) => input);
  for (const { row, column, format } of cells.formats) target.getCell(row, column).numberFormat = [[format]];
  for (const { row, column, cell } of cells.writes) {
    if (!cell) continue;
    const range = target.getCell(row, column);
    range.numberFormat = [[formatOf(cell)]];
    range.setCellProperties([[looksOf(cell.style)]]);
  }
  growTables(target, update);
  redrawCharts(target, update);
}

/** One array over all cells written: null leaves a cell as it is. */
function fill(target: Excel.Worksheet, writes: readonly Write[], read: (write: Write) => CellInput): void {
  if (writes.length === 0) return;
  const [rows, columns] = [writes.map(({ row }) => row), writes.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  const grid = Array.from({ length: height }, () => new Array<CellInput | null>(width).fill(null));
  for (const write of writes) (grid[write.row - top] as (CellInput | null)[])[write.column - left] = read(write);
  target.getRangeByIndexes(top, left, height, width).formulas = grid as string[][];
}

function putBack(context: Excel.RequestContext, present: PresentSheet, writes: readonly Write[]): void {
  const target = context.workbook.worksheets.getItem(present.id);
  fill(target, writes, ({ row, column }) => present.cells[row]?.[column] ?? "");
}

/** A table follows rows put inside it, not those put below its last one. */
function growTables(target: Excel.Worksheet, { sheet, present, merged }: SheetUpdate): void {
  if (merged.rows.insertions.length === 0 || !supports("1.13")) return;
  for (const table of sheet.tables) {
    const name = present.tables.find((one) => one === table.name || one.startsWith(`${table.name}_`));
    if (name !== undefined) target.tables.getItem(name).resize(areaAddress(placeArea(merged.placement, table)));
  }
}

/** A chart the plan has changed is drawn anew; one a user deleted stays away, one a user changed stays changed. */
function redrawCharts(target: Excel.Worksheet, { sheet, record, present, merged, font }: SheetUpdate): void {
  for (const chart of sheet.charts) {
    const was = record.charts[chart.name];
    const isThere = present.charts.includes(chart.name);
    if (was === JSON.stringify(chart) || (was !== undefined && !isThere)) continue;
    if (isThere) target.charts.getItem(chart.name).delete();
    writeChart(target, chart, merged.placement, font);
  }
}
