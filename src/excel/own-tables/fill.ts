/** Fills rows into a table: the blank ones at its end, and as many more as are wanting. All of it or nothing, as with any insertion. */
import { splitReference } from "../../formulas/addresses";
import type { CellContent } from "../cell-content";
import { inputsAsRead } from "../cell-input";
import { Refused } from "../failure";
import type { Journal } from "../journal";
import type { InsertOutcome, Receipt, Stopping } from "../port";
import type { Work } from "../work";
import { attemptInsertion, changesBetween, selectWritten } from "../written-cells";

export interface RowsWanted {
  /** The table's id. */
  readonly table: string;
  /** As typed, a cell for each of its columns. */
  readonly rows: readonly (readonly CellContent[])[];
}

export function fillRows(wanted: RowsWanted, hooks: Stopping): Promise<InsertOutcome> {
  return attemptInsertion(hooks, (work, journal) => run(work, journal, wanted));
}

async function run(work: Work, journal: Journal<InsertOutcome>, wanted: RowsWanted): Promise<InsertOutcome> {
  const receipt = await write(work, journal, wanted);
  const written = { kind: "written", address: receipt.area, receipt } as const;
  journal.promise({ ...written, selected: false });
  await journal.end(work.context);
  return { ...written, selected: await selectWritten(work, receipt) };
}

/** One request: the journal's entry, then the rows that are wanting, then the cells, wherever the table is by then. */
async function write(
  { context }: Work,
  journal: Journal<InsertOutcome>,
  { table: id, rows }: RowsWanted,
): Promise<Receipt> {
  const { table, sheet, top, left, width, start, wanting } = await findRoom(context, id, rows.length);
  const wanted = rows.map((row) => [...row]);
  const blank = wanted.map((row) => row.map(() => ""));
  const grown = { table: id, rows: wanting };
  journal.begin(context, {
    cells: [{ sheet: sheet.id, name: sheet.name, cells: changesBetween(blank, wanted, [top + start, left]) }],
    grown,
  });
  const more = Array.from({ length: wanting }, () => Array.from({ length: width }, () => ""));
  if (wanting > 0) table.rows.add(undefined, more);
  const room = () =>
    table
      .getDataBodyRange()
      .getCell(start, 0)
      .getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
  const [was, cells] = [room(), room()];
  // As they stood in this very request, whatever was typed since the table was read.
  was.load("formulas,values,numberFormat");
  cells.formulas = wanted;
  cells.load("address,formulas,values");
  await context.sync();
  const area = splitReference(cells.address).cells;
  return {
    sheet: sheet.id,
    area,
    before: inputsAsRead(was),
    formatsBefore: was.numberFormat as string[][],
    written: area,
    after: inputsAsRead(cells),
    grown,
  };
}

/** Where the blank rows at the end of a table begin, and how many it wants for so many. @throws Refused `gone`, `protected` */
async function findRoom(context: Excel.RequestContext, id: string, count: number) {
  const table = context.workbook.tables.getItemOrNullObject(id);
  const body = table.getDataBodyRange();
  const { worksheet: sheet } = table;
  table.load("id");
  sheet.load("id,name");
  sheet.protection.load("protected");
  body.load("rowIndex,columnIndex,columnCount,values");
  await context.sync();
  if (table.isNullObject) throw new Refused("gone");
  if (sheet.protection.protected) throw new Refused("protected", sheet.name);
  const { rowIndex: top, columnIndex: left, columnCount: width, values } = body;
  const start = values.findLastIndex((row) => row.some((cell) => cell !== "")) + 1;
  return { table, sheet, top, left, width, start, wanting: Math.max(0, start + count - values.length) };
}
