/** Owns what changes the shape of a table: making it, resizing it, its head and totals, taking it away. */
import { HostError, invalidArgument } from "../protocol/host-error";
import { MAX_ROWS, type Area } from "../sheet/address";
import { insertCells, deleteCells } from "./cell-moves";
import { writeCells } from "./cell-writes";
import { facadeRange, isUnbounded, valueAt } from "./cells";
import type { CellValue } from "./cell-value";
import type { Model } from "./model";
import type { RangeRef } from "./subjects";
import { bodyOf, columnsOf, headOf, overlap } from "./table-areas";
import { reapplyFilters } from "./table-filters";
import { tableAdded, tableDeleted } from "./table-events";
import { columnNames } from "./table-heads";
import { removeWhere, type TableState } from "./workbook-state";

/** Makes a table; without heads among the cells it gets a row of them above, as in Excel. */
export async function createTable(model: Model, ref: RangeRef, hasHeaders: boolean): Promise<TableState> {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
  if (isUnbounded(ref.area)) throw invalidArgument("a table of whole rows or columns");
  assertFree(model, ref);
  const { sheetId } = ref;
  if (!hasHeaders) await insertCells(model, { sheetId, area: { ...ref.area, rows: 1 } }, "Down");
  const rows = hasHeaders ? Math.max(2, ref.area.rows) : ref.area.rows + 1;
  const id = model.state.freshId("TABLE");
  const table: TableState = {
    id,
    name: freeName(model),
    sheetId,
    area: { ...ref.area, rows },
    columns: [],
    style: "TableStyleMedium2",
    hasHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: new Map(),
    sort: undefined,
  };
  model.state.tables.push(table);
  writeHeads(model, table);
  model.host.tablesChanged();
  tableAdded(model, table);
  return table;
}

function freeName(model: Model): string {
  const taken = new Set(model.state.tables.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`table${number}`)) return `Table${number}`;
}

/** @throws HostError where another table would share cells with this one. */
function assertFree(model: Model, { sheetId, area }: RangeRef, except?: TableState): void {
  const other = model.state.tables.find(
    (table) => table !== except && table.sheetId === sheetId && overlap(table.area, area),
  );
  if (other) throw new HostError("InvalidArgument", `A table can't overlap another table. (${other.name})`);
}

/** Writes each head that Excel would write otherwise: blank, a number, or the same as one before it. */
export function writeHeads(model: Model, table: TableState): void {
  const head = headOf(table);
  if (!head) return;
  const { sheetId } = table;
  const now = Array.from({ length: head.columns }, (_, index) =>
    valueAt(model, sheetId, head.row, head.column + index),
  );
  const names = columnNames(now.map(String));
  names.forEach((name, index) => {
    if (now[index] === name) return;
    const cell = { ...head, column: head.column + index, columns: 1 };
    writeCells(model, { sheetId, area: cell }, `'${name}`);
  });
  columnsOf(model, table);
}

/** @throws HostError InvalidArgument where the head would move or another table is in the way. */
export function resizeTable(model: Model, table: TableState, { sheetId, area }: RangeRef): void {
  model.assertWritable(table.sheetId);
  if (sheetId !== table.sheetId || area.row !== table.area.row || !overlap(area, table.area))
    throw invalidArgument("a table keeps its sheet and its first row, and overlaps where it was");
  if (area.rows < (table.hasHeaders ? 2 : 1)) throw invalidArgument("a table has a row below its head");
  assertFree(model, { sheetId, area }, table);
  table.area = area;
  writeHeads(model, table);
  model.host.tablesChanged();
}

/** Shows or hides the row of heads: hidden, its cells are empty and the table begins a row further down. */
export function moveHead(model: Model, table: TableState, shown: boolean): void {
  if (shown === table.hasHeaders) return;
  model.assertWritable(table.sheetId);
  const names = columnsOf(model, table).map(({ name }) => `'${name}`);
  const { sheetId, area } = table;
  if (shown) {
    const head = { ...area, row: area.row - 1, rows: 1 };
    if (head.row < 0 || !isBlank(model, { sheetId, area: head }))
      throw new HostError("NotImplemented", "The workbench shows a table's head only where the row above is empty.");
    table.area = { ...area, row: head.row, rows: area.rows + 1 };
    writeCells(model, { sheetId, area: head }, [names]);
  } else {
    writeCells(model, { sheetId, area: { ...area, rows: 1 } }, "");
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  }
  table.hasHeaders = shown;
  model.host.tablesChanged();
}

/** Adds or takes away the row of totals; a new one says "Total" and sums or counts its last column. */
export async function setTotals(model: Model, table: TableState, shown: boolean): Promise<void> {
  if (shown === table.showTotals) return;
  model.assertWritable(table.sheetId);
  const { sheetId, area } = table;
  const row = shown ? area.row + area.rows : area.row + area.rows - 1;
  const line = { ...area, row, rows: 1 };
  if (!shown) {
    table.showTotals = false;
    table.area = { ...area, rows: area.rows - 1 };
    await deleteCells(model, { sheetId, area: line }, "Up");
    table.area = { ...area, rows: area.rows - 1 };
  } else {
    await makeRoom(model, { sheetId, area: line });
    table.area = { ...area, rows: area.rows + 1 };
    table.showTotals = true;
    writeTotals(model, table, line);
  }
  model.host.tablesChanged();
}

function writeTotals(model: Model, table: TableState, line: Area): void {
  const columns = columnsOf(model, table);
  const body = bodyOf(table);
  const last = columns.length - 1;
  const numeric = typeof valueAt(model, table.sheetId, body.row, body.column + last) === "number";
  const name = columns[last]?.name ?? "";
  const cells: (string | null)[] = columns.map((_, index) => (index === 0 ? "Total" : null));
  if (last > 0) cells[last] = `=SUBTOTAL(${numeric ? 109 : 103},${table.name}[${name}])`;
  writeCells(model, { sheetId: table.sheetId, area: line }, [cells]);
}

/** Moves what stands below out of the way, unless nothing does. */
export async function makeRoom(model: Model, { sheetId, area }: RangeRef): Promise<void> {
  if (area.row + area.rows > MAX_ROWS) throw invalidArgument("the table would leave the sheet");
  if (!isBlank(model, { sheetId, area })) await insertCells(model, { sheetId, area }, "Down");
}

export function isBlank(model: Model, { sheetId, area }: RangeRef): boolean {
  const cells: CellValue[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      cells.push(valueAt(model, sheetId, row, column));
  return cells.every((value) => value === "");
}

/** Takes a table away with its cells. */
export function clearTable(model: Model, table: TableState): void {
  model.assertWritable(table.sheetId);
  table.filters.clear();
  reapplyFilters(model, table);
  removeWhere(model.state.tables, (entry) => entry === table);
  facadeRange(model, { sheetId: table.sheetId, area: table.area }).clear();
  model.host.tablesChanged();
  tableDeleted(model, table);
}
