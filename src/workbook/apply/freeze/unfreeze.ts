/** Brings frozen formulas back where their values still stand; what a user has changed since stays as it is. */
import { alignLines } from "../align";
import { asPlanned, mapReferences, placeLine, type Placement } from "../places";
import { plainSheetName } from "../references";
import { Refused } from "../../../excel/failure";
import type { Added } from "../roll-back";
import { scanWorkbook, valueAt, type ScannedSheet } from "../../../excel/scan";
import type { Say } from "../say";
import type { Work } from "../../../excel/work";
import { thawBlock } from "./block-cells";
import { rowKeys, type Done } from "./freeze";
import { frozenNamespace, readFrozen, type FrozenCell, type FrozenSheet } from "./frozen-record";

export interface Thawed extends Done {
  /** Frozen cells that were changed, moved apart or deleted since. */
  readonly kept: number;
}

export async function unfreezeCells(work: Work, added: Added, say: Say): Promise<Thawed> {
  work.expect(3);
  work.phase(say("progress.reading"));
  const { frozen, partIds, sheetOf } = await readKept(work);
  const scanned = await scanWorkbook(work);
  const sheets = frozen.map((record) => findSheet(record, sheetOf(record.mark), scanned));
  const locked = sheets.find(({ sheet }) => sheet?.isProtected);
  if (locked?.sheet) throw new Refused("protected", locked.sheet.name);
  work.phase(say("progress.unfreezing"));
  const placementOf = (name: string) => sheets.find(({ record }) => record.name === name)?.placement ?? asPlanned;
  let [cells, kept] = [0, 0];
  for (const { record, sheet, placement } of sheets) {
    const moved = record.cells.map((cell) => moveCell(cell, record.name, placement, placementOf));
    const sound = sheet ? moved.filter((cell) => standsAsFrozen(sheet, cell)) : [];
    if (sheet) thaw(work, added, sheet, sound);
    kept += record.cells.length - sound.length;
    cells += sound.reduce((sum, { values }) => sum + values.flat().length, 0);
  }
  await work.sync();
  work.phase(say("progress.record"));
  await forget(work, partIds, frozen);
  return { sheets: sheets.flatMap(({ sheet }) => (sheet ? [sheet.name] : [])), cells, kept };
}

/** The records of every freeze, and what their marks point at now. */
async function readKept(work: Work) {
  const { customXmlParts, names } = work.context.workbook;
  const parts = customXmlParts.getByNamespace(frozenNamespace);
  parts.load("items/id");
  names.load("items/name,items/formula");
  await work.sync();
  const xml = parts.items.map((part) => part.getXml());
  await work.sync();
  const frozen = xml.flatMap(({ value }) => readFrozen(value)?.sheets ?? []);
  if (frozen.length === 0) throw new Refused("nothing-to-do");
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const sheetOf = (mark: string) => {
    const written = /^=?(.+)![^!]*$/.exec(formulas.get(mark) ?? "")?.[1];
    return written === undefined ? undefined : plainSheetName(written);
  };
  return { frozen, partIds: parts.items.map(({ id }) => id), sheetOf };
}

function findSheet(record: FrozenSheet, name: string | undefined, scanned: readonly ScannedSheet[]) {
  const sheet = scanned.find((one) => one.name === name);
  return { record, sheet, placement: sheet ? placementIn(record, sheet) : asPlanned };
}

/** Where the rows went that were added to or taken from the sheet since. */
function placementIn(record: FrozenSheet, sheet: ScannedSheet): Placement {
  const now = rowKeys(sheet);
  const likeness = (before: number, after: number) => (record.rows[before] === now[after] ? 1 : 0);
  const found = alignLines(record.rows.length, now.length, likeness);
  const rows: number[] = [];
  // A row changed since is taken to stand right below the one before it.
  found.forEach((at, row) => rows.push(at ?? (row === 0 ? 0 : (rows[row - 1] ?? -1) + 1)));
  return { rows, columns: [] };
}

function moveCell(
  cell: FrozenCell,
  home: string,
  placement: Placement,
  placementOf: (sheet: string) => Placement,
): FrozenCell {
  const formula = mapReferences(cell.formula, (sheet) => ({
    prefix: sheet === undefined ? "" : `${sheet}!`,
    placement: placementOf(sheet === undefined ? home : plainSheetName(sheet)),
  }));
  return { ...cell, formula, row: placeLine(placement.rows, cell.row) };
}

/** All values of a spill, or none of it: a formula cannot spill over what a user has typed. */
function standsAsFrozen(sheet: ScannedSheet, { row, column, values }: FrozenCell): boolean {
  return values.every((cells, r) => cells.every((value, c) => valueAt(sheet, row + r, column + c) === value));
}

function thaw(work: Work, added: Added, sheet: ScannedSheet, cells: readonly FrozenCell[]): void {
  const target = work.context.workbook.worksheets.getItem(sheet.id);
  added.undo.push((context) => {
    const again = context.workbook.worksheets.getItem(sheet.id);
    for (const { row, column, values } of cells)
      again.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1).values = values as never;
  });
  for (const cell of cells) {
    thawBlock(target, cell);
    if (cell.format !== undefined) target.getCell(cell.row, cell.column).numberFormat = [["General"]];
  }
}

async function forget(work: Work, partIds: readonly string[], frozen: readonly FrozenSheet[]): Promise<void> {
  const { customXmlParts, names } = work.context.workbook;
  const marks = frozen.map(({ mark }) => names.getItemOrNullObject(mark));
  await work.context.sync();
  partIds.forEach((id) => customXmlParts.getItem(id).delete());
  marks.filter((mark) => !mark.isNullObject).forEach((mark) => mark.delete());
  await work.context.sync();
}
