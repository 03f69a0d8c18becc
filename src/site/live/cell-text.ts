/** The text a cell shows: the value under the number format that travels with it, as Excel would show it. */
import { numfmt } from "@univerjs/core";
import type { PlainCell } from "../../functions/evaluate";

/** @example cellText({ value: 0.4, numberFormat: "0.0%" }) is "40.0%" */
export function cellText({ value, numberFormat }: PlainCell): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : numfmt.format(numberFormat ?? "General", value);
}
