/** Adds to the Changes sheet what a rebuild did and what it left alone. */
import type { RequestContext, Worksheet } from "../../../excel/host-objects";
import type { Journal } from "../../../excel/journal";
import type { CellInput, InputGrid } from "../../plan/record";
import { typedInput } from "../../../excel/cell-input";
import { looksOf } from "../cell-looks";
import type { Say } from "../say";
import type { MergedChange } from "./merge-cells";

export interface NotedChanges {
  readonly sheet: string;
  readonly changes: readonly MergedChange[];
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
  all: readonly NotedChanges[],
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

/** Queues them below everything that is on the sheet by then. */
export function appendChanges(target: Worksheet, rows: InputGrid): void {
  const below = target.getUsedRange(true).getLastRow().getEntireRow().getCell(1, 0);
  const range = below.getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 1);
  range.formulas = rows.map((row) => row.map(typedInput)) as string[][];
  const looks = ["textCenter", "text", "text", "text", "text", "text"] as const;
  range.setCellProperties(rows.map((row) => row.map((_, column) => looksOf(looks[column] ?? "text"))));
}

/** Lines below everything else on Changes. */
export interface Lines {
  readonly target: Worksheet;
  readonly rows: InputGrid;
}

/** Ends the journal; lines that an Undo takes back meanwhile are written again. */
export async function endNoted(context: RequestContext, journal: Journal, { target, rows }: Lines): Promise<void> {
  const lastBuild = askLastBuild(target);
  await journal.end(context);
  if (journal.isLeft || lastBuild() === rows[0]?.[0]) return;
  appendChanges(target, rows);
  await context.sync();
}

/** The first cell of a line is the number of its build. */
function askLastBuild(target: Worksheet): () => CellInput {
  const cell = target.getUsedRange(true).getLastRow().getCell(0, 0).load("values");
  return () => (cell.values as CellInput[][])[0]?.[0] ?? "";
}

/** Clears the lines of a build that was not finished: they are the last ones and bear its number. */
export async function removeChanges(context: RequestContext, id: string, build: number): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,values");
  await context.sync();
  if (used.isNullObject) return;
  const firsts = (used.values as CellInput[][]).map((row) => row[0 - used.columnIndex]);
  let first = firsts.length;
  while (first > 0 && firsts[first - 1] === build) first -= 1;
  const count = firsts.length - first;
  if (count > 0) sheet.getRangeByIndexes(used.rowIndex + first, 0, count, 6).clear();
  await context.sync();
}
