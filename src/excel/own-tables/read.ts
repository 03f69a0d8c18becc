/** Reads the reader's own tables: all of them in one request, and only those; a table that lost its id is found by its mark. */
import type { OwnTable } from "../../contract/own-table";
import { asked } from "../asked";
import type { CellContent } from "../cell-content";
import type { Failure } from "../failure";
import { rememberedIds, tableMark, type TableIds } from "./marks";

export interface FoundTable {
  readonly kind: OwnTable;
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** Of the first cell below the heads, from 0. */
  readonly top: number;
  readonly left: number;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

export interface TablesRead {
  readonly tables: readonly FoundTable[];
  /** Kinds that the workbook had, and whose table is nowhere. */
  readonly missing: readonly OwnTable[];
}

/** Nothing is asked where the workbook remembers no table. */
export async function readTables(): Promise<TablesRead | Failure> {
  const ids = rememberedIds();
  if (ids.size === 0) return { tables: [], missing: [] };
  const whole = await asked((context) => readWith(context, ids, readByIds));
  const isTooLarge = "reason" in whole && whole.reason === "too-large";
  return isTooLarge ? asked((context) => readWith(context, ids, readInParts)) : whole;
}

type Read = (context: Excel.RequestContext, ids: TableIds) => Promise<readonly FoundTable[]>;

async function readWith(context: Excel.RequestContext, ids: TableIds, read: Read): Promise<TablesRead> {
  const tables = await read(context, ids);
  const lost = [...ids.keys()].filter((kind) => !tables.some((table) => table.kind === kind));
  if (lost.length === 0) return { tables, missing: [] };
  const marked = await idsByMark(context, lost);
  const again = await read(context, marked);
  return { tables: [...tables, ...again], missing: lost.filter((kind) => !marked.has(kind)) };
}

/** One sync, whatever the number of tables. */
async function readByIds(context: Excel.RequestContext, ids: TableIds): Promise<readonly FoundTable[]> {
  const queued = [...ids].map(([kind, id]) => {
    const { table, body } = queueTable(context, id);
    body.load("values");
    return { kind, table, body };
  });
  await context.sync();
  return queued
    .filter(({ table }) => !table.isNullObject)
    .map(({ kind, table, body }) => ({ ...describe(kind, table, body), rows: body.values as CellContent[][] }));
}

/** Asks what a table is called, where it stands and what its columns are. */
export function queueTable(context: Excel.RequestContext, id: string): QueuedTable {
  const table = context.workbook.tables.getItemOrNullObject(id);
  const body = table.getDataBodyRange();
  table.load("id,name,worksheet/id,worksheet/name");
  // Their names stand where the heads are hidden, too.
  table.columns.load("items/name");
  body.load("rowIndex,columnIndex");
  return { table, body };
}

export interface QueuedTable {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
}

const describe = (kind: OwnTable, table: Excel.Table, body: Excel.Range): Omit<FoundTable, "rows"> => ({
  kind,
  id: table.id,
  name: table.name,
  sheet: table.worksheet.name,
  sheetId: table.worksheet.id,
  top: body.rowIndex,
  left: body.columnIndex,
  heads: table.columns.items.map(({ name }) => name),
});

/** As many rows as an answer of Excel on the web certainly holds. */
const PART = 10_000;

/** A sync for each part of each table. */
async function readInParts(context: Excel.RequestContext, ids: TableIds): Promise<readonly FoundTable[]> {
  const found: FoundTable[] = [];
  for (const [kind, id] of ids) {
    const { table, body } = queueTable(context, id);
    body.load("rowCount,columnCount");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- at most four tables, and one answer cannot hold them
    await context.sync();
    if (!table.isNullObject) found.push({ ...describe(kind, table, body), rows: await rowsOf(context, body) });
  }
  return found;
}

async function rowsOf(context: Excel.RequestContext, body: Excel.Range): Promise<FoundTable["rows"]> {
  const rows: CellContent[][] = [];
  for (let from = 0; from < body.rowCount; from += PART) {
    const count = Math.min(PART, body.rowCount - from);
    const part = body.getCell(from, 0).getResizedRange(count - 1, body.columnCount - 1);
    part.load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer cannot hold all parts
    await context.sync();
    for (const row of part.values as CellContent[][]) rows.push(row);
  }
  return rows;
}

/** Two syncs; a mark whose cells are gone finds nothing. */
export async function idsByMark(context: Excel.RequestContext, kinds: readonly OwnTable[]): Promise<TableIds> {
  const { names, tables } = context.workbook;
  const marks = kinds.map((kind) => ({
    kind,
    range: names.getItemOrNullObject(tableMark(kind)).getRangeOrNullObject(),
  }));
  marks.forEach(({ range }) => range.load("rowIndex,columnIndex,columnCount,worksheet/id"));
  tables.load("items/id,items/worksheet/id");
  await context.sync();
  const near = tables.items.map((table) => ({ table, body: table.getDataBodyRange() }));
  near.forEach(({ body }) => body.load("rowIndex,columnIndex,columnCount"));
  await context.sync();
  return new Map(
    marks.flatMap(({ kind, range }) => {
      const found = range.isNullObject
        ? undefined
        : near.find(({ table, body }) => table.worksheet.id === range.worksheet.id && isBelow(range, body));
      return found ? [[kind, found.table.id] as const] : [];
    }),
  );
}

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly columnCount: number;
}

const isBelow = (heads: Place, body: Place): boolean =>
  body.rowIndex === heads.rowIndex + 1 &&
  body.columnIndex < heads.columnIndex + heads.columnCount &&
  heads.columnIndex < body.columnIndex + body.columnCount;
