/**
 * Takes back what a journal says was begun: sheet by sheet, only where what we wrote still stands, and says what
 * could not be taken back. Doing it twice does no more than doing it once.
 */
import { inputsAsRead } from "./cell-input";
import { failureOf, isEditing } from "./failure";
import type { Entry, Room, SheetChanges } from "./journal";
import { Moved } from "./moved";
import { missedOf, putBack, queueBlocks, type BlockPut } from "./put-blocks";

const patience = 40;
const pause = 250;

/** Runs a step in a context of its own, waiting while a cell is being edited. */
export async function patiently<T>(step: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, step);
    } catch (thrown) {
      if (attempt >= patience || !isEditing(thrown)) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Gathers the places where a step fails, so that the next place is tried all the same. */
export class Stuck {
  readonly where: string[] = [];
  /** Cells that were changed since and are left alone. */
  kept = 0;

  async trying(place: string, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (thrown) {
      if (thrown instanceof Moved) throw thrown;
      const { reason, detail } = failureOf(thrown);
      // What is gone with its sheet needs no taking back.
      if (reason !== "gone") this.where.push(place === "" ? detail : detail === "" ? place : `${place} (${detail})`);
    }
  }
}

/** Puts back looks of some sheet's cells. */
export type LookBack = (context: Excel.RequestContext) => Promise<void>;

/** Cells, then their looks, then lines, then sheets. */
export async function takeBackEntry(entry: Entry, stuck: Stuck, looks: readonly LookBack[] = []): Promise<void> {
  for (const changes of entry.cells ?? [])
    await stuck.trying(changes.name, async () => {
      stuck.kept += await takeBackCells(changes);
    });
  for (const look of looks) await stuck.trying("", () => patiently((context) => lookBack(context, look)));
  for (const room of [...(entry.rooms ?? [])].reverse()) await stuck.trying(room.name, () => takeBackRoom(room));
  await stuck.trying("", () => dropNames((entry.rooms ?? []).flatMap(({ above, below }) => [above ?? below, below])));
  const sheets = entry.sheets ?? [];
  if (sheets.length > 0) await stuck.trying(sheets.map(([, name]) => name).join(", "), () => takeBackSheets(sheets));
}

async function lookBack(context: Excel.RequestContext, look: LookBack): Promise<void> {
  await look(context);
  await context.sync();
}

/** A formula's spill goes once the formula is gone, and only then can what it covered come back. */
const passes = 2;

/**
 * Cells that hold what we wrote are given what they held; any other was changed since and is left alone.
 * Gives how many those are. @throws Error where cells moved meanwhile, after what was overwritten was put back.
 */
export async function takeBackCells(changes: SheetChanges): Promise<number> {
  let kept = 0;
  for (let pass = 1; pass <= passes; pass++) kept = await patiently((context) => takeBackPass(context, changes));
  return kept;
}

async function takeBackPass(context: Excel.RequestContext, { sheet: id, name, cells }: SheetChanges): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas,values");
  await context.sync();
  const now = used.isNullObject ? [] : inputsAsRead(used);
  const at = (row: number, column: number) => now[row - used.rowIndex]?.[column - used.columnIndex] ?? "";
  const ours = cells.filter(([row, column, before, after]) => at(row, column) === after && before !== after);
  const kept = cells.filter(([row, column, before, after]) => at(row, column) !== after && at(row, column) !== before);
  const looks = cells.filter(([row, column, before, , format]) => format !== undefined && at(row, column) === before);
  if (ours.length + looks.length === 0) return kept.length;
  for (const [row, column, , , format] of looks) sheet.getCell(row, column).numberFormat = [[format]];
  const queued = queueBlocks(
    sheet,
    ours.map(([row, column, before, after, format]): BlockPut => {
      const put = { row, column, expect: [[after]], put: [[before]] };
      return format === undefined ? put : { ...put, format };
    }),
  );
  await context.sync();
  const missed = missedOf(queued);
  if (missed.length === 0) return kept.length;
  putBack(sheet, missed);
  await context.sync();
  throw new Error(name);
}

/** Deletes the lines between the two names, where they are as many as were put in and blank. */
function takeBackRoom({ sheet: id, axis, count, above, below }: Room): Promise<void> {
  return patiently(async (context) => {
    const { names } = context.workbook;
    const sheet = context.workbook.worksheets.getItem(id);
    const [first, last] = [names.getItemOrNullObject(above ?? below), names.getItemOrNullObject(below)];
    [first, last].forEach((name) => name.load("formula"));
    await context.sync();
    // Without the names the lines were never put in: names and lines come in this order in one request.
    if (first.isNullObject || last.isNullObject) return;
    const line = axis === "row" ? rowIn : columnIn;
    const start = above === undefined ? -1 : line(String(first.formula));
    const end = line(String(last.formula));
    if (start === undefined || end === undefined || end - start - 1 !== count) return;
    const lines =
      axis === "row"
        ? sheet.getRangeByIndexes(start + 1, 0, count, 1).getEntireRow()
        : sheet.getRangeByIndexes(0, start + 1, 1, count).getEntireColumn();
    const held = lines.getUsedRangeOrNullObject(true);
    held.load("address");
    await context.sync();
    if (!held.isNullObject) throw new Error(held.address);
    lines.delete(axis === "row" ? "Up" : "Left");
    await context.sync();
  });
}

const rowIn = (formula: string): number | undefined => {
  const row = /\$?[A-Z]+\$?(\d+)$/.exec(formula)?.[1];
  return row === undefined ? undefined : Number(row) - 1;
};

const columnIn = (formula: string): number | undefined => {
  const letters = /\$?([A-Z]+)\$?\d+$/.exec(formula)?.[1];
  return letters === undefined
    ? undefined
    : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

/** Hidden names of ours; one that is gone already is no matter. */
export function dropNames(wanted: readonly string[]): Promise<void> {
  if (wanted.length === 0) return Promise.resolve();
  return patiently(async (context) => {
    const names = [...new Set(wanted)].map((name) => context.workbook.names.getItemOrNullObject(name));
    names.forEach((name) => name.load("name"));
    await context.sync();
    names.filter((name) => !name.isNullObject).forEach((name) => name.delete());
    await context.sync();
  });
}

/**
 * Deletes the sheets that bear our names' marks, and one that was added just before its mark could be set: it has a
 * planned name and nothing on it.
 */
function takeBackSheets(planned: readonly (readonly [mark: string, name: string])[]): Promise<void> {
  return patiently(async (context) => {
    const { worksheets, names } = context.workbook;
    const marks = planned.map(([mark]) => names.getItemOrNullObject(mark));
    marks.forEach((mark) => mark.load("formula"));
    await context.sync();
    const unmarked = planned[marks.findIndex((mark) => mark.isNullObject)];
    const marked = marks.filter((mark) => !mark.isNullObject);
    const ours = marked.map((mark) => {
      const range = mark.getRangeOrNullObject();
      range.load("worksheet/id");
      return range;
    });
    const bare = unmarked && worksheets.getItemOrNullObject(unmarked[1]);
    const used = bare?.getUsedRangeOrNullObject();
    used?.load("address");
    bare?.load("id");
    await context.sync();
    ours.filter((range) => !range.isNullObject).forEach((range) => range.worksheet.delete());
    marked.forEach((mark) => mark.delete());
    if (bare && !bare.isNullObject && used?.isNullObject) bare.delete();
    await context.sync();
  });
}
