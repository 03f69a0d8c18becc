/** Writes what a merge has found into a sheet that stays: contents in one call, looks only where something changed. */
import { inputsAsRead } from "../../../excel/cell-input";
import type { HostRange, Worksheet } from "../../../excel/host-objects";
import type { CellChange } from "../../../excel/journal";
import { queueBlocks, type Queued } from "../../../excel/put-blocks";
import { supports } from "../../../excel/host-version";
import { areaAddress } from "../../../formulas/addresses";
import { formatOf, type SheetRecord } from "../../plan/record";
import type { Sheet } from "../../plan/types";
import { looksOf } from "../cell-looks";
import { placeArea, type SheetsNow } from "../places";
import { hyperlinkOf } from "../write-sheet";
import type { MergedCells } from "./merge-cells";
import type { Dress } from "./cell-looks-before";
import { insertedLines } from "./merge-lines";
import type { MergedSheet } from "./merge-sheet";
import type { PresentSheet } from "./present-sheets";

export interface SheetUpdate {
  readonly sheet: Sheet;
  readonly record: SheetRecord;
  readonly present: PresentSheet;
  readonly merged: MergedSheet;
  readonly cells: MergedCells;
  readonly places: SheetsNow;
  readonly font: string;
}

/** What is about to be typed over what. */
export function changesOf({ cells, present }: Pick<SheetUpdate, "cells" | "present">): readonly CellChange[] {
  return cells.writes.map(({ row, column, input }) => [row, column, present.inputs[row]?.[column] ?? "", input]);
}

/** What cells that stood there before are about to look like; lines put in are taken out again with their looks. */
export function dressed({ cells, merged, places }: SheetUpdate): readonly Dress[] {
  const [rows, columns] = [insertedLines(merged.rows), insertedLines(merged.columns)];
  const written = cells.writes.flatMap(({ row, column, cell }) =>
    cell === undefined || rows.has(row) || columns.has(column)
      ? []
      : {
          row,
          column,
          numberFormat: formatOf(cell),
          style: cell.style,
          link: cell.link && hyperlinkOf({ places }, cell.link),
        },
  );
  return [...written, ...cells.formats.map(({ format, ...place }) => ({ ...place, numberFormat: format }))];
}

/** Queues the contents; `missedOf` tells afterwards whether they met what was expected. */
export function updateSheet(target: Worksheet, update: SheetUpdate): readonly Queued[] {
  const { cells, places } = update;
  const queued = queueBlocks(
    target,
    changesOf(update).map(([row, column, before, after]) => ({ row, column, expect: [[before]], put: [[after]] })),
  );
  for (const { row, column, input, cell } of cells.writes) {
    if (!cell?.link) continue;
    const range = target.getCell(row, column);
    range.hyperlink = hyperlinkOf({ places }, cell.link);
    // A link may write its address into the cell, which must not stand there yet when the cells are read.
    range.formulas = [[input]];
  }
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

/** Queues a reading of what an update has written. */
export function readBack(target: Worksheet, { cells }: SheetUpdate): readonly HostRange[] {
  return cells.writes.map(({ row, column }) => {
    const range = target.getCell(row, column);
    range.load("formulas,values");
    return range;
  });
}

/** What of an update holds again what it held before it; nothing where all of it stands, or was typed over. */
export function undoneOf(update: SheetUpdate, found: readonly HostRange[]): readonly SheetUpdate[] {
  const changes = changesOf(update);
  const writes = update.cells.writes.filter((_, at) => {
    const [, , before, after] = changes[at] ?? [];
    const now = inputsAsRead(found[at] as HostRange)[0]?.[0];
    return now === before && before !== after;
  });
  return writes.length === 0 ? [] : [{ ...update, cells: { ...update.cells, writes } }];
}

/** A table follows rows put inside it, not those put below its last one. */
function growTables(target: Worksheet, { sheet, present, merged }: SheetUpdate): void {
  if (merged.rows.insertions.length === 0 || !supports("1.13")) return;
  for (const table of sheet.tables) {
    const name = present.tables.find((one) => one === table.name || one.startsWith(`${table.name}_`));
    if (name !== undefined) target.tables.getItem(name).resize(areaAddress(placeArea(merged.placement, table)));
  }
}
