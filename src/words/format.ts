/** Figures and periods as people read them: the bound, the currency and the unit stay with the number. */
import type { Metric, Observation, Unit } from "../core/dataset/types";
import { partsOf, type PeriodParts, type YearMonth } from "../core/periods/parts";
import type { Period } from "../core/periods/period";
import type { Language } from "../contract/language";

type Shown = Pick<Observation, "value" | "unit" | "qualifier">;

interface Scale {
  readonly from: number;
  readonly divisor: number;
  readonly word: string;
  readonly decimals: number;
}

const ENGLISH: readonly Scale[] = [
  { from: 1e12, divisor: 1e12, word: " tn", decimals: 2 },
  { from: 1e9, divisor: 1e9, word: " bn", decimals: 1 },
  { from: 1e6, divisor: 1e6, word: " mn", decimals: 1 },
  { from: 0, divisor: 1, word: "", decimals: 2 },
];
const chinese = (trillion: string, hundredMillion: string, tenThousand: string): readonly Scale[] => [
  { from: 1e12, divisor: 1e12, word: ` ${trillion}`, decimals: 2 },
  { from: 1e8, divisor: 1e8, word: ` ${hundredMillion}`, decimals: 1 },
  { from: 1e4, divisor: 1e4, word: ` ${tenThousand}`, decimals: 1 },
  { from: 0, divisor: 1, word: "", decimals: 2 },
];
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  en: ENGLISH,
  "zh-Hans": chinese("万亿", "亿", "万"),
  "zh-Hant": chinese("萬億", "億", "萬"),
};

/**
 * A figure with its bound, currency and unit: `> CNY 150 mn`, `40.0%`, `> 1.5 亿元`, `≈ 94 mn`.
 * @example formatFigure of 0.4 with unit ratio is "40.0%" in every language
 */
export function formatFigure(figure: Shown, metric: Pick<Metric, "kind">, language: Language): string {
  const value = formatValue(figure.value, figure.unit, metric.kind, language);
  return figure.qualifier === "=" ? value : `${figure.qualifier} ${value}`;
}

function formatValue(value: number, unit: Unit, kind: Metric["kind"], language: Language): string {
  if (unit === "ratio") return `${(value * 100).toFixed(1)}%`;
  if (kind === "rank" || unit === "rank") return language === "en" ? `no. ${value}` : `第 ${value}`;
  if (unit === "CNY_per_share")
    return language === "en" ? `CNY ${decimal(value, 2)} per share` : `${decimal(value, 2)} 元/股`;
  const currency = language === "en" ? undefined : CHINESE_CURRENCY[unit];
  const amount = scaled(value, language);
  if (currency) return /\d$/.test(amount) ? `${amount} ${currency}` : `${amount}${currency}`;
  if (unit === "CNY" || unit === "USD") return `${unit} ${amount}`;
  return `${amount}${wordOf(unit, language)}`;
}

const CHINESE_CURRENCY: Readonly<Record<string, string>> = { CNY: "元", USD: "美元" };

const UNIT_WORDS: Readonly<Record<string, readonly [en: string, hans: string, hant: string]>> = {
  years: [" years", " 年", " 年"],
  quarters: [" quarters", " 个季度", " 個季度"],
  CNY_per_employee_month: [" CNY per employee a month", " 元/人/月", " 元/人/月"],
  USD_per_employee: [" USD per employee", " 美元/人", " 美元/人"],
};

/** What stands after a number of this unit; nothing for a plain count. */
function wordOf(unit: Unit, language: Language): string {
  const words = UNIT_WORDS[unit];
  if (words) return words[language === "en" ? 0 : language === "zh-Hans" ? 1 : 2];
  return unit === "count" ? "" : ` ${unit.replaceAll("_", " ")}`;
}

function scaled(value: number, language: Language): string {
  const size = Math.abs(value);
  const scale = SCALES[language].find((known) => size >= known.from) as Scale;
  return `${decimal(value / scale.divisor, scale.decimals)}${scale.word}`;
}

/** Up to so many decimals, thousands grouped, no trailing zeros. */
function decimal(value: number, decimals: number): string {
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = fraction.replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${grouped}${rest === "" ? "" : `.${rest}`}`;
}

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
