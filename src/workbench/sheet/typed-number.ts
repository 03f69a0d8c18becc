/** Owns which texts Excel reads as numbers, dates, times, money and the like, and the number format each brings along. */
import { numfmt } from "@univerjs/core";

export interface TypedNumber {
  readonly value: number;
  /** The format an unformatted cell takes on; none for a plain number. */
  readonly format?: string;
}

/** Reads a trimmed text in American spelling; undefined for what stays a text. */
export function readTyped(text: string): TypedNumber | undefined {
  return (readFraction(text) ?? readLongTime(text)) || readByLibrary(text);
}

/** `1 3/4` */
function readFraction(text: string): TypedNumber | undefined {
  const [, sign, whole, top, bottom] = /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  if (whole === undefined || top === undefined || bottom === undefined || Number(bottom) === 0) return undefined;
  const value = Number(whole) + Number(top) / Number(bottom);
  return { value: sign === "-" ? -value : value, format: bottom.length === 1 ? "# ?/?" : "# ??/??" };
}

/** `25:00`: more hours than a day has. */
function readLongTime(text: string): TypedNumber | undefined {
  const [, hours, minutes, seconds = "0"] = /^(\d{2,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) < 24) return undefined;
  return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, format: "[h]:mm:ss" };
}

function readByLibrary(text: string): TypedNumber | undefined {
  // Groups of less than three digits are no thousands.
  if (/,\d{1,2}(?!\d)/.test(text.replace(/[a-z]+ \d{1,2}, \d/i, ""))) return undefined;
  const read = numfmt.parseValue(dayFirst(text)) as { v: unknown; z?: string } | null;
  if (!read || typeof read.v !== "number" || !Number.isFinite(read.v)) return undefined;
  const value = read.z === undefined ? withFifteenDigits(text, read.v) : read.v;
  const format = read.z === undefined ? undefined : excelFormat(read.z);
  return format === undefined ? { value } : { value, format };
}

/** `Dec-24` and `Dec 3` are days of this year's month to Excel. */
function dayFirst(text: string): string {
  return text.replace(/^([a-z]{3,9})[- ]([12]?\d|3[01])$/i, "$2-$1");
}

/** Excel keeps fifteen digits of a number and puts noughts for the rest. */
function withFifteenDigits(text: string, value: number): number {
  const digits = text.replace(/^[-+(\s]+/, "");
  if (!/^\d{16,}$/.test(digits)) return value;
  const kept = Number(digits.slice(0, 15) + "0".repeat(digits.length - 15));
  return value < 0 ? -kept : kept;
}

const MONEY: ReadonlyMap<string, string> = new Map([
  ["$#,##0", "$#,##0_);[Red]($#,##0)"],
  ["$#,##0.00", "$#,##0.00_);[Red]($#,##0.00)"],
]);

/** The format Excel gives, for the library's: it has one for each sort of date, however the date was written. */
function excelFormat(pattern: string): string {
  const money = MONEY.get(pattern);
  if (money !== undefined) return money;
  const { year, month, day, hours } = numfmt.getFormatDateInfo(pattern);
  if (!year && !month && !day) return hours ? pattern.replace(/^hh/, "h") : pattern;
  if (hours) return "m/d/yyyy h:mm";
  if (!day) return "mmm-yy";
  if (!year) return "d-mmm";
  return /mmm/.test(pattern) ? "d-mmm-yy" : "m/d/yyyy";
}
