/** Brings frozen formulas back where their values still stand; one that is not found stays kept, and its value as it is. */
import { cellAddress } from "../../../formulas/addresses";
import { Refused } from "../../../excel/failure";
import type { Journal } from "../../../excel/journal";
import { putBlocks } from "../../../excel/put-blocks";
import type { Work } from "../../../excel/work";
import type { Done } from "../../../excel/outcome";
import type { Say } from "../say";
import { thawPut } from "./block-puts";
import { frozenXml, leftNamespace, type FrozenSheet } from "./frozen-record";
import { listed } from "./listed";
import { placeKept, readKept, type KeptPart, type PlacedSheet } from "./kept-formulas";

export async function unfreezeCells(work: Work, journal: Journal<Done>, say: Say): Promise<Done> {
  work.expect(3);
  work.phase(say("progress.reading"));
  const kept = await readKept(work);
  if (kept.parts.length === 0) throw new Refused("nothing-to-do");
  const placed = kept.parts.map((part) => ({ part, sheets: placeKept(part, kept) }));
  const sheets = placed.flatMap((one) => one.sheets);
  const locked = sheets.find(({ sheet, cells }) => sheet?.isProtected && cells.some(({ state }) => state === "value"));
  if (locked?.sheet) throw new Refused("protected", locked.sheet.name);
  work.phase(say("progress.unfreezing"));
  journal.begin(work.context, { drops: kept.parts.map(({ id }) => id), marks: marksOf(sheets) });
  await thawSheets(work, sheets);
  work.phase(say("progress.record"));
  const lost = sheets.flatMap(({ record, cells }) =>
    cells.flatMap(({ cell, state }) =>
      state === "lost" ? [`${record.name}!${cellAddress(cell.row, cell.column)}`] : [],
    ),
  );
  const brought = sheets.flatMap(({ cells }) => cells.filter(({ state }) => state === "value"));
  const done: Done = {
    ok: true,
    sheets: sheets.flatMap(({ sheet }) => (sheet ? [sheet.name] : [])),
    cells: brought.reduce((sum, { cell }) => sum + cell.values.flat().length, 0),
    ...(lost.length > 0 ? { note: say("kept.unfrozen", { count: lost.length, cells: listed(lost) }) } : {}),
  };
  journal.promise(done);
  await forget(work, placed);
  await journal.end(work.context);
  return done;
}

/** One request for all sheets. @throws Moved after what was overwritten by mistake was put back. */
export async function thawSheets(work: Work, sheets: readonly PlacedSheet[]): Promise<void> {
  const targets = sheets.flatMap(({ sheet, cells }) => {
    const puts = cells.filter(({ state }) => state === "value").map(({ cell }) => thawPut(cell));
    return sheet && puts.length > 0 ? [{ id: sheet.id, name: sheet.name, puts }] : [];
  });
  await putBlocks(work.context, targets);
}

/** The record goes only once every formula in it is back; those that are not found move to a record of their own. */
export async function forget(
  work: Work,
  placed: readonly { readonly part: KeptPart; readonly sheets: readonly PlacedSheet[] }[],
): Promise<void> {
  const { customXmlParts, names } = work.context.workbook;
  const marks = marksOf(placed.flatMap(({ sheets }) => sheets));
  for (const { part, sheets } of placed) {
    const left = sheets.flatMap(leftOf);
    if (left.length > 0) customXmlParts.add(frozenXml({ entry: part.entry, sheets: left }, leftNamespace));
    customXmlParts.getItem(part.id).delete();
  }
  // Nothing happens to a mark that is gone already.
  marks.forEach((mark) => names.getItemOrNullObject(mark).delete());
  await work.context.sync();
}

/** Of the sheets that keep nothing. */
const marksOf = (sheets: readonly PlacedSheet[]): readonly string[] =>
  sheets.filter(({ cells }) => cells.every(({ state }) => state !== "lost")).map(({ record }) => record.mark);

function leftOf({ record, cells }: PlacedSheet): readonly FrozenSheet[] {
  const lost = cells.filter(({ state }) => state === "lost").map(({ recorded }) => recorded);
  return lost.length === 0 ? [] : [{ ...record, cells: lost }];
}
