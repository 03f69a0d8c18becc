/** Owns Excel.TableSort: rows move as wholes, formulas with them, references to their own row going along. */
import { HostError, invalidArgument } from "../../protocol/host-error";
import type { ICellData } from "@univerjs/core";
import { formulaAt, rawCell, valueAt } from "../cells";
import { movedFormula } from "../moved-formula";
import type { Model } from "../model";
import { sortedOrder, type SortKey } from "../sort-order";
import { bodyOf } from "../table-areas";
import type { ExcelMembers } from "../type-table";
import type { TableState } from "../workbook-state";

type Field = SortKey & { readonly sortOn?: string; readonly subField?: string; readonly dataOption?: string };

export const tableSortType: ExcelMembers<"TableSort"> = {
  properties: {
    fields: { get: ({ sort }) => sort?.fields ?? [] },
    matchCase: { get: ({ sort }) => sort?.matchCase ?? false },
    method: { get: () => "PinYin" },
  },
  methods: {
    apply: async (table, model, fields: readonly Field[], matchCase?: boolean | null, method?: string | null) => {
      check(table, fields, method ?? "PinYin");
      table.sort = { fields, matchCase: matchCase === true };
      await sort(model, table);
    },
    clear: (table) => void (table.sort = undefined),
    reapply: (table, model) => sort(model, table),
  },
};

function check(table: TableState, fields: readonly Field[], method: string): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields");
  for (const { key, sortOn = "Value", subField, dataOption = "Normal" } of fields) {
    if (!Number.isInteger(key) || key < 0 || key >= table.area.columns) throw invalidArgument(`key: ${key}`);
    if (sortOn !== "Value" || subField || dataOption !== "Normal" || method !== "PinYin")
      throw new HostError(
        "NotImplemented",
        `The workbench does not sort by ${subField ?? sortOn}, ${dataOption} or ${method}.`,
      );
  }
}

async function sort(model: Model, table: TableState): Promise<void> {
  if (!table.sort) return;
  model.assertNotEditing();
  model.assertWritable(table.sheetId);
  await model.host.calculation.settled();
  const { sheetId } = table;
  const { row, column, rows, columns } = bodyOf(table);
  const lines = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => valueAt(model, sheetId, row + r, column + c)),
  );
  const order = sortedOrder(lines, table.sort.fields, table.sort.matchCase);
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
