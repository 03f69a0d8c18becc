/** Our formulas in a workbook, each with what it shows: one value, or the block it spills into. */
import { callsOurs } from "../../../formulas/our-functions";
import { cellAddress } from "../../../formulas/addresses";
import type { CellInput } from "../../plan/record";
import { supports } from "../../../excel/host-version";
import { Refused } from "../../../excel/failure";
import { findCells, scanWorkbook, type FoundCell, type ScannedSheet } from "../../../excel/scan";
import type { Work } from "../../../excel/work";
import type { Say } from "../say";

export interface FrozenBlock extends FoundCell {
  readonly values: readonly (readonly CellInput[])[];
}

/** A formula that has no answer yet, or none without the add-in, would freeze into nonsense. */
const unanswered = /^#(BUSY!|GETTING_DATA|CONNECT!|NAME\?|BLOCKED!)$/;
/** A formula whose answer has no room, or that gives nothing, shows no value, and waiting brings none. */
const empty = /^#(SPILL!|CALC!)$/;
const patience = 20;
const pause = 500;

const placeOf = ({ sheet, row, column }: FoundCell): string => `${sheet.name}!${cellAddress(row, column)}`;

/** Waits for the functions to answer, for some seconds. @throws Refused `failed`, naming a cell without an answer. */
export async function answeredScan(work: Work, say: Say): Promise<readonly ScannedSheet[]> {
  for (let attempt = 1; ; attempt++) {
    const scanned = await scanWorkbook(work);
    const open = findCells(scanned, (formula, value) => callsOurs(formula) && unanswered.test(String(value)))[0];
    if (!open) return scanned;
    if (attempt >= patience) {
      throw new Refused("failed", say("refused.unanswered", { cell: `${placeOf(open)} ${String(open.value)}` }));
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Cells of ours that have no value to be frozen into: `Sheet1!A1: #SPILL!`. */
export function emptyCells(scanned: readonly ScannedSheet[]): readonly string[] {
  return findCells(scanned, (formula, value) => callsOurs(formula) && empty.test(String(value))).map(
    (cell) => `${placeOf(cell)} ${String(cell.value)}`,
  );
}

/** @throws Refused `protected` with the sheet's name. */
export async function findBlocks(work: Work, scanned: readonly ScannedSheet[]): Promise<readonly FrozenBlock[]> {
  const cells = findCells(scanned, (formula, value) => callsOurs(formula) && !empty.test(String(value)));
  const locked = cells.find(({ sheet }) => sheet.isProtected);
  if (locked) throw new Refused("protected", locked.sheet.name);
  const blocks = await readSpills(work, cells);
  // A host may report a spilled cell as a formula of its own: it belongs to the block it lies in.
  const wide = blocks.filter(({ values }) => values.flat().length > 1);
  return blocks.filter((block) => !wide.some((other) => other !== block && covers(other, block)));
}

async function readSpills(work: Work, cells: readonly FoundCell[]): Promise<readonly FrozenBlock[]> {
  const single = (cell: FoundCell): FrozenBlock => ({ ...cell, values: [[cell.value]] });
  if (!supports("1.12")) return cells.map(single);
  const spills = cells.map(({ sheet, row, column }) => {
    const anchor = work.context.workbook.worksheets.getItem(sheet.id).getCell(row, column);
    const spill = anchor.getSpillingToRangeOrNullObject();
    spill.load("values");
    return spill;
  });
  await work.sync();
  return cells.map((cell, index) => {
    const spill = spills[index];
    return spill && !spill.isNullObject ? { ...cell, values: spill.values as CellInput[][] } : single(cell);
  });
}

function covers(block: FrozenBlock, { sheet, row, column }: FoundCell): boolean {
  const [down, across] = [row - block.row, column - block.column];
  const width = block.values[0]?.length ?? 1;
  return sheet === block.sheet && down >= 0 && across >= 0 && down < block.values.length && across < width;
}
