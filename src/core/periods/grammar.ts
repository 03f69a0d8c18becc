/** The spellings of a period, each a pattern over compacted upper-case text and what it means. */
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

const YEAR = "(\\d{4}|\\d\\d)";
const LONG_YEAR = "(\\d{4})";
/** In Chinese two digits are a year only where 年 says so. */
const HAN_YEAR = "(\\d{4}|\\d\\d(?=年|财|財))";
const JOIN = "[-/.]?";
const CHINESE_YEAR = "(年度?|财年|財年|财政年度|財政年度)?";
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const MONTH_NAME =
  "(JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T|TEMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?";
const DAY = "(0?[1-9]|[12]\\d|3[01])";
const MONTH_NUMBER = "(0?[1-9]|1[0-2])";
const NUMERALS = ["一", "二", "三", "四"];

const yearOf = (text: string | undefined): number => {
  const year = Number(text);
  return text?.length === 2 ? (year >= 90 ? 1900 : 2000) + year : year;
};
const isFiscal = (text: string | undefined): boolean =>
  text === "FY" || (text ?? "").endsWith("财年") || (text ?? "").endsWith("財年") || (text ?? "").includes("政年");
const digitOf = (text: string | undefined): number => {
  const numeral = NUMERALS.indexOf(text ?? "");
  return numeral >= 0 ? numeral + 1 : Number(text);
};
const monthNamed = (text: string | undefined): number => MONTHS.indexOf((text ?? "").slice(0, 3)) + 1;

const year = (fiscal: boolean, value: string | undefined): PeriodParts => ({
  kind: "year",
  fiscal,
  year: yearOf(value),
});
const half = (fiscal: boolean, value: string | undefined, number: number): PeriodParts => ({
  kind: "half",
  fiscal,
  year: yearOf(value),
  number,
});
const quarter = (fiscal: boolean, value: string | undefined, number: number): PeriodParts => ({
  kind: "quarter",
  fiscal,
  year: yearOf(value),
  number,
});
const month = (value: string | undefined, number: number): PeriodParts => ({
  kind: "month",
  year: yearOf(value),
  month: number,
});
const date = (value: string | undefined, month: number, day: string | undefined): FullDate => ({
  kind: "date",
  year: yearOf(value),
  month,
  day: Number(day),
});
const nineMonths = (value: string | undefined): PeriodParts => {
  const whole = yearOf(value);
  return { kind: "months", from: { year: whole, month: 1 }, to: { year: whole, month: 9 } };
};
const part = (letter: string | undefined, fiscal: boolean, value: string | undefined, number: number): PeriodParts =>
  letter === "H" ? half(fiscal, value, number) : quarter(fiscal, value, number);

const spelling = (pattern: string, read: Spelling["read"]): Spelling => ({ pattern: new RegExp(`^${pattern}$`), read });

/** `Q1`–`Q4` and `H1`–`H2`, the letter before the number. */
const LETTER_FIRST = "(?:(Q)([1-4])|(H)([12]))";
/** `1Q`–`4Q` and `1H`–`2H`. */
const NUMBER_FIRST = "(?:([1-4])(Q)|([12])(H))";

export const grammar: readonly Spelling[] = [
  spelling(`(FY|CY)?${YEAR}${JOIN}${LETTER_FIRST}`, (m) =>
    part(m[3] ?? m[5], isFiscal(m[1]), m[2], Number(m[4] ?? m[6])),
  ),
  spelling(`${LETTER_FIRST}${JOIN}(FY|CY)?${YEAR}`, (m) =>
    part(m[1] ?? m[3], isFiscal(m[5]), m[6], Number(m[2] ?? m[4])),
  ),
  spelling(`${NUMBER_FIRST}${JOIN}(FY|CY)?${YEAR}`, (m) =>
    part(m[2] ?? m[4], isFiscal(m[5]), m[6], Number(m[1] ?? m[3])),
  ),
  spelling(`(FY|CY)?${LONG_YEAR}${NUMBER_FIRST}`, (m) =>
    part(m[4] ?? m[6], isFiscal(m[1]), m[2], Number(m[3] ?? m[5])),
  ),
  spelling(`${HAN_YEAR}${CHINESE_YEAR}第?([一二三四1-4])季度?`, (m) => quarter(isFiscal(m[2]), m[1], digitOf(m[3]))),
  spelling(`${HAN_YEAR}${CHINESE_YEAR}Q([1-4])`, (m) => quarter(isFiscal(m[2]), m[1], Number(m[3]))),
  spelling(`${HAN_YEAR}${CHINESE_YEAR}(上|下)半年`, (m) => half(isFiscal(m[2]), m[1], m[3] === "上" ? 1 : 2)),
  spelling(`${HAN_YEAR}年?前三季度?`, (m) => nineMonths(m[1])),
  spelling(`9M${JOIN}${YEAR}`, (m) => nineMonths(m[1])),
  spelling(`${LONG_YEAR}${JOIN}9M`, (m) => nineMonths(m[1])),
  spelling(`(FY|CY)${JOIN}${YEAR}`, (m) => year(isFiscal(m[1]), m[2])),
  spelling(`${HAN_YEAR}${CHINESE_YEAR}`, (m) => year(isFiscal(m[2]), m[1])),
  spelling(`${HAN_YEAR}年全年`, (m) => year(false, m[1])),
  spelling(`${LONG_YEAR}[-/.]${MONTH_NUMBER}`, (m) => month(m[1], Number(m[2]))),
  spelling(`${LONG_YEAR}M${MONTH_NUMBER}`, (m) => month(m[1], Number(m[2]))),
  spelling(`${HAN_YEAR}年${MONTH_NUMBER}月份?`, (m) => month(m[1], Number(m[2]))),
  spelling(`${MONTH_NAME}${JOIN}${YEAR}`, (m) => month(m[2], monthNamed(m[1]))),
  spelling(`${LONG_YEAR}${JOIN}${MONTH_NAME}`, (m) => month(m[1], monthNamed(m[2]))),
  spelling(`${LONG_YEAR}[-/.]${MONTH_NUMBER}[-/.]${DAY}`, (m) => date(m[1], Number(m[2]), m[3])),
  spelling(`${LONG_YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])`, (m) => date(m[1], Number(m[2]), m[3])),
  spelling(`${HAN_YEAR}年${MONTH_NUMBER}月${DAY}[日号號]`, (m) => date(m[1], Number(m[2]), m[3])),
  spelling(`${DAY}[-/.]?${MONTH_NAME}[-/.]?${YEAR}`, (m) => date(m[3], monthNamed(m[2]), m[1])),
  spelling(`${MONTH_NAME}[-/.]?${DAY}(?:ST|ND|RD|TH)?[-/.]?${LONG_YEAR}`, (m) => date(m[3], monthNamed(m[1]), m[2])),
  spelling(`${LONG_YEAR}年?(?:\\.\\.|至)${LONG_YEAR}年?`, (m) => ({
    kind: "years",
    from: Number(m[1]),
    to: Number(m[2]),
  })),
  spelling(`${LONG_YEAR}[-/.年]${MONTH_NUMBER}月?(?:\\.\\.|至)${LONG_YEAR}[-/.年]${MONTH_NUMBER}月?`, (m) => ({
    kind: "months",
    from: { year: Number(m[1]), month: Number(m[2]) },
    to: { year: Number(m[3]), month: Number(m[4]) },
  })),
];
