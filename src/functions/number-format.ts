/** Excel number formats for figures: percentages, money with its currency, and the sign of a bound. */
import type { Metric, Observation, Qualifier } from "../core/dataset/types";

/** A unit that money may be asked for in. */
export interface MoneyUnit {
  readonly divisor: number;
  /** What follows the number in the cell's format. */
  readonly word: string;
}

const BILLION: MoneyUnit = { divisor: 1e9, word: "bn" };
const MILLION: MoneyUnit = { divisor: 1e6, word: "mn" };
const YI: MoneyUnit = { divisor: 1e8, word: "亿" };
const WAN: MoneyUnit = { divisor: 1e4, word: "万" };
const SHI_YI: MoneyUnit = { divisor: 1e9, word: "十亿" };
const BAI_WAN: MoneyUnit = { divisor: 1e6, word: "百万" };

const MONEY_UNITS: Readonly<Record<string, MoneyUnit>> = {
  bn: BILLION,
  b: BILLION,
  billion: BILLION,
  billions: BILLION,
  bln: BILLION,
  mn: MILLION,
  m: MILLION,
  mm: MILLION,
  million: MILLION,
  millions: MILLION,
  mln: MILLION,
  亿: YI,
  億: YI,
  亿元: YI,
  億元: YI,
  万: WAN,
  萬: WAN,
  万元: WAN,
  萬元: WAN,
  十亿: SHI_YI,
  十億: SHI_YI,
  百万: BAI_WAN,
  百萬: BAI_WAN,
};

/** The unit a person names; undefined where it is none. */
export function moneyUnitNamed(text: string): MoneyUnit | undefined {
  return MONEY_UNITS[text.trim().toLowerCase()];
}

/** The Excel format of a figure: `0.0%`, `"CNY "#,##0`, `"> CNY "#,##0.0##" bn"`. */
export function numberFormatOf(
  figure: Pick<Observation, "unit" | "qualifier">,
  metric: Pick<Metric, "kind">,
  unit?: MoneyUnit,
): string {
  const sign = signOf(figure.qualifier);
  if (figure.unit === "ratio") return withSign(sign, "0.0%");
  if (metric.kind === "price") return withSign(`${sign}${figure.unit.slice(0, 3)} `, "#,##0.00");
  if (figure.unit === "CNY" || figure.unit === "USD")
    return withSign(`${sign}${figure.unit} `, unit ? `#,##0.0##" ${unit.word}"` : "#,##0");
  return withSign(sign, figure.unit === "count" || figure.unit === "rank" ? "#,##0" : "General");
}

const signOf = (qualifier: Qualifier): string => (qualifier === "=" ? "" : `${qualifier} `);

function withSign(text: string, number: string): string {
  return text === "" ? number : `"${text}"${number};"${text}"-${number}`;
}
