/** The spellings of a period, each a pattern over compacted upper-case text and what it means. */
import {
  CHINESE_YEAR,
  DAY,
  HAN_YEAR,
  JOIN,
  LONG_YEAR,
  MONTH_NAME,
  MONTH_NUMBER,
  YEAR,
  date,
  digitOf,
  ending,
  half,
  isFiscal,
  month,
  monthNamed,
  nineMonths,
  part,
  quarter,
  spelling,
  year,
  type Spelling,
} from "./spelling";
import { stretches } from "./stretches";

/** `Q1`–`Q4` and `H1`–`H2`, the letter before the number. */
const LETTER_FIRST = "(?:(Q)0?([1-4])|(H)0?([12]))";
/** `1Q`–`4Q` and `1H`–`2H`. */
const NUMBER_FIRST = "(?:([1-4])(Q)|([12])(H))";

export const grammar: readonly Spelling[] = [
  spelling(`(FY|CY)?${YEAR}${JOIN}${LETTER_FIRST}`, (m) =>
    part(m[3] ?? m[5], isFiscal(m[1]), m[2], Number(m[4] ?? m[6])),
  ),
  spelling(`(FY?|CY?)?${LETTER_FIRST}${JOIN}(FY|CY)?${YEAR}`, (m) =>
    part(m[2] ?? m[4], isFiscal(m[1] ?? m[6]), m[7], Number(m[3] ?? m[5])),
  ),
  spelling(`${NUMBER_FIRST}${JOIN}(FY|CY)?${YEAR}`, (m) =>
    part(m[2] ?? m[4], isFiscal(m[5]), m[6], Number(m[1] ?? m[3])),
  ),
  spelling(`(FY|CY)?${LONG_YEAR}${NUMBER_FIRST}`, (m) =>
    part(m[4] ?? m[6], isFiscal(m[1]), m[2], Number(m[3] ?? m[5])),
  ),
  spelling(`${HAN_YEAR}${CHINESE_YEAR}第?([一二三四1-4])([财財]?)季度?`, (m) =>
    quarter(isFiscal(m[2]) || m[4] !== "", m[1], digitOf(m[3])),
  ),
  spelling(`${HAN_YEAR}${CHINESE_YEAR}Q([1-4])`, (m) => quarter(isFiscal(m[2]), m[1], Number(m[3]))),
  spelling(`${HAN_YEAR}年?首季度?`, (m) => quarter(false, m[1], 1)),
  spelling(`([一二三四1-4])季度?${LONG_YEAR}年?`, (m) => quarter(false, m[2], digitOf(m[1]))),
  spelling(`${HAN_YEAR}${CHINESE_YEAR}(上|下)半年`, (m) => half(isFiscal(m[2]), m[1], m[3] === "上" ? 1 : 2)),
  spelling(`${HAN_YEAR}年?[前首](?:三季度?|[9九]个?月|[9九]個月)`, (m) => nineMonths(m[1])),
  ...stretches,
  spelling(`([369]|12)M${JOIN}${YEAR}`, (m) => ending(m[2], Number(m[1]), Number(m[1]))),
  spelling(`${LONG_YEAR}${JOIN}([369]|12)M`, (m) => ending(m[1], Number(m[2]), Number(m[2]))),
  spelling(`(FY|CY)${JOIN}${YEAR}`, (m) => year(isFiscal(m[1]), m[2])),
  spelling(`${HAN_YEAR}${CHINESE_YEAR}`, (m) => year(isFiscal(m[2]), m[1])),
  spelling(`${HAN_YEAR}年?全年`, (m) => year(false, m[1])),
  spelling(`${LONG_YEAR}[-/.]${MONTH_NUMBER}`, (m) => month(m[1], Number(m[2]))),
  spelling(`${MONTH_NUMBER}[-/.]${LONG_YEAR}`, (m) => month(m[2], Number(m[1]))),
  spelling(`${LONG_YEAR}M${MONTH_NUMBER}`, (m) => month(m[1], Number(m[2]))),
  spelling(`${HAN_YEAR}年${MONTH_NUMBER}月份?`, (m) => month(m[1], Number(m[2]))),
  spelling(`${MONTH_NAME}${JOIN}${YEAR}`, (m) => month(m[2], monthNamed(m[1]))),
  spelling(`${LONG_YEAR}${JOIN}${MONTH_NAME}`, (m) => month(m[1], monthNamed(m[2]))),
  spelling(`${LONG_YEAR}[-/.]${MONTH_NUMBER}[-/.]${DAY}`, (m) => date(m[1], Number(m[2]), m[3])),
  spelling(`${LONG_YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])`, (m) => date(m[1], Number(m[2]), m[3])),
  spelling(`${HAN_YEAR}年${MONTH_NUMBER}月${DAY}[日号號]`, (m) => date(m[1], Number(m[2]), m[3])),
  spelling(`${DAY}(?:ST|ND|RD|TH)?[-/.]?${MONTH_NAME}[-/.]?${YEAR}`, (m) => date(m[3], monthNamed(m[2]), m[1])),
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
