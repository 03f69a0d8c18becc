/** Owns hiding and showing a table's rows as the filters on its columns say. */
import { mapCells, textAt, valueAt } from "./cells";
import { passing, type Criteria } from "./filter-rows";
import type { Model } from "./model";
import { bodyOf, columnPart, columnsOf } from "./table-areas";
import type { TableState } from "./workbook-state";

/** Puts a filter on a column, or takes it off, and hides the rows that do not pass. */
export async function setFilter(
  model: Model,
  table: TableState,
  columnId: number,
  criteria: Criteria | undefined,
): Promise<void> {
  model.assertWritable(table.sheetId);
  await model.host.calculation.settled();
  if (criteria) table.filters.set(columnId, criteria);
  else table.filters.delete(columnId);
  reapplyFilters(model, table);
}

/** Hides and shows the rows of the body for the values they have now. */
export function reapplyFilters(model: Model, table: TableState): void {
  const body = bodyOf(table);
  const shown = Array.from({ length: body.rows }, () => true);
  columnsOf(model, table).forEach(({ id }, index) => {
    const criteria = table.filters.get(id);
    if (!criteria) return;
    const { sheetId } = table;
    const cells = mapCells(model, { sheetId, area: columnPart(body, index) }, (row, column) => ({
      value: valueAt(model, sheetId, row, column),
      text: textAt(model, sheetId, row, column),
    })).map(([cell]) => cell ?? { value: "", text: "" });
    passing(cells, criteria).forEach((passes, row) => (shown[row] &&= passes));
  });
  const sheet = model.sheet(table.sheetId);
  shown.forEach((visible, index) => {
    const row = body.row + index;
    if (visible === sheet.getSheet().getRowVisible(row)) return;
    if (visible) sheet.showRows(row, 1);
    else sheet.hideRows(row, 1);
  });
}

/** Takes every filter off. */
export function showAll(model: Model, table: TableState): void {
  table.filters.clear();
  reapplyFilters(model, table);
}
