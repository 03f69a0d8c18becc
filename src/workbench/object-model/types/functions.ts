/** Owns Excel.Functions, worksheet functions that an add-in calls without a cell, as far as they are answered. */
import { notImplemented } from "../../protocol/host-error";
import { isModelObject, objectOf } from "../model-object";
import type { FunctionAnswer } from "../subjects";
import type { ExcelMembers } from "../type-table";

const DAY = 86_400_000;
/** 1 January 1970 in days of the 1900 system, whose 29 February 1900 never was. */
const EPOCH = 25_569;
const PHANTOM_DAY = 60;
const SINCE_1904 = 1462;
const LAST_YEAR = 9999;

export const functionsType: ExcelMembers<"Functions"> = {
  methods: {
    date: (_self, model, ...parts: unknown[]) => {
      if (parts.some(isModelObject)) throw notImplemented("Functions", "date of a range");
      const [year = NaN, month = NaN, day = NaN] = parts.map(Number);
      // Excel declares one class for results of every type, which the model's kinds do not tell apart.
      return objectOf("FunctionResult", dayNumber([year, month, day], model.state.countsFrom1904)) as never;
    },
  },
};

export const functionResultType: ExcelMembers<"FunctionResult"> = {
  properties: { value: { get: ({ value }) => value }, error: { get: ({ error }) => error } },
};

/** What `DATE` gives: a day's number in the workbook's own count. @example dayNumber([2026, 3, 31], true) is 44650 */
export function dayNumber([year, month, day]: readonly [number, number, number], from1904: boolean): FunctionAnswer {
  if ([year, month, day].some(Number.isNaN)) return { value: null, error: "#VALUE!" };
  const full = Math.trunc(year) < 1900 ? 1900 + Math.trunc(year) : Math.trunc(year);
  const days = Date.UTC(full, Math.trunc(month) - 1, Math.trunc(day)) / DAY + EPOCH;
  const serial = from1904 ? days - SINCE_1904 : days - (days <= PHANTOM_DAY ? 1 : 0);
  if (year < 0 || serial < 0 || full > LAST_YEAR) return { value: null, error: "#NUM!" };
  return { value: serial, error: null };
}
