/** Where new tables go, and the journal's entry for them: a sheet that is added, or blank cells at the selected one. */
import type { OwnTable } from "../../contract/own-table";
import { splitReference } from "../../formulas/addresses";
import { typedInput } from "../cell-input";
import { Refused } from "../failure";
import { freeSheetName } from "../free-names";
import { askInTheWay } from "../in-the-way";
import type { CellChange, Journal } from "../journal";
import type { InsertOutcome } from "../port";
import { headsFormula, tableMark } from "./marks";
import { BLANK_ROWS, LINES_ABOVE, plannedLines, offsetsOf, plansWidth, type TablePlan } from "./plan";

export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly isNew: boolean;
}

/** What the workbook has already, by name. */
export interface Taken {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** The hidden name of the sheet until all of it is done. */
export const SHEET_MARK = "_AtlasOwn_sheet";

/** @throws Refused `protected` where a sheet is wanted and none can be added. */
export async function lookAround(context: Excel.RequestContext, wantsSheet: boolean): Promise<Taken> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  if (wantsSheet && protection.protected) throw new Refused("protected");
  const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
  return { sheets: namesOf(worksheets.items), tables: namesOf(tables.items), names: namesOf(names.items) };
}

interface NewSheet {
  readonly wished: string;
  readonly taken: Taken;
  /** Of the tables. */
  readonly names: readonly string[];
  readonly kinds: readonly OwnTable[];
}

/** Queues the sheet behind its entry. */
export function beginOnSheet(
  context: Excel.RequestContext,
  journal: Journal<InsertOutcome>,
  { wished, taken, names: tables, kinds }: NewSheet,
): Place {
  const { names, worksheets } = context.workbook;
  const name = freeSheetName(wished, taken.sheets);
  journal.begin(context, { sheets: [[SHEET_MARK, name]], tables, marks: kinds.map(tableMark) });
  const sheet = worksheets.add(name);
  if (taken.names.includes(SHEET_MARK)) names.getItem(SHEET_MARK).delete();
  names.add(SHEET_MARK, headsFormula(name, "A1")).visible = false;
  return { sheet, name, top: 0, left: 0, isNew: true };
}

/** @throws Refused where the cells are protected, filled, merged, of a table or beyond the sheet. */
export async function beginAtSelection(
  context: Excel.RequestContext,
  journal: Journal<InsertOutcome>,
  plans: readonly TablePlan[],
  tables: readonly string[],
): Promise<Place> {
  const anchor = context.workbook.getSelectedRange().getCell(0, 0);
  const area = anchor.getResizedRange(LINES_ABOVE + BLANK_ROWS - 1, plansWidth(plans) - 1);
  const filled = area.getUsedRangeOrNullObject(true);
  // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- a navigation property, nothing is read
  const sheet = anchor.worksheet;
  anchor.load("rowIndex,columnIndex");
  filled.load("address");
  sheet.load("id,name");
  sheet.protection.load("protected");
  const inTheWay = askInTheWay(area);
  await context.sync();
  if (sheet.protection.protected) throw new Refused("protected", sheet.name);
  if (!filled.isNullObject) throw new Refused("no-room", splitReference(filled.address).cells);
  const { tables: others, merged } = inTheWay();
  if (others.length + merged.length > 0) throw new Refused("no-room", [...others, ...merged].join(", "));
  const [top, left] = [anchor.rowIndex, anchor.columnIndex];
  const cells = changesOf(plans, top, left);
  journal.begin(context, {
    cells: [{ sheet: sheet.id, name: sheet.name, cells }],
    tables,
    marks: plans.map(({ kind }) => tableMark(kind)),
  });
  return { sheet, name: sheet.name, top, left, isNew: false };
}

function changesOf(plans: readonly TablePlan[], top: number, left: number): readonly CellChange[] {
  return plans.flatMap((plan, at) =>
    plannedLines(plan).flatMap((cells, row) =>
      cells.flatMap((text, column): CellChange[] =>
        text === "" ? [] : [[top + row, left + (offsetsOf(plans)[at] ?? 0) + column, "", typedInput(text)]],
      ),
    ),
  );
}
