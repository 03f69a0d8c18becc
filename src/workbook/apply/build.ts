/** Puts a plan into the open workbook: adds its sheets, fills them one by one, and leaves marks and record last. */
import type { Worksheet } from "../../excel/host-objects";
import { sheetNames } from "../plan/formulas";
import { markFormula, markOf } from "../plan/marks";
import { recordOf, recordXml, type BuildRecord } from "../plan/record";
import type { Sheet, SheetKey, WorkbookPlan } from "../plan/types";
import type { Done } from "../../excel/outcome";
import { Moved } from "../../excel/moved";
import { freeSheetName, freeTableName } from "../../excel/free-names";
import { asPlanned, type SheetsNow } from "./places";
import type { Say } from "./say";
import type { Survey } from "./survey";
import type { Journal } from "../../excel/journal";
import type { Work } from "../../excel/work";
import { writeSheet } from "./write-sheet";

/** Where a sheet's title stands, also below some rows that were put in. */
const HEAD = "A1:A9";

/** A plan that is not yet in the workbook. */
export async function addPack(
  work: Work,
  journal: Journal<Done>,
  { plan, survey, say }: { readonly plan: WorkbookPlan; readonly survey: Survey; readonly say: Say },
): Promise<Done> {
  const number = Math.max(0, ...survey.packs.map((pack) => pack.number), ...survey.markedPacks) + 1;
  const wanted = namedSheets(plan.sheets, number, survey);
  journal.begin(work.context, {
    request: plan.request,
    pack: [number, 1],
    sheets: wanted.map(({ mark, name }) => [mark, name] as const),
  });
  const sheets = addSheets(work, wanted, survey);
  // Straight to the host: the pane's progress comes with the first sheet.
  await work.context.sync();
  const places: SheetsNow = {
    nameOf: (key) => sheets.get(key)?.name ?? sheetNames(plan)(key),
    placementOf: () => asPlanned,
  };
  const tableName = tableNamer(survey);
  let cells = 0;
  for (const sheet of plan.sheets) {
    const target = sheets.get(sheet.key) as NewSheet;
    work.phase(say("progress.sheet", { sheet: target.name }));
    cells += writeSheet({ sheet, target: target.sheet, places, font: plan.font, tableName });
    await work.sync();
  }
  work.phase(say("progress.record"));
  const done: Done = { ok: true, sheets: plan.sheets.map(({ key }) => places.nameOf(key)), cells };
  journal.promise(done);
  await leaveRecord(work, journal, heads(plan, sheets), recordOf(plan, 1, number));
  return done;
}

interface Head extends NewSheet {
  /** What its first cell says. */
  readonly title: unknown;
}

const heads = (plan: WorkbookPlan, sheets: ReadonlyMap<SheetKey, NewSheet>): readonly Head[] =>
  plan.sheets.map(({ key, rows }) => ({ ...(sheets.get(key) as NewSheet), title: rows[0]?.[0]?.value }));

export interface NewSheet {
  readonly name: string;
  readonly sheet: Worksheet;
}

interface NamedSheet {
  readonly key: SheetKey;
  readonly mark: string;
  readonly name: string;
}

/** A free name and our mark for each sheet. */
export function namedSheets(wanted: readonly Sheet[], number: number, survey: Survey): readonly NamedSheet[] {
  const taken = survey.sheets.map(({ name }) => name);
  return wanted.map(({ key, name }) => {
    const free = freeSheetName(name, taken);
    taken.push(free);
    return { key, mark: markOf(key, number), name: free };
  });
}

/**
 * Queues empty sheets at the end of the workbook, since formulas need all of them to be there, each with the hidden
 * name that says that it is ours; a mark whose sheet is gone is set anew.
 */
export function addSheets(work: Work, wanted: readonly NamedSheet[], survey: Survey): ReadonlyMap<SheetKey, NewSheet> {
  const { names, worksheets } = work.context.workbook;
  return new Map(
    wanted.map(({ key, mark, name }) => {
      const sheet = worksheets.add(name);
      if (survey.marks.includes(mark)) names.getItem(mark).delete();
      names.add(mark, markFormula(name)).visible = false;
      return [key, { name, sheet }];
    }),
  );
}

/** Gives each table a name that neither the workbook nor another new table has. */
export function tableNamer(survey: Survey): (wished: string) => string {
  const taken = [...survey.tableNames];
  return (wished) => {
    const name = freeTableName(wished, taken);
    taken.push(name);
    return name;
  };
}

/**
 * The record makes the pack a pack, and its first sheet is shown; then the journal ends. Both requests look at the
 * sheets. @throws Moved where an Undo has emptied one meanwhile: the pack is none again, and the journal as it was.
 */
async function leaveRecord(
  work: Work,
  journal: Journal<Done>,
  written: readonly Head[],
  record: BuildRecord,
): Promise<void> {
  const { context } = work;
  const part = context.workbook.customXmlParts.add(recordXml(record));
  written[0]?.sheet.getRange("A1").select();
  const atFirst = askEmptied(written);
  await context.sync();
  const withdraw = () => part.delete();
  const emptied = atFirst();
  if (emptied.length === 0) return journal.end(context, { undone: askEmptied(written), withdraw });
  withdraw();
  await context.sync();
  throw new Moved(emptied.join(", "));
}

/** Queues a look at the titles; then the names of the sheets that lack theirs. */
function askEmptied(written: readonly Head[]): () => readonly string[] {
  const asked = written.map(({ name, sheet, title }) => ({ name, title, head: sheet.getRange(HEAD).load("values") }));
  return () => asked.filter(({ head, title }) => !head.values.flat().includes(title)).map(({ name }) => name);
}
