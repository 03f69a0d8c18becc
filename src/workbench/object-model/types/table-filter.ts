/** Owns Excel.Filter, the filter on one column of a table. Filters by colour, icon and calendar are refused by name. */
import { HostError, invalidArgument } from "../../protocol/host-error";
import { FILTERS, type Criteria } from "../filter-rows";
import type { Model } from "../model";
import type { ColumnRef } from "../subjects";
import { setFilter } from "../table-filters";
import type { ExcelMembers } from "../type-table";

export const filterType: ExcelMembers<"Filter"> = {
  properties: { criteria: { get: ({ table, id }) => table.filters.get(id) ?? null } },
  methods: {
    apply: (column, model, criteria: Criteria) => apply(column, model, criteria),
    applyValuesFilter: (column, model, values: readonly unknown[]) =>
      apply(column, model, { filterOn: "Values", values }),
    applyCustomFilter: (column, model, criterion1: string, criterion2?: string | null, operator?: string | null) =>
      apply(column, model, {
        filterOn: "Custom",
        criterion1,
        ...(criterion2 ? { criterion2, operator: operator ?? "And" } : {}),
      }),
    applyTopItemsFilter: (column, model, count: number) => apply(column, model, extreme("TopItems", count)),
    applyBottomItemsFilter: (column, model, count: number) => apply(column, model, extreme("BottomItems", count)),
    applyTopPercentFilter: (column, model, percent: number) => apply(column, model, extreme("TopPercent", percent)),
    applyBottomPercentFilter: (column, model, percent: number) =>
      apply(column, model, extreme("BottomPercent", percent)),
    clear: ({ table, id }, model) => setFilter(model, table, id, undefined),
  },
};

function extreme(filterOn: string, count: number): Criteria {
  if (!(count >= 1)) throw invalidArgument(`count: ${count}`);
  return { filterOn, criterion1: String(count) };
}

function apply({ table, id }: ColumnRef, model: Model, criteria: Criteria): Promise<void> {
  if (!FILTERS.has(criteria.filterOn))
    throw new HostError("NotImplemented", `The workbench does not filter by ${criteria.filterOn}.`);
  if (criteria.filterOn === "Values" && criteria.values?.some((value) => typeof value !== "string"))
    throw new HostError("NotImplemented", "The workbench does not filter by calendar dates.");
  return setFilter(model, table, id, criteria);
}
