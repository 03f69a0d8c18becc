/** Brings a pack in the workbook up to a new plan: our cells follow, a user's edits, rows and notes stay, all of it is noted. */
import { recordOf, recordXml, type SheetRecord } from "../../plan/record";
import type { Sheet, SheetKey, WorkbookPlan } from "../../plan/types";
import type { Done } from "../../request";
import { addSheets, leaveMarks, tableNamer, type NewSheet } from "../build";
import { asPlanned, type Placement, type Places } from "../places";
import { Refused } from "../../../excel/failure";
import type { Added } from "../roll-back";
import type { Say } from "../say";
import type { Pack, Survey } from "../survey";
import type { Work } from "../../../excel/work";
import { writeSheet } from "../write-sheet";
import { insertLines } from "./insert-lines";
import { mergeCells, type MergedCells } from "./merge-cells";
import { mergeSheet, type MergedSheet } from "./merge-sheet";
import { appendChanges, changeRows } from "./note-changes";
import { readPresent, type PresentSheet } from "./present-sheets";
import { updateSheet } from "./update-sheet";

export interface Rebuild {
  readonly plan: WorkbookPlan;
  readonly pack: Pack;
  readonly survey: Survey;
  readonly say: Say;
}

interface Staying {
  readonly sheet: Sheet;
  readonly record: SheetRecord;
  readonly merged: MergedSheet;
}

export async function rebuildPack(work: Work, added: Added, rebuild: Rebuild): Promise<Done> {
  const { plan, pack, survey, say } = rebuild;
  const locked = [...pack.sheets.values()].find((sheet) => sheet.isProtected);
  if (locked) throw new Refused("protected", locked.name);
  const before = await readPresent(work, pack);
  const staying = plan.sheets.flatMap((sheet) => stayingSheet(sheet, pack, before));
  const missing = plan.sheets.filter(({ key }) => !pack.sheets.has(key));
  const made = await addSheets(work, added, missing, survey);
  const present = await makeRoom(work, added, staying, pack, before);
  const places = placesOf(staying, made, present, (one) => one.placement);
  const recordedPlaces = placesOf(staying, made, present, (one) => one.recorded);

  let cells = writeMissing(rebuild, made, missing, places);
  const merges = new Map<SheetKey, MergedCells>();
  for (const one of staying.filter(({ sheet }) => sheet.key !== "changes")) {
    const sheet = present.get(one.sheet.key) as PresentSheet;
    work.phase(say("progress.comparing", { sheet: sheet.name }));
    const merge = mergeCells({ ...one, present: sheet.cells, places, recordedPlaces });
    merges.set(one.sheet.key, merge);
    const target = work.context.workbook.worksheets.getItem(sheet.id);
    updateSheet(target, { ...one, present: sheet, cells: merge, places, font: plan.font }, added);
    cells += merge.writes.length;
    await work.sync();
  }
  work.phase(say("progress.record"));
  const noted = [...merges].map(([key, { changes }]) => ({ sheet: places.nameOf(key), changes }));
  await close(work, added, rebuild, { made, present, places, noted });
  const all = noted.flatMap(({ changes }) => changes);
  const edits = all.filter(({ what }) => what === "change.kept").length;
  const changes = all.filter(({ what }) => what !== "change.kept" && what !== "change.added").length + missing.length;
  const note = edits > 0 ? { note: say("kept.edits", { count: edits }) } : {};
  return { ok: true, sheets: plan.sheets.map(({ key }) => places.nameOf(key)), cells, changes, ...note };
}

function stayingSheet(sheet: Sheet, pack: Pack, before: ReadonlyMap<SheetKey, PresentSheet>): readonly Staying[] {
  const [record, present] = [pack.record.sheets[sheet.key], before.get(sheet.key)];
  if (!record || !present) return [];
  // What a rebuild adds to Changes is no part of the plan, so nothing on it is compared.
  const cells = sheet.key === "changes" ? record.cells : present.cells;
  return [{ sheet, record, merged: mergeSheet(sheet, record, cells) }];
}

/** Inserts what has to be inserted everywhere, then reads again: references between the sheets have moved. */
async function makeRoom(
  work: Work,
  added: Added,
  staying: readonly Staying[],
  pack: Pack,
  before: ReadonlyMap<SheetKey, PresentSheet>,
): Promise<ReadonlyMap<SheetKey, PresentSheet>> {
  const moved = staying.filter(({ merged }) => merged.rows.insertions.length + merged.columns.insertions.length > 0);
  if (moved.length === 0) return before;
  for (const { sheet, merged } of moved) {
    const { id } = before.get(sheet.key) as PresentSheet;
    insertLines(work.context.workbook.worksheets.getItem(id), id, merged, added);
  }
  return readPresent(work, pack);
}

function placesOf(
  staying: readonly Staying[],
  made: ReadonlyMap<SheetKey, NewSheet>,
  present: ReadonlyMap<SheetKey, PresentSheet>,
  pick: (merged: MergedSheet) => Placement,
): Places {
  const placements = new Map(staying.map(({ sheet, merged }) => [sheet.key, pick(merged)]));
  return {
    nameOf: (key) => made.get(key)?.name ?? present.get(key)?.name ?? key,
    placementOf: (key) => placements.get(key) ?? asPlanned,
  };
}

function writeMissing(
  { plan, survey }: Rebuild,
  made: ReadonlyMap<SheetKey, NewSheet>,
  missing: readonly Sheet[],
  places: Places,
): number {
  const tableName = tableNamer(survey);
  return missing.reduce((sum, sheet) => {
    const target = (made.get(sheet.key) as NewSheet).sheet;
    return sum + writeSheet({ sheet, target, places, font: plan.font, tableName });
  }, 0);
}

interface Closing {
  readonly made: ReadonlyMap<SheetKey, NewSheet>;
  readonly present: ReadonlyMap<SheetKey, PresentSheet>;
  readonly places: Places;
  readonly noted: Parameters<typeof changeRows>[2];
}

/** The Changes, the record and the marks of sheets built again, in one go at the very end. */
async function close(
  work: Work,
  added: Added,
  rebuild: Rebuild,
  { made, present, places, noted }: Closing,
): Promise<void> {
  const { plan, pack, survey, say } = rebuild;
  const build = pack.record.build + 1;
  const restored = [...made.values()].map(({ name }) => ({ sheet: name }));
  const rows = changeRows(build, plan.dataVersion, noted, restored, say);
  const sheets = work.context.workbook.worksheets;
  const changes = present.get("changes");
  const planned = plan.sheets.find(({ key }) => key === "changes")?.rows ?? [];
  const target = sheets.getItem(places.nameOf("changes"));
  const id = changes?.id ?? places.nameOf("changes");
  appendChanges(target, { id, cells: changes?.cells ?? planned.map(() => []) }, rows, added);
  leaveMarks(work, added, { marked: [...made].map(([key, { name }]) => ({ key, name })), number: pack.number, survey });
  const part = work.context.workbook.customXmlParts.getItem(pack.partId);
  part.setXml(recordXml(recordOf(plan, build, pack.number)));
  added.undo.push((context) => {
    context.workbook.customXmlParts.getItem(pack.partId).setXml(recordXml(pack.record));
  });
  await work.context.sync();
}
