/** Owns Excel.TableSort: rows move as wholes, formulas with them, references to their own row going along. */
import { HostError, invalidArgument } from "../../protocol/host-error";
import type { Model } from "../model";
import type { SortKey } from "../sort-order";
import { sortRows } from "../sort-rows";
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
  sortRows(model, { sheetId: table.sheetId, area: bodyOf(table) }, table.sort.fields, table.sort.matchCase);
}
