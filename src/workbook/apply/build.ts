/** Puts a plan into the open workbook: adds its sheets, fills them one by one, and leaves marks and record last. */
import { sheetNames } from "../plan/formulas";
import { markFormula, markOf } from "../plan/marks";
import { recordOf, recordXml, type BuildRecord } from "../plan/record";
import type { Sheet, SheetKey, WorkbookPlan } from "../plan/types";
import type { Done } from "../request";
import { freeSheetName, freeTableName } from "./free-names";
import { asPlanned, type Places } from "./places";
import type { Added } from "./roll-back";
import type { Say } from "./say";
import type { Survey } from "./survey";
import type { Work } from "../../excel/work";
import { writeSheet } from "./write-sheet";

/** A plan that is not yet in the workbook. */
export async function addPack(
  work: Work,
  added: Added,
  { plan, survey, say }: { readonly plan: WorkbookPlan; readonly survey: Survey; readonly say: Say },
): Promise<Done> {
  const number = Math.max(0, ...survey.packs.map((pack) => pack.number)) + 1;
  const sheets = await addSheets(work, added, plan.sheets, survey);
  const places: Places = {
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
  const marked = plan.sheets.map(({ key }) => ({ key, name: places.nameOf(key) }));
  await leaveRecord(work, added, { marked, number, survey }, recordOf(plan, 1, number));
  return { ok: true, sheets: marked.map(({ name }) => name), cells };
}

export interface NewSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** Empty sheets under free names at the end of the workbook: formulas need all of them to be there. */
export async function addSheets(
  work: Work,
  added: Added,
  wanted: readonly Sheet[],
  survey: Survey,
): Promise<ReadonlyMap<SheetKey, NewSheet>> {
  const taken = survey.sheets.map(({ name }) => name);
  const made = new Map<SheetKey, NewSheet>();
  for (const { key, name } of wanted) {
    const free = freeSheetName(name, taken);
    taken.push(free);
    made.set(key, { name: free, sheet: work.context.workbook.worksheets.add(free) });
  }
  made.forEach(({ sheet }) => sheet.load("id"));
  // Straight to the host: a cancel is heard only once it is known what there is to remove.
  await work.context.sync();
  made.forEach(({ sheet }) => added.sheetIds.push(sheet.id));
  return made;
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

export interface Marking {
  readonly marked: readonly { readonly key: SheetKey; readonly name: string }[];
  readonly number: number;
  readonly survey: Survey;
}

/** Hidden names that say which sheet is which of ours; a mark whose sheet is gone is set anew. */
export function leaveMarks(work: Work, added: Added, { marked, number, survey }: Marking): void {
  const { names } = work.context.workbook;
  for (const { key, name } of marked) {
    const mark = markOf(key, number);
    if (survey.marks.includes(mark)) names.getItem(mark).delete();
    added.names.push(mark);
    names.add(mark, markFormula(name)).visible = false;
  }
}

/** Names the sheets as ours, keeps the record, and shows the first sheet: the one step that makes the pack a pack. */
async function leaveRecord(work: Work, added: Added, marking: Marking, record: BuildRecord): Promise<void> {
  const { workbook } = work.context;
  leaveMarks(work, added, marking);
  workbook.customXmlParts.add(recordXml(record));
  const [first] = marking.marked;
  if (first) workbook.worksheets.getItem(first.name).getRange("A1").select();
  await work.context.sync();
}
