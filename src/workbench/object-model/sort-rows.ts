/** Sorts the rows of an area: they move as wholes, formulas with them, references to their own row going along. */
import type { ICellData } from "@univerjs/core";
import type { Area } from "../sheet/address";
import { formulaAt, rawCell, valueAt } from "./cells";
import type { Model } from "./model";
import { movedFormula } from "./moved-formula";
import { sortedOrder, type SortKey } from "./sort-order";

interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** What is calculating is to have settled. */
export function sortRows(model: Model, { sheetId, area }: Place, keys: readonly SortKey[], matchCase: boolean): void {
  const { row, column, rows, columns } = area;
  const lines = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => valueAt(model, sheetId, row + r, column + c)),
  );
  const order = sortedOrder(lines, keys, matchCase);
  const value: Record<number, Record<number, ICellData>> = {};
  order.forEach((old, now) => {
    if (old === now) return;
    const line: Record<number, ICellData> = (value[row + now] = {});
    for (let c = 0; c < columns; c++) line[column + c] = carried(model, sheetId, row + old, column + c, now - old);
  });
  model.host.api.syncExecuteCommand("sheet.command.set-range-values", {
    unitId: model.book.getId(),
    subUnitId: sheetId,
    range: { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 },
    value,
  });
}

/** A cell as it is carried to another row: all of it, with its formula led along. */
function carried(model: Model, sheetId: string, row: number, column: number, rows: number): ICellData {
  const cell = rawCell(model, sheetId, row, column);
  const formula = formulaAt(model, sheetId, row, column);
  const style = model.book.getWorkbook().getStyles().getStyleByCell(cell);
  return {
    v: formula === undefined ? (cell?.v ?? null) : null,
    t: formula === undefined ? (cell?.t ?? null) : null,
    f: formula === undefined ? null : movedFormula(formula, rows, 0),
    si: null,
    p: cell?.p ?? null,
    custom: cell?.custom ?? null,
    s: style ?? null,
  };
}
