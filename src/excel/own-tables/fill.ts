/** Fills rows into a table: the blank ones at its end, and as many more as are wanting. All of it or nothing, as with any insertion. */
import { splitReference } from "../../formulas/addresses";
import type { CellContent } from "../cell-content";
import { inputsAsRead } from "../cell-input";
import { Refused } from "../failure";
import type { Journal } from "../journal";
import type { InsertOutcome, Stopping } from "../port";
import { Moved } from "../moved";
import type { Work } from "../work";
import { attemptInsertion, changesBetween, completeInsertion, type Written } from "../written-cells";

export interface RowsWanted {
  /** The table's id. */
  readonly table: string;
  /** The heads of the columns that the rows have cells for. */
  readonly heads: readonly string[];
  /** As typed; a blank cell leaves what the table fills in itself. */
  readonly rows: readonly (readonly CellContent[])[];
}

export function fillRows(wanted: RowsWanted, hooks: Stopping): Promise<InsertOutcome> {
  return attemptInsertion(hooks, async (work, journal) =>
    completeInsertion(work, journal, await write(work, journal, wanted)),
  );
}

/** One request: the journal's entry, then the rows that are wanting, then the cells, wherever the table is by then. */
async function write({ context }: Work, journal: Journal<InsertOutcome>, wanted: RowsWanted): Promise<Written> {
  const { table, sheet, heads, top, left, start, wanting } = await findRoom(context, wanted);
  const rows = rowsUnder(heads, wanted);
  const width = heads.length;
  const grown = { table: wanted.table, rows: wanting };
  const after = rows.map((row) => row.map((cell) => cell ?? ""));
  const blank = after.map((row) => row.map(() => ""));
  journal.begin(context, {
    cells: [{ sheet: sheet.id, name: sheet.name, cells: changesBetween(blank, after, [top + start, left]) }],
    grown,
  });
  const more = Array.from({ length: wanting }, () => Array.from({ length: width }, () => ""));
  if (wanting > 0) table.rows.add(undefined, more);
  const room = () =>
    table
      .getDataBodyRange()
      .getCell(start, 0)
      .getResizedRange(rows.length - 1, width - 1);
  const [was, cells] = [room(), room()];
  // As they stood in this very request, whatever was typed since the table was read.
  was.load("formulas,values,numberFormat");
  cells.formulas = rows;
  cells.load("address,formulas,values");
  const { columns } = table;
  columns.load("items/name");
  await context.sync();
  // A column put in or taken out since had the cells written beside their heads.
  if (String(namesOf(columns)) !== String(heads)) throw new Moved(sheet.name);
  const area = splitReference(cells.address).cells;
  const receipt = {
    sheet: sheet.id,
    area,
    before: inputsAsRead(was),
    formatsBefore: was.numberFormat as string[][],
    written: area,
    after: inputsAsRead(cells),
    grown,
  };
  return { receipt, cells: room() };
}

/** The rows as the table's columns stand now. @throws Refused `gone` for cells whose column is not there any more */
function rowsUnder(heads: readonly string[], wanted: RowsWanted): (CellContent | null)[][] {
  const places = wanted.heads.map((head) => heads.indexOf(head));
  return wanted.rows.map((row) => {
    const cells = heads.map((): CellContent | null => null);
    row.forEach((cell, at) => {
      const place = places[at] ?? -1;
      if (cell === "") return;
      if (place < 0) throw new Refused("gone", wanted.heads[at]);
      cells[place] = cell;
    });
    return cells;
  });
}

const namesOf = ({ items }: Excel.TableColumnCollection): readonly string[] => items.map(({ name }) => name);

/** Where the blank rows at the end of a table begin, and how many it wants for so many. @throws Refused `gone`, `protected` */
async function findRoom(context: Excel.RequestContext, { table: id, rows }: RowsWanted) {
  const table = context.workbook.tables.getItemOrNullObject(id);
  const body = table.getDataBodyRange();
  const { worksheet: sheet, columns } = table;
  columns.load("items/name");
  table.load("id");
  sheet.load("id,name");
  sheet.protection.load("protected");
  body.load("rowIndex,columnIndex,values");
  await context.sync();
  if (table.isNullObject) throw new Refused("gone");
  if (sheet.protection.protected) throw new Refused("protected", sheet.name);
  const { rowIndex: top, columnIndex: left, values } = body;
  const start = values.findLastIndex((row) => row.some((cell) => cell !== "")) + 1;
  const wanting = Math.max(0, start + rows.length - values.length);
  return { table, sheet, heads: namesOf(columns), top, left, start, wanting };
}
