/** Spellings that say how long a period is and when it ends: Chinese reports by name, ranges of months, "quarter ended 31 March 2025". */
import {
  DAY,
  HAN_YEAR,
  JOIN,
  LONG_YEAR,
  MONTH_NAME,
  MONTH_NUMBER,
  YEAR,
  ending,
  half,
  monthNamed,
  nineMonths,
  quarter,
  spelling,
  year,
  type Spelling,
} from "./spelling";

const REPORT = "(?:报告?|報告?)";
const RESULTS = "(?:业绩|業績)";
const MONTH_COUNTS: ReadonlyMap<string, number> = new Map([
  ...["QUARTER", "QTR", "Q", "THREE", "3", "季度", "三个月", "3个月"].map((word) => [word, 3] as const),
  ...["HALF", "HALFYEAR", "SIX", "6", "半年度", "六个月", "6个月"].map((word) => [word, 6] as const),
  ...["NINE", "9", "九个月", "9个月"].map((word) => [word, 9] as const),
  ...["YEAR", "FISCALYEAR", "FULLYEAR", "Y", "FY", "TWELVE", "12", "年度", "十二个月", "12个月"].map(
    (word) => [word, 12] as const,
  ),
]);
const lengthOf = (word: string | undefined): number => MONTH_COUNTS.get((word ?? "").replace("個", "个")) ?? 0;

/** `QUARTERENDED`, `FISCALYEARENDING`, `SIXMONTHSENDED`, `3MTO`, `Y/E`. */
const ENDED =
  "(?:FOR)?(?:(QUARTER|QTR|HALFYEAR|HALF|FISCALYEAR|FULLYEAR|YEAR|F?Y(?=\\/?E)|Q(?=\\/?E))|(THREE|SIX|NINE|TWELVE|3|6|9|12)-?M(?:ONTHS?)?(?:PERIOD)?)(?:\\/?E|END(?:ED|ING)?(?:ON)?|TO)";
const QUARTERLY = "-?(?:QUARTER|QTR|Q)";
const LENGTH = "(季度|[三六九369]个月|[三六九369]個月|(?:十二|12)[个個]月|半?年度)";

export const stretches: readonly Spelling[] = [
  spelling(`${HAN_YEAR}年?度?第?[一1]季度?${REPORT}`, (m) => quarter(false, m[1], 1)),
  spelling(`${HAN_YEAR}年?度?(?:中期?|半年度?)${REPORT}`, (m) => half(false, m[1], 1)),
  spelling(`${HAN_YEAR}年?度?中期${RESULTS}?`, (m) => half(false, m[1], 1)),
  spelling(`${HAN_YEAR}年?度?第?[三3]季度?${REPORT}`, (m) => nineMonths(m[1])),
  spelling(`第?[一1]季度?${REPORT}${LONG_YEAR}年?`, (m) => quarter(false, m[1], 1)),
  spelling(`(?:中期?|半年度?)${REPORT}${LONG_YEAR}年?`, (m) => half(false, m[1], 1)),
  spelling(`第?[三3]季度?${REPORT}${LONG_YEAR}年?`, (m) => nineMonths(m[1])),
  spelling(`年度?${REPORT}${LONG_YEAR}年?`, (m) => year(false, m[1])),
  spelling(`${HAN_YEAR}年?(?:年度?)?${REPORT}`, (m) => year(false, m[1])),
  spelling(`${HAN_YEAR}年${MONTH_NUMBER}月?[-~至到]${MONTH_NUMBER}月份?`, (m) =>
    ending(m[1], Number(m[3]), Number(m[3]) - Number(m[2]) + 1),
  ),
  spelling(`${MONTH_NAME}${QUARTERLY}${YEAR}`, (m) => ending(m[2], monthNamed(m[1]), 3)),
  spelling(`${LONG_YEAR}${MONTH_NAME}${QUARTERLY}`, (m) => ending(m[1], monthNamed(m[2]), 3)),
  spelling(`${MONTH_NAME}${JOIN}${YEAR}${QUARTERLY}`, (m) => ending(m[2], monthNamed(m[1]), 3)),
  spelling(`${ENDED}(?:${DAY}[-/.]?)?${MONTH_NAME}[-/.]?${LONG_YEAR}`, (m) =>
    ending(m[5], monthNamed(m[4]), lengthOf(m[1] ?? m[2])),
  ),
  spelling(`${ENDED}${MONTH_NAME}[-/.]?${DAY}(?:ST|ND|RD|TH)?[-/.]?${LONG_YEAR}`, (m) =>
    ending(m[5], monthNamed(m[3]), lengthOf(m[1] ?? m[2])),
  ),
  spelling(`${ENDED}${LONG_YEAR}[-/.]${MONTH_NUMBER}[-/.]${DAY}`, (m) =>
    ending(m[3], Number(m[4]), lengthOf(m[1] ?? m[2])),
  ),
  spelling(`${LENGTH}截[至止]${LONG_YEAR}[-/.年]${MONTH_NUMBER}(?:月|[-/.])?(?:${DAY}[日号號]?)?`, (m) =>
    ending(m[2], Number(m[3]), lengthOf(m[1])),
  ),
  spelling(`(?:截至)?${LONG_YEAR}年${MONTH_NUMBER}月(?:${DAY}[日号號])?(?:止的?)?${LENGTH}`, (m) =>
    ending(m[1], Number(m[2]), lengthOf(m[4])),
  ),
];
