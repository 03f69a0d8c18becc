/** Reads again the rows that were edited, and no others; all of them where a table is in anything else another than it was. */
import { asked } from "../asked";
import type { CellContent } from "../cell-content";
import type { Failure } from "../failure";
import type { ChangedRows } from "./changed-rows";
import { queueTable, readTables, type FoundTable, type QueuedTable, type TablesRead } from "./read";

/** As many rows as are worth reading apart from the others. */
const MOST_ROWS = 2_000;
const MOST_PARTS = 50;

interface Part {
  readonly table: FoundTable;
  /** From the first row of the table. */
  readonly from: number;
  readonly count: number;
}

export async function readRows(last: TablesRead, changed: readonly ChangedRows[]): Promise<TablesRead | Failure> {
  const parts = changed.flatMap((rows) => partsOf(last.tables, rows));
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  if (count > MOST_ROWS || parts.length > MOST_PARTS) return readTables();
  const found = await asked((context) => readParts(context, last, changed, parts));
  return found === undefined || "reason" in found ? readTables() : found;
}

function partsOf(tables: readonly FoundTable[], { table: id, top, bottom }: ChangedRows): readonly Part[] {
  const table = tables.find((one) => one.id === id);
  if (!table) return [];
  const from = Math.max(0, top - table.top);
  const count = Math.min(table.rows.length - 1, bottom - table.top) - from + 1;
  return count > 0 ? [{ table, from, count }] : [];
}

/** One sync; undefined where a table is not what it was. */
async function readParts(
  context: Excel.RequestContext,
  last: TablesRead,
  changed: readonly ChangedRows[],
  parts: readonly Part[],
): Promise<TablesRead | undefined> {
  const asked = last.tables
    .filter(({ id }) => changed.some(({ table }) => table === id))
    .map((table) => ({ table, now: queue(context, table) }));
  const ranges = parts.map(({ table: { sheetId, top, left, heads }, from, count }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(top + from, left, count, heads.length);
    range.load("values");
    return range;
  });
  await context.sync();
  if (asked.some(({ table, now }) => !isSame(table, now))) return undefined;
  const tables = last.tables.map((table) => {
    const own = parts.flatMap((part, at) => (part.table === table ? [{ part, range: ranges[at] }] : []));
    if (own.length === 0) return table;
    const rows = [...table.rows];
    for (const { part, range } of own)
      (range?.values as CellContent[][]).forEach((row, at) => (rows[part.from + at] = row));
    return { ...table, rows };
  });
  return { ...last, tables };
}

function queue(context: Excel.RequestContext, { id }: FoundTable): QueuedTable {
  const queued = queueTable(context, id);
  queued.body.load("rowCount,columnCount");
  return queued;
}

function isSame(known: FoundTable, { table, body }: QueuedTable): boolean {
  if (table.isNullObject) return false;
  const heads = table.columns.items.map(({ name }) => name);
  return (
    table.name === known.name &&
    table.worksheet.id === known.sheetId &&
    table.worksheet.name === known.sheet &&
    body.rowIndex === known.top &&
    body.columnIndex === known.left &&
    body.rowCount === known.rows.length &&
    body.columnCount === known.heads.length &&
    heads.every((head, at) => head === known.heads[at])
  );
}
