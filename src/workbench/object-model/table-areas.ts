/** Owns where the parts of a table are: its head, its body, its row of totals, its columns. */
import type { Area } from "../sheet/address";
import { valueAt } from "./cells";
import type { Model } from "./model";
import { columnNames } from "./table-heads";
import type { TableColumnState, TableState } from "./workbook-state";

type Extent = Pick<TableState, "area" | "hasHeaders" | "showTotals">;

/** The rows between head and totals; a table always has one, blank where there are no data. */
export function bodyOf({ area, hasHeaders, showTotals }: Extent): Area {
  const top = hasHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: Math.max(1, area.rows - top - (showTotals ? 1 : 0)) };
}

export function headOf({ area, hasHeaders }: Extent): Area | undefined {
  return hasHeaders ? { ...area, rows: 1 } : undefined;
}

export function totalsOf({ area, showTotals }: Extent): Area | undefined {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
}

/** One column's part of an area of the table. */
export function columnPart(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The cells two areas that overlap have in common. */
export function commonPart(a: Area, b: Area): Area {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.min(a.column + a.columns, b.column + b.columns) - column };
}

/** The columns as their heads name them now; a column keeps its id for as long as its name, or else its place, stays. */
export function columnsOf(model: Model, table: TableState): readonly TableColumnState[] {
  const names = namesNow(model, table);
  const same = table.columns.length === names.length && table.columns.every(({ name }, index) => name === names[index]);
  if (!same) table.columns = renamed(table, names);
  return table.columns;
}

function namesNow(model: Model, { area, sheetId, hasHeaders, columns }: TableState): string[] {
  return columnNames(
    Array.from({ length: area.columns }, (_, index) =>
      hasHeaders ? String(valueAt(model, sheetId, area.row, area.column + index)) : (columns[index]?.name ?? ""),
    ),
  );
}

function renamed({ columns }: TableState, names: readonly string[]): TableColumnState[] {
  let next = Math.max(0, ...columns.map(({ id }) => id)) + 1;
  const moved = columns.length !== names.length;
  return names.map((name, index) => {
    const place = columns[index];
    const same = moved || (place && names.includes(place.name)) ? undefined : place;
    const known = columns.find((column) => column.name === name) ?? same;
    return { id: known?.id ?? next++, name };
  });
}
