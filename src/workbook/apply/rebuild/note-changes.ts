/** Adds to the Changes sheet what a rebuild did and what it left alone. */
import type { CellInput, InputGrid } from "../../plan/record";
import { typedInput } from "../../../excel/cell-input";
import { looksOf } from "../cell-looks";
import type { Added } from "../roll-back";
import type { Say } from "../say";
import type { Change } from "./merge-cells";

export interface SheetChanges {
  readonly sheet: string;
  readonly changes: readonly Change[];
}

/** A sheet that was missing and has been built again. */
export interface Restored {
  readonly sheet: string;
}

/** A workbook is no place for a longer list; what is beyond is counted in the last line. */
const longest = 1000;

export function changeRows(
  build: number,
  version: string,
  all: readonly SheetChanges[],
  restored: readonly Restored[],
  say: Say,
): InputGrid {
  const rows: CellInput[][] = [
    ...restored.map(({ sheet }) => [build, sheet, "", "", "", say("change.sheet")]),
    ...all.flatMap(({ sheet, changes }) =>
      changes.map(({ cell, before, after, what }) => [build, sheet, cell, before, after, say(what)]),
    ),
  ];
  const first: CellInput[] = [build, "", "", "", "", say("change.again", { version })];
  if (rows.length === 0) return [first, [build, "", "", "", "", say("change.none")]];
  const beyond = rows.length - longest;
  return [first, ...rows.slice(0, longest), ...(beyond > 0 ? [[build, "", "", "", "", `… + ${beyond}`]] : [])];
}

/** Below everything that is on the sheet. */
export function appendChanges(
  target: Excel.Worksheet,
  { id, cells }: { readonly id: string; readonly cells: InputGrid },
  rows: InputGrid,
  added: Added,
): void {
  const top = cells.length;
  const range = target.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 1);
  added.undo.push((context) => {
    context.workbook.worksheets
      .getItem(id)
      .getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 1)
      .clear();
  });
  range.formulas = rows.map((row) => row.map(typedInput)) as string[][];
  const looks = ["textCenter", "text", "text", "text", "text", "text"] as const;
  range.setCellProperties(rows.map((row) => row.map((_, column) => looksOf(looks[column] ?? "text"))));
}
