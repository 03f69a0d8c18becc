/** The text a cell shows: the value under the number format that travels with it, as Excel would show it. */
import { format } from "numfmt";

/** A cell's value with its format, as a function answers it. */
export interface ShownCell {
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
}

/** @example cellText({ value: 150e6, numberFormat: '"> CNY "#,##0' }) is "> CNY 150,000,000" */
export function cellText({ value, numberFormat }: ShownCell): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : numberText(value, numberFormat);
}

/** A number under an Excel format; without one as a cell shows a bare number. */
export function numberText(value: number, numberFormat = "General"): string {
  return format(numberFormat, value);
}
