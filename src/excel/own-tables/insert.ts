/** Puts empty tables for the reader's own rows into the workbook: on a sheet of their own or at the selected cell, never over filled cells. */
import { areaAddress, cellAddress } from "../../formulas/addresses";
import { Refused, type Failure } from "../failure";
import { freeTableName } from "../free-names";
import type { Journal } from "../journal";
import type { InsertedTable, InsertOutcome, Receipt, Stopping } from "../port";
import { Moved } from "../moved";
import { dropNames } from "../take-back";
import type { Work } from "../work";
import { attemptInsertion } from "../written-cells";
import { drawTable } from "./draw";
import { rememberedIds, rememberIds, headsFormula, tableMark } from "./marks";
import { beginAtSelection, beginOnSheet, lookAround, SHEET_MARK, type Place } from "./place";
import { BLANK_ROWS, LINES_ABOVE, plannedLines, offsetsOf, plansWidth, type TablePlan } from "./plan";

export interface TablesWanted {
  readonly plans: readonly TablePlan[];
  /** The name of the sheet to add; undefined: at the selected cell. */
  readonly sheetName: string | undefined;
  /** Has the workbook say from now on that it has rows of the reader's own. */
  readonly keep: () => Promise<Failure | undefined>;
}

export function insertTables(wanted: TablesWanted, hooks: Stopping): Promise<InsertOutcome> {
  return attemptInsertion(hooks, (work, journal) => run(work, journal, wanted));
}

async function run(work: Work, journal: Journal<InsertOutcome>, wanted: TablesWanted): Promise<InsertOutcome> {
  const { context } = work;
  const { plans, sheetName } = wanted;
  const taken = await lookAround(context, sheetName !== undefined);
  const names = namesFor(plans, taken.tables);
  const place =
    sheetName === undefined
      ? await beginAtSelection(context, journal, plans, names)
      : beginOnSheet(context, journal, { wished: sheetName, taken, names, kinds: plans.map(({ kind }) => kind) });
  const tables = plans.map((plan, at) => {
    const left = place.left + (offsetsOf(plans)[at] ?? 0);
    const table = drawTable(place.sheet, { top: place.top, left }, plan);
    table.name = names[at] as string;
    table.load("id");
    setMark(context, { ...place, left }, plan, taken.names);
    return table;
  });
  place.sheet.load("id");
  await context.sync();
  const refused = await rememberTables(plans, tables, wanted.keep);
  if (refused) throw new Refused(refused.reason, refused.detail);
  const receipt = receiptOf(place, plans, names);
  const written = { kind: "written", address: receipt.area, receipt } as const;
  journal.promise({ ...written, selected: false });
  if (place.isNew) context.workbook.names.getItem(SHEET_MARK).delete();
  await journal.end(context, { undone: askGone(context, names) });
  if (place.isNew && journal.isLeft) await seeToMark(context, names);
  return { ...written, selected: await selectFirst(context, place) };
}

/** Queues a look for the tables; then those that are gone. */
function askGone({ workbook }: Excel.RequestContext, names: readonly string[]): () => readonly string[] {
  const tables = names.map((name) => workbook.tables.getItemOrNullObject(name).load("name"));
  return () => names.filter((_, at) => tables[at]?.isNullObject);
}

/** The last request failed, and with it the removal of the mark. @throws Moved where an Undo has taken the sheet */
async function seeToMark(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const look = askGone(context, names);
  await context.sync();
  if (look().length > 0) throw new Moved(look().join(", "));
  // Where it will not go now either, whoever opens the pane next finds the journal's entry, and with it the mark.
  await dropNames([SHEET_MARK]).catch(() => undefined);
}

function namesFor(plans: readonly TablePlan[], taken: readonly string[]): readonly string[] {
  const used = [...taken];
  return plans.map(({ name }) => {
    const free = freeTableName(name, used);
    used.push(free);
    return free;
  });
}

/** The hidden name over the heads; one that is left of a table that is gone is set anew. */
function setMark(
  { workbook }: Excel.RequestContext,
  { name, top, left }: Place,
  { kind, heads }: TablePlan,
  taken: readonly string[],
): void {
  const mark = tableMark(kind);
  if (taken.includes(mark)) workbook.names.getItem(mark).delete();
  const row = top + LINES_ABOVE - 1;
  const address = areaAddress({ top: row, bottom: row, left, right: left + heads.length - 1 });
  workbook.names.add(mark, headsFormula(name, address)).visible = false;
}

async function rememberTables(
  plans: readonly TablePlan[],
  tables: readonly Excel.Table[],
  keep: TablesWanted["keep"],
): Promise<Failure | undefined> {
  const ids = new Map([...rememberedIds(), ...plans.map(({ kind }, at) => [kind, tables[at]?.id ?? ""] as const)]);
  return (await rememberIds(ids)) ?? keep();
}

function receiptOf({ sheet, top, left, isNew }: Place, plans: readonly TablePlan[], names: readonly string[]): Receipt {
  const bottom = top + LINES_ABOVE + BLANK_ROWS - 1;
  const area = areaAddress({ top, left, bottom, right: left + plansWidth(plans) - 1 });
  const tables = plans.map((plan, at): InsertedTable => ({
    name: names[at] as string,
    mark: tableMark(plan.kind),
    lines: plannedLines(plan),
  }));
  const nothing = { before: [], formatsBefore: [], after: [] };
  return { sheet: sheet.id, area, written: area, ...nothing, tables, addedSheet: isNew };
}

/** The first cell to fill; what is written stands, whether or not Excel selects it. */
async function selectFirst(context: Excel.RequestContext, { sheet, top, left }: Place): Promise<boolean> {
  try {
    sheet.getRange(cellAddress(top + LINES_ABOVE, left)).select();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
