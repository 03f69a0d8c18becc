/** Periods as people read them in each language. */
import { partsOf, type PeriodParts, type YearMonth } from "../core/periods/parts";
import type { Period } from "../core/periods/period";
import type { Language } from "../contract/language";

interface PeriodWords {
  readonly year: string;
  readonly fiscalYear: string;
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  readonly month: string;
  readonly to: string;
}

const HANS: PeriodWords = {
  year: " 年",
  fiscalYear: " 财年",
  quarters: ["一季度", "二季度", "三季度", "四季度"],
  halves: ["上半年", "下半年"],
  month: " 月",
  to: "至 ",
};
const HANT: PeriodWords = { ...HANS, fiscalYear: " 財年" };

/** A period as people write it in the language; `parsePeriod` reads every one of them back. */
export function formatPeriod(period: Period, language: Language): string {
  return language === "en" ? period : chinesePeriod(partsOf(period), language === "zh-Hans" ? HANS : HANT);
}

function chinesePeriod(parts: PeriodParts, words: PeriodWords): string {
  switch (parts.kind) {
    case "year":
      return `${parts.year}${parts.fiscal ? words.fiscalYear : words.year}`;
    case "half":
      return `${parts.year}${parts.fiscal ? words.fiscalYear : words.year}${words.halves[parts.number - 1]}`;
    case "quarter":
      return `${parts.year}${parts.fiscal ? words.fiscalYear : words.year}${words.quarters[parts.number - 1]}`;
    case "month":
      return chineseMonth(parts, words);
    case "months":
      return `${chineseMonth(parts.from, words)}${words.to}${chineseMonth(parts.to, words)}`;
    case "years":
      return `${parts.from}${words.year}${words.to}${parts.to}${words.year}`;
  }
}

const chineseMonth = ({ year, month }: YearMonth, words: PeriodWords): string =>
  `${year}${words.year} ${month}${words.month}`;

/** The month of an ISO date. @example monthText("2026-07-15", "en") is "July 2026" */
export function monthText(date: string, language: Language): string {
  const day = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" }).format(day);
}
