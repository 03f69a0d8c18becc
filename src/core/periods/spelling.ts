/** What spellings of a period are made of: years, months, days, and the parts they mean. */
import { calendarParts } from "./format";
import type { PeriodParts } from "./parts";

export interface Spelling {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => PeriodParts | FullDate;
}

/** A day as written, which need not exist. */
export interface FullDate {
  readonly kind: "date";
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const YEAR = "(\\d{4}|\\d\\d)";
export const LONG_YEAR = "(\\d{4})";
/** In Chinese two digits are a year only where 年 says so. */
export const HAN_YEAR = "(\\d{4}|\\d\\d(?=年|财|財))";
export const JOIN = "[-/.]?";
export const CHINESE_YEAR = "(年度?|财年|財年|财政年度|財政年度)?";
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
export const MONTH_NAME =
  "(JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T|TEMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?";
export const DAY = "(0?[1-9]|[12]\\d|3[01])";
export const MONTH_NUMBER = "(0?[1-9]|1[0-2])";
const NUMERALS = ["一", "二", "三", "四"];

const yearOf = (text: string | undefined): number => {
  const year = Number(text);
  return text?.length === 2 ? (year >= 90 ? 1900 : 2000) + year : year;
};
export const isFiscal = (text: string | undefined): boolean =>
  (text ?? "").startsWith("F") ||
  (text ?? "").endsWith("财年") ||
  (text ?? "").endsWith("財年") ||
  (text ?? "").includes("政年");
export const digitOf = (text: string | undefined): number => {
  const numeral = NUMERALS.indexOf(text ?? "");
  return numeral >= 0 ? numeral + 1 : Number(text);
};
export const monthNamed = (text: string | undefined): number => MONTHS.indexOf((text ?? "").slice(0, 3)) + 1;

export const year = (fiscal: boolean, value: string | undefined): PeriodParts => ({
  kind: "year",
  fiscal,
  year: yearOf(value),
});
export const half = (fiscal: boolean, value: string | undefined, number: number): PeriodParts => ({
  kind: "half",
  fiscal,
  year: yearOf(value),
  number,
});
export const quarter = (fiscal: boolean, value: string | undefined, number: number): PeriodParts => ({
  kind: "quarter",
  fiscal,
  year: yearOf(value),
  number,
});
export const month = (value: string | undefined, number: number): PeriodParts => ({
  kind: "month",
  year: yearOf(value),
  month: number,
});
export const date = (value: string | undefined, month: number, day: string | undefined): FullDate => ({
  kind: "date",
  year: yearOf(value),
  month,
  day: Number(day),
});
/** The months up to and with one; a quarter, a half and a calendar year go by their own names. */
export const ending = (value: string | undefined, last: number, months: number): PeriodParts =>
  calendarParts({ start: yearOf(value) * 12 + last - months, months });
export const nineMonths = (value: string | undefined): PeriodParts => ending(value, 9, 9);
export const part = (
  letter: string | undefined,
  fiscal: boolean,
  value: string | undefined,
  number: number,
): PeriodParts => (letter === "H" ? half(fiscal, value, number) : quarter(fiscal, value, number));

export const spelling = (pattern: string, read: Spelling["read"]): Spelling => ({
  pattern: new RegExp(`^${pattern}$`),
  read,
});
