/** A result cell as the sheet would show it, for the few number formats our functions use. Pure. */
import type { ResultCell } from "../services";

/** `shownCell({ value: 0.4, numberFormat: "0.0%" })` is `40.0%`. */
export function shownCell(cell: ResultCell): string {
  const { value, numberFormat = "", error } = cell;
  if (error) return error.code;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  const places = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  if (numberFormat.includes("%")) return `${(value * 100).toFixed(places)}%`;
  if (numberFormat.includes("#,##0"))
    return value.toLocaleString("en-US", { minimumFractionDigits: places, maximumFractionDigits: places });
  return value.toLocaleString("en-US", { maximumFractionDigits: 6, useGrouping: Math.abs(value) >= 10000 });
}
