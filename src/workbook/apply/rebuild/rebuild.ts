/** Brings a pack in the workbook up to a new plan: our cells follow, a user's edits, rows and notes stay, all of it is noted. */
import { Refused } from "../../../excel/failure";
import type { Journal, Room, SheetChanges } from "../../../excel/journal";
import { Moved } from "../../../excel/moved";
import { missedOf, putBack } from "../../../excel/put-blocks";
import type { Work } from "../../../excel/work";
import { recordOf, recordXml, type SheetRecord } from "../../plan/record";
import type { Sheet, SheetKey, WorkbookPlan } from "../../plan/types";
import type { Done } from "../../../excel/outcome";
import { addSheets, namedSheets, tableNamer, type NewSheet } from "../build";
import { asPlanned, type Placement, type SheetsNow } from "../places";
import type { Say } from "../say";
import type { Pack, Survey } from "../survey";
import { writeSheet } from "../write-sheet";
import { askLooks, looksGoing, type AskedLooks } from "./cell-looks-before";
import { insertRooms, planRooms, roomNames } from "./insert-lines";
import { lookAsAsked } from "./look-again";
import { mergeCells } from "./merge-cells";
import { mergeSheet, type MergedSheet } from "./merge-sheet";
import { appendChanges, changeRows, endNoted, type Lines } from "./note-changes";
import { askPresent, presentIn, readPresent, type PresentSheet } from "./present-sheets";
import { chartsOf, drawCharts, exchangeCharts } from "./redraw-charts";
import { changesOf, dressed, readBack, undoneOf, updateSheet, type SheetUpdate } from "./update-sheet";

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

/** @throws Moved where cells went elsewhere meanwhile; what was written by then is for the journal to take back. */
export async function rebuildPack(work: Work, journal: Journal<Done>, rebuild: Rebuild): Promise<Done> {
  const { plan, pack, say } = rebuild;
  const locked = [...pack.sheets.values()].find((sheet) => sheet.isProtected);
  if (locked) throw new Refused("protected", locked.name);
  const before = await readPresent(work, pack);
  const staying = plan.sheets.flatMap((sheet) => stayingSheet(sheet, pack, before));
  const missing = plan.sheets.filter(({ key }) => !pack.sheets.has(key));
  const { made, rooms, present } = await makeRoom(work, journal, rebuild, { before, staying, missing });
  const places = placesOf(staying, made, present, (one) => one.placement);
  const recordedPlaces = placesOf(staying, made, present, (one) => one.recorded);
  const updates = staying
    .filter(({ sheet }) => sheet.key !== "changes")
    .map((one): SheetUpdate => {
      const sheet = present.get(one.sheet.key) as PresentSheet;
      const cells = mergeCells({ ...one, present: sheet.cells, places, recordedPlaces });
      return { ...one, present: sheet, cells, places, font: plan.font };
    });
  const missingCells = writeMissing(rebuild, made, missing, places);
  await writeUpdates(work, journal, updates, say);
  work.phase(say("progress.record"));
  const noted = updates.map(({ sheet, cells }) => ({ sheet: places.nameOf(sheet.key), changes: cells.changes }));
  const done = doneBy(rebuild, updates, missingCells, missing.length, places);
  journal.promise(done);
  const { undone, lines } = await close(work, rebuild, { made, rooms, present, places, noted, updates });
  await writeAgain(work, undone);
  await endNoted(work.context, journal, lines);
  return done;
}

function doneBy(
  { plan, say }: Rebuild,
  updates: readonly SheetUpdate[],
  missingCells: number,
  missing: number,
  places: SheetsNow,
): Done {
  const all = updates.flatMap(({ cells }) => cells.changes);
  const edits = all.filter(({ what }) => what === "change.kept").length;
  const changes = all.filter(({ what }) => what !== "change.kept" && what !== "change.added").length + missing;
  const cells = updates.reduce((sum, update) => sum + update.cells.writes.length, missingCells);
  const note = edits > 0 ? { note: say("kept.edits", { count: edits }) } : {};
  return { ok: true, sheets: plan.sheets.map(({ key }) => places.nameOf(key)), cells, changes, ...note };
}

/** Each sheet in a request of its own, all of it in the journal before the first. @throws Moved */
async function writeUpdates(work: Work, journal: Journal<Done>, updates: readonly SheetUpdate[], say: Say) {
  const written = updates.filter(({ cells }) => cells.writes.length + cells.formats.length > 0);
  if (written.length === 0) return;
  const looks = new Map(written.map((update) => [update, askLooks(work.context, placesIn(update))]));
  await work.sync();
  journal.extend({ cells: written.map((update) => noteFor(update, looks.get(update) ?? [])) });
  for (const update of written) {
    const { id, name } = update.present;
    work.phase(say("progress.comparing", { sheet: name }));
    const target = work.context.workbook.worksheets.getItem(id);
    const now = askLooks(work.context, placesIn(update));
    const queued = updateSheet(target, update);
    await work.context.sync();
    const missed = missedOf(queued);
    if (missed.length > 0) {
      putBack(target, missed);
      await lookAsAsked(work.context, now);
      await work.context.sync();
      throw new Moved(name);
    }
    await work.breathe();
  }
}

/** Sheets that a user's Undo has taken back since they were written are written again, and looked at again. */
async function writeAgain(work: Work, undone: readonly SheetUpdate[], tries = 3): Promise<void> {
  if (undone.length === 0 || tries === 0) return;
  const { context } = work;
  const sheetOf = ({ present }: SheetUpdate) => context.workbook.worksheets.getItem(present.id);
  undone.forEach((update) => updateSheet(sheetOf(update), update));
  await context.sync();
  const found = undone.map((update) => readBack(sheetOf(update), update));
  await context.sync();
  const left = undone.flatMap((update, at) => undoneOf(update, found[at] ?? []));
  await writeAgain(work, left, tries - 1);
}

/** What the journal keeps of a sheet: contents, and the looks that go with them. */
function noteFor(update: SheetUpdate, asked: readonly AskedLooks[]): SheetChanges {
  const { id, name } = update.present;
  return {
    sheet: id,
    name,
    cells: changesOf(update),
    ...looksGoing(asked, dressed(update)),
  };
}

function placesIn({ present, cells }: SheetUpdate) {
  return [...cells.writes, ...cells.formats].map(({ row, column }) => ({ sheet: present.id, row, column }));
}

function stayingSheet(sheet: Sheet, pack: Pack, before: ReadonlyMap<SheetKey, PresentSheet>): readonly Staying[] {
  const [record, present] = [pack.record.sheets[sheet.key], before.get(sheet.key)];
  if (!record || !present) return [];
  // What a rebuild adds to Changes is no part of the plan, so nothing on it is compared.
  const cells = sheet.key === "changes" ? record.cells : present.cells;
  return [{ sheet, record, merged: mergeSheet(sheet, record, cells) }];
}

interface Found {
  readonly before: ReadonlyMap<SheetKey, PresentSheet>;
  readonly staying: readonly Staying[];
  readonly missing: readonly Sheet[];
}

/**
 * Adds the sheets and lines that are missing in one request, behind the journal's entry, and reads the sheets again:
 * references between them have moved. @throws Moved where a sheet was changed before its lines were put in.
 */
async function makeRoom(
  work: Work,
  journal: Journal<Done>,
  { plan, pack, survey }: Rebuild,
  { before, staying, missing }: Found,
) {
  const wanted = namedSheets(missing, pack.number, survey);
  const rooms = staying.flatMap(({ sheet, merged }, index) =>
    planRooms(before.get(sheet.key) as PresentSheet, merged, survey.firstRoom + index * 1000),
  );
  const log = before.get("changes")?.id;
  journal.begin(work.context, {
    request: plan.request,
    pack: [pack.number, pack.record.build + 1],
    sheets: wanted.map(({ mark, name }) => [mark, name] as const),
    rooms,
    ...chartsOf(staying.map((one) => ({ ...one, present: before.get(one.sheet.key) as PresentSheet }))),
    ...(log === undefined ? {} : { log }),
  });
  const made = addSheets(work, wanted, survey);
  const just = rooms.length > 0 ? askPresent(work, pack) : [];
  insertRooms(work.context, rooms);
  const asked = rooms.length > 0 ? askPresent(work, pack) : [];
  await work.context.sync();
  const moved = [...presentIn(just)].find(([key, { cells }]) => !isEqual(cells, before.get(key)?.cells ?? []));
  if (moved) throw new Moved(moved[1].name);
  return { made, rooms, present: rooms.length > 0 ? presentIn(asked) : before };
}

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function placesOf(
  staying: readonly Staying[],
  made: ReadonlyMap<SheetKey, NewSheet>,
  present: ReadonlyMap<SheetKey, PresentSheet>,
  pick: (merged: MergedSheet) => Placement,
): SheetsNow {
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
  places: SheetsNow,
): number {
  const tableName = tableNamer(survey);
  return missing.reduce((sum, sheet) => {
    const target = (made.get(sheet.key) as NewSheet).sheet;
    return sum + writeSheet({ sheet, target, places, font: plan.font, tableName });
  }, 0);
}

interface Closing {
  readonly made: ReadonlyMap<SheetKey, NewSheet>;
  readonly rooms: readonly Room[];
  readonly present: ReadonlyMap<SheetKey, PresentSheet>;
  readonly places: SheetsNow;
  readonly noted: Parameters<typeof changeRows>[2];
  readonly updates: readonly SheetUpdate[];
}

interface Closed {
  /** Sheets that a user's Undo has taken back by then. */
  readonly undone: readonly SheetUpdate[];
  readonly lines: Lines;
}

/** Charts, the Changes and the new record in one go at the very end; what they replace goes behind the record. */
async function close(work: Work, rebuild: Rebuild, closing: Closing): Promise<Closed> {
  const { plan, pack, say } = rebuild;
  const { made, rooms, present, places, noted, updates } = closing;
  const build = pack.record.build + 1;
  const restored = [...made.values()].map(({ name }) => ({ sheet: name }));
  const { names, worksheets, customXmlParts } = work.context.workbook;
  const target = worksheets.getItem(present.get("changes")?.id ?? places.nameOf("changes"));
  const found = updates.map((update) => readBack(worksheets.getItem(update.present.id), update));
  updates.forEach((update) => drawCharts(work.context, update, build));
  const lines = { target, rows: changeRows(build, plan.dataVersion, noted, restored, say) };
  appendChanges(target, lines.rows);
  customXmlParts.add(recordXml(recordOf(plan, build, pack.number)));
  customXmlParts.getItem(pack.partId).delete();
  updates.forEach((update) => exchangeCharts(work.context, update, build));
  roomNames(rooms).forEach((name) => names.getItem(name).delete());
  await work.context.sync();
  return { undone: updates.flatMap((update, at) => undoneOf(update, found[at] ?? [])), lines };
}
