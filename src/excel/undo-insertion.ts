/** Takes an insertion back: what was there before, except in cells that were edited since, which are kept and counted. */
import { cellAddress, parseArea } from "../formulas/addresses";
import type { Found } from "./attempt";
import { inputsAsRead } from "./cell-input";
import { failureOf } from "./failure";
import { findShift, isAlike } from "./find-shift";
import { holding } from "./hold";
import type { CellChange, Entry, Grown } from "./journal";
import { dropEntry, isEntryThere } from "./journal-parts";
import type { Receipt, Stopping, UndoOutcome } from "./port";
import { dropNames, patiently, takeBackCells, takeBackEntry, type Stuck } from "./take-back";

/** May be tried again: cells that are as they were already are left alone. */
export async function undoInsertion(receipt: Receipt, { letGo }: Stopping): Promise<UndoOutcome> {
  let left: "as-before" | "unknown" = "as-before";
  try {
    return await holding(async () => {
      if (receipt.tables) {
        left = "unknown";
        return (await import("./own-tables/undo")).undoTables(receipt);
      }
      const { changes, address } = await patiently((context) => findAgain(context, receipt));
      left = "unknown";
      const kept = await takeBackCells(changes);
      const { sheet, chart, grown } = receipt;
      if (chart !== undefined) await patiently((context) => dropChart(context, sheet, chart));
      const area = parseArea(address);
      // Where Excel does not take them out, as from a filtered table, they stay and are blank.
      if (grown && area) await dropRows(grown, area.bottom).catch(() => undefined);
      // What is undone is undone, whether or not Excel selects it.
      await patiently((context) => select(context, sheet, address)).catch(() => undefined);
      return { kind: "undone", address, kept };
    }, letGo);
  } catch (thrown) {
    return { kind: "failed", ...failureOf(thrown), left, where: [] };
  }
}

async function dropRows(grown: Grown, bottom: number): Promise<void> {
  const { dropGrown } = await import("./own-tables/grow");
  await patiently((context) => dropGrown(context, grown, bottom));
}

/** Where the cells stand by now: lines put in or taken out since have moved them. */
async function findAgain(context: Excel.RequestContext, { sheet: id, area, before, after, formatsBefore }: Receipt) {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas,values");
  sheet.load("name");
  await context.sync();
  const now = used.isNullObject ? [] : inputsAsRead(used);
  const place = parseArea(area) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const shift = used.isNullObject
    ? { row: 0, column: 0 }
    : findShift(after, now, place.top - used.rowIndex, place.left - used.columnIndex);
  const [top, left] = [place.top + shift.row, place.left + shift.column];
  const cells = before.flatMap((row, r) =>
    row.map((content, c): CellChange => {
      const wrote = after[r]?.[c] ?? "";
      const held =
        shift.row + shift.column === 0 ? wrote : (now[top + r - used.rowIndex]?.[left + c - used.columnIndex] ?? "");
      // A formula that has moved reads differently and is ours all the same.
      return [top + r, left + c, content, isAlike(held, wrote) ? held : wrote, formatsBefore[r]?.[c] ?? "General"];
    }),
  );
  const [bottom, right] = [place.bottom + shift.row, place.right + shift.column];
  const single = bottom === top && right === left;
  const address = single ? cellAddress(top, left) : `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
  return { changes: { sheet: id, name: sheet.name, cells }, address };
}

async function dropChart(context: Excel.RequestContext, sheet: string, name: string): Promise<void> {
  const chart = context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name);
  chart.load("name");
  await context.sync();
  if (!chart.isNullObject) chart.delete();
  await context.sync();
}

async function select(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  context.workbook.worksheets.getItem(sheet).getRange(address).select();
  await context.sync();
}

/** What a journal says of an insertion whose answer was lost. */
export async function takeBackInsertion(entry: Entry, stuck: Stuck): Promise<Found> {
  if (!(await patiently((context) => isEntryThere(context, entry)))) return "nothing";
  if (entry.tables && (await takeBackTables(entry, stuck)) === "complete") return "complete";
  await takeBackEntry(entry, stuck);
  const { chart, cells, grown } = entry;
  const sheet = cells?.[0];
  if (chart !== undefined && sheet)
    await stuck.trying(sheet.name, () => patiently((context) => dropChart(context, sheet.sheet, chart)));
  if (grown && sheet)
    await stuck.trying(sheet.name, () => dropRows(grown, Math.max(...sheet.cells.map(([row]) => row))));
  if (stuck.where.length === 0) await stuck.trying("", () => dropEntry(entry));
  return "taken-back";
}

/** Tables that are complete stay: where somebody entered rows since, they were there, and are wanted. */
async function takeBackTables(entry: Entry, stuck: Stuck): Promise<Found> {
  const { areComplete, undoTables } = await import("./own-tables/undo");
  const { tables: names = [], marks = [], sheets = [] } = entry;
  const sheetMarks = sheets.map(([mark]) => mark);
  if (await patiently((context) => areComplete(context, names, sheetMarks))) {
    await stuck.trying("", () => dropNames(sheetMarks));
    await stuck.trying("", () => dropEntry(entry));
    return "complete";
  }
  const tables = names.map((name, at) => ({ name, mark: marks[at] ?? "", lines: [] }));
  await stuck.trying(names.join(", "), async () => {
    await undoTables({ sheet: "", area: "", before: [], formatsBefore: [], written: "", after: [], tables });
  });
  // The sheet's own mark says which sheet goes.
  await stuck.trying("", () => dropNames(marks));
  return "taken-back";
}
