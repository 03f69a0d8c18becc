/** Writes what a merge has found into a sheet that stays: contents in one call, looks only where something changed. */
import { own } from "../../../core/own";
import type { RequestContext, Worksheet } from "../../../excel/host-objects";
import type { CellChange } from "../../../excel/journal";
import { queueBlocks, type Queued } from "../../../excel/put-blocks";
import { supports } from "../../../excel/host-version";
import { areaAddress } from "../../../formulas/addresses";
import { formatOf, type SheetRecord } from "../../plan/record";
import type { Chart, Sheet } from "../../plan/types";
import { looksOf } from "../cell-looks";
import { placeArea, type Placement, type Places } from "../places";
import { writeChart } from "../write-charts";
import { hyperlinkOf } from "../write-sheet";
import type { MergedCells } from "./merge-cells";
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

/** What is about to be typed over what. */
function changesOf({ cells, present }: Pick<SheetUpdate, "cells" | "present">): readonly CellChange[] {
  return cells.writes.map(({ row, column, input }) => [row, column, present.inputs[row]?.[column] ?? "", input]);
}

/** The same for the journal, with the number format a cell had wherever it gets another. */
export function entryOf(
  update: Pick<SheetUpdate, "cells" | "present">,
  formatAt: (row: number, column: number) => string,
): readonly CellChange[] {
  const { cells, present } = update;
  const written = changesOf(update).map((change, index): CellChange => {
    const [row, column, before, after] = change;
    const cell = cells.writes[index]?.cell;
    const format = formatAt(row, column);
    return cell && formatOf(cell) !== format ? [row, column, before, after, format] : change;
  });
  const formatted = cells.formats.map(({ row, column }): CellChange => {
    const content = present.inputs[row]?.[column] ?? "";
    return [row, column, content, content, formatAt(row, column)];
  });
  return [...written, ...formatted];
}

/** Queues the contents; `missedOf` tells afterwards whether they met what was expected. */
export function updateSheet(target: Worksheet, update: SheetUpdate): readonly Queued[] {
  const { cells, places } = update;
  for (const { row, column, cell } of cells.writes)
    if (cell?.link) target.getCell(row, column).hyperlink = hyperlinkOf({ places }, cell.link);
  const queued = queueBlocks(
    target,
    changesOf(update).map(([row, column, before, after]) => ({ row, column, expect: [[before]], put: [[after]] })),
  );
  for (const { row, column, format } of cells.formats) target.getCell(row, column).numberFormat = [[format]];
  for (const { row, column, cell } of cells.writes) {
    if (!cell) continue;
    const range = target.getCell(row, column);
    range.numberFormat = [[formatOf(cell)]];
    range.setCellProperties([[looksOf(cell.style)]]);
  }
  growTables(target, update);
  return queued;
}

/** A table follows rows put inside it, not those put below its last one. */
function growTables(target: Worksheet, { sheet, present, merged }: SheetUpdate): void {
  if (merged.rows.insertions.length === 0 || !supports("1.13")) return;
  for (const table of sheet.tables) {
    const name = present.tables.find((one) => one === table.name || one.startsWith(`${table.name}_`));
    if (name !== undefined) target.tables.getItem(name).resize(areaAddress(placeArea(merged.placement, table)));
  }
}

/** A chart the plan has changed is drawn anew; one a user deleted stays away, one a user changed stays changed. */
export function redrawCharts(context: RequestContext, { sheet, record, present, merged, font }: SheetUpdate) {
  const target = context.workbook.worksheets.getItem(present.id);
  const drawn: { readonly name: string; readonly was: Chart | undefined }[] = [];
  for (const chart of sheet.charts) {
    const was = own(record.charts, chart.name);
    const isThere = present.charts.includes(chart.name);
    if (was === JSON.stringify(chart) || (was !== undefined && !isThere)) continue;
    drawn.push({ name: chart.name, was: was === undefined ? undefined : (JSON.parse(was) as Chart) });
    if (isThere) target.charts.getItem(chart.name).delete();
    writeChart(target, chart, merged.placement, font);
  }
  return drawn;
}

/** Draws charts as they were, in place of whatever bears their names by now. */
export async function drawAgain(
  context: RequestContext,
  { present, font, merged }: SheetUpdate,
  drawn: ReturnType<typeof redrawCharts>,
  placement: Placement = merged.recorded,
): Promise<void> {
  const target = context.workbook.worksheets.getItem(present.id);
  const named = drawn.map(({ name }) => target.charts.getItemOrNullObject(name));
  named.forEach((chart) => chart.load("name"));
  await context.sync();
  named.filter((chart) => !chart.isNullObject).forEach((chart) => chart.delete());
  for (const { was } of drawn) if (was) writeChart(target, was, placement, font);
}
