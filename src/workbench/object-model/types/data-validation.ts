/** Owns Excel.DataValidation: rules hold what a person types, are read back and, where they are lists, offered beside the cell. */
import { invalidArgument } from "../../protocol/host-error";
import { mapCells } from "../cells";
import { common } from "../mixed";
import type { Model } from "../model";
import type { RangeRef } from "../subjects";
import type { Accessors, ExcelMembers } from "../type-table";
import { isValidAt } from "../validity";
import { clearRules, kindOf, rulesOf, setRules } from "../validations";

export const dataValidationType: ExcelMembers<"DataValidation"> = {
  properties: {
    type: { get: typeOf },
    rule: { get: part("rule").get, set: setRule },
    prompt: part("prompt"),
    errorAlert: part("errorAlert"),
    ignoreBlanks: part("ignoreBlanks") as Accessors<RangeRef, boolean | null>,
    valid: { get: allValid },
  },
  methods: {
    clear: (ref, model) => {
      model.assertWritable(ref.sheetId);
      clearRules(model, ref);
      model.host.redraw();
    },
  },
};

function typeOf(ref: RangeRef, model: Model): string {
  const rules = rulesOf(model, ref);
  return rules === "mixed" ? "Inconsistent" : (kindOf(rules?.["rule"]) ?? "None");
}

/** @throws HostError InvalidArgument for what is no rule of Excel's. */
function setRule(ref: RangeRef, rule: unknown, model: Model): void {
  const sort = kindOf(rule);
  if (sort === undefined || (sort === "List" && !hasSource(rule)))
    throw invalidArgument(`rule: ${JSON.stringify(rule)}`);
  write(ref, "rule", rule, model);
}

function hasSource(rule: unknown): boolean {
  const { source } = (rule as { list: { source?: unknown } }).list;
  return typeof source === "string" && source !== "";
}

/** Whether what the cells hold obeys their rules; null where some do. */
async function allValid(ref: RangeRef, model: Model): Promise<boolean | null> {
  const { sheetId } = ref;
  const cells = mapCells(model, ref, (row, column) => ({ sheetId, row, column })).flat();
  return common(await Promise.all(cells.map((at) => isValidAt(model, at))));
}

function part(name: string) {
  return {
    get: (ref: RangeRef, model: Model): unknown => {
      const rules = rulesOf(model, ref);
      return rules === "mixed" ? null : (rules?.[name] ?? null);
    },
    set: (ref: RangeRef, value: unknown, model: Model) => write(ref, name, value, model),
  };
}

function write(ref: RangeRef, name: string, value: unknown, model: Model): void {
  model.assertNotEditing();
  model.assertWritable(ref.sheetId);
  setRules(model, ref, name, value);
  model.host.redraw();
}
