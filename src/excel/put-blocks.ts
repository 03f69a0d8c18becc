/**
 * Writes cells that were read in an earlier request, and reads them again in the same one: where something else
 * stands there by now (rows put in, sorted, undone), it is put back at once and named.
 */
import { inputsAsRead } from "./cell-input";
import type { CellContent } from "./cell-content";
import { Moved } from "./moved";

type Grid = readonly (readonly CellContent[])[];

/** The ink of a cell: a link brings its own, which is not wanted. */
export interface Ink {
  readonly color: string;
  readonly underline: string;
}

export interface BlockPut {
  readonly row: number;
  readonly column: number;
  /** What has to stand there, as typed; only the first cell counts where it spills. */
  readonly expect: Grid;
  readonly put: Grid;
  readonly isSpill?: boolean;
  /** A link to set, or "none" to take it away. */
  readonly link?: { readonly url: string; readonly ink: Ink } | "none";
  readonly format?: string;
}

/** What a request has queued, to be looked at once it was sent. */
export interface Queued {
  readonly put: BlockPut;
  readonly found: Excel.Range;
}

/**
 * Queues the writes on a sheet behind a reading of the same cells. All are read before the first is written: a reading
 * between two writes would have Excel calculate in between.
 */
export function queueBlocks(sheet: Excel.Worksheet, puts: readonly BlockPut[]): readonly Queued[] {
  const queued = puts.map((put) => readBlock(sheet, put));
  puts.forEach((put) => writeBlock(rangeOf(sheet, put), put));
  return queued;
}

/** Writes on several sheets in one request. @throws Moved after what was overwritten by mistake was put back. */
export async function putBlocks(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly name: string; readonly puts: readonly BlockPut[] }[],
): Promise<void> {
  const targets = sheets.map(({ id, name, puts }) => {
    const target = context.workbook.worksheets.getItem(id);
    return { target, name, puts, queued: puts.map((put) => readBlock(target, put)) };
  });
  targets.forEach(({ target, puts }) => puts.forEach((put) => writeBlock(rangeOf(target, put), put)));
  await context.sync();
  const missed = targets.filter(({ queued }) => missedOf(queued).length > 0);
  if (missed.length === 0) return;
  missed.forEach(({ target, queued }) => putBack(target, missedOf(queued)));
  await context.sync();
  throw new Moved(missed.map(({ name }) => name).join(", "));
}

function readBlock(sheet: Excel.Worksheet, put: BlockPut): Queued {
  const found = rangeOf(sheet, put);
  found.load(put.link || put.format !== undefined ? "formulas,values,numberFormat,hyperlink" : "formulas,values");
  return { put, found };
}

function rangeOf(sheet: Excel.Worksheet, { row, column, put }: BlockPut): Excel.Range {
  return sheet.getRangeByIndexes(row, column, put.length, put[0]?.length ?? 1);
}

function writeBlock(range: Excel.Range, { put, link, format }: BlockPut): void {
  if (link === "none") range.clear("Hyperlinks");
  // A link writes its address into the cell, so the content comes after it.
  else if (link) range.hyperlink = { address: link.url };
  range.formulas = put as string[][];
  if (link && link !== "none") {
    range.format.font.color = link.ink.color;
    range.format.font.underline = link.ink.underline as "None";
  }
  if (format !== undefined) range.numberFormat = put.map((cells) => cells.map(() => format));
}

/** The writes that met something else than they expected. */
export function missedOf(queued: readonly Queued[]): readonly Queued[] {
  return queued.filter(({ put, found }) => !stands(put, inputsAsRead(found)));
}

function stands({ expect, isSpill = false }: BlockPut, found: Grid): boolean {
  if (isSpill) return found[0]?.[0] === expect[0]?.[0];
  return expect.every((cells, r) => cells.every((content, c) => found[r]?.[c] === content));
}

/** Queues what stood there before, where the write still stands; a spill that was cut through is let spill again. */
export function putBack(sheet: Excel.Worksheet, missed: readonly Queued[]): void {
  for (const { put, found } of missed) {
    const range = rangeOf(sheet, put);
    if (put.link) range.clear("Hyperlinks");
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a cell without a link has none
    if (put.link && found.hyperlink) range.hyperlink = found.hyperlink;
    range.formulas = withoutSpill(put, inputsAsRead(found)) as string[][];
    if (put.format !== undefined) range.numberFormat = found.numberFormat as string[][];
  }
}

/** The widest shift of rows or columns that a cut spill is looked for at. */
const reach = 6;

/** Spilled cells that have moved a little are left blank: their formula fills them. */
function withoutSpill({ put, isSpill = false }: BlockPut, found: Grid): Grid {
  if (!isSpill) return found;
  const shift = bestShift(put, found);
  return found.map((cells, r) =>
    cells.map((content, c) => {
      const [down, across] = [r - shift.row, c - shift.column];
      const isAnchor = down === 0 && across === 0;
      return !isAnchor && put[down]?.[across] !== undefined ? "" : content;
    }),
  );
}

function bestShift(put: Grid, found: Grid): { readonly row: number; readonly column: number } {
  let best = { row: put.length, column: 0, same: 0 };
  for (let row = -reach; row <= reach; row++)
    for (let column = -reach; column <= reach; column++) {
      const same = put.reduce(
        (sum, cells, r) =>
          sum + cells.filter((content, c) => content !== "" && found[r + row]?.[c + column] === content).length,
        0,
      );
      if (same > best.same) best = { row, column, same };
    }
  return best;
}
