/** Number formats: a value stays a number, its bound and its foreign currency are shown by the format. */
import type { MoneyUnit } from "../../contract/money-unit";
import type { Metric, Observation, Qualifier, Unit } from "../../core/dataset/types";

const factors: Readonly<Record<MoneyUnit, number>> = { bn: 1e9, mn: 1e6, 亿: 1e8, 万: 1e4 };

/** How many base units one displayed unit holds: `moneyFactor("bn")` is 1e9. */
export function moneyFactor(unit: MoneyUnit): number {
  return factors[unit];
}

/** Fill-in formats of a model fit: 2 named, 1 described, 0 neither. */
export const fitFormat = '[=2]"●";[=1]"○";"·"';
export const percentFormat = "0.0%_);(0.0%);0.0%_)";
const decimals = "#,##0.0_);(#,##0.0);0.0_)";
const decimals2 = "#,##0.00_);(#,##0.00);0.00_)";
const whole = "#,##0_);(#,##0);0_)";

function withPrefix(format: string, prefix: string): string {
  return format
    .split(";")
    .map((part) => `"${prefix}"${part}`)
    .join(";");
}

function plainFormat(metric: Metric, unit: Unit, shown: number): string {
  if (metric.kind === "ratio" || unit === "ratio") return percentFormat;
  if (inMoneyUnit(metric)) return Math.abs(shown) < 1 ? decimals2 : decimals;
  if (metric.kind === "price") return decimals2;
  return whole;
}

/** A bound keeps its sign and dollars say so: `> 150 mn` in bn is `">"#,##0.00`, -5 % is `(5.0%)`. */
export function figureFormat(metric: Metric, observation: Observation, unit: MoneyUnit): string {
  const base = plainFormat(metric, observation.unit, shownValue(metric, observation, unit));
  const sign: Qualifier | "" = observation.qualifier === "=" ? "" : observation.qualifier;
  const currency = observation.unit === "USD" ? "US$" : "";
  return sign + currency === "" ? base : withPrefix(base, sign === "" ? currency : `${sign} ${currency}`);
}

/** How many characters a number takes in a format of ours: `numberWidth(-1234.5, "#,##0.0_);(#,##0.0)")` is 9. */
export function numberWidth(value: number, format: string): number {
  const shown = format.includes("%") ? value * 100 : value;
  const [pattern = ""] = format.split(";");
  const prefix = /^(?:"([^"]*)")*/.exec(pattern)?.[0].replaceAll('"', "").length ?? 0;
  const decimals = /\.(0+)/.exec(pattern)?.[1]?.length ?? 0;
  const digits = Math.abs(shown).toFixed(decimals).length;
  const groups = pattern.includes(",") ? Math.floor((Math.trunc(Math.abs(shown)).toString().length - 1) / 3) : 0;
  return prefix + digits + groups + (format.includes("%") ? 1 : 0) + (value < 0 ? 2 : pattern.includes("_)") ? 1 : 0);
}

/** True where a metric's figures are shown in the workbook's money unit; an amount a head is too small for billions. */
export function inMoneyUnit(metric: Metric): boolean {
  return metric.kind === "money" && !metric.id.includes("_per_employee");
}

/** The number a cell holds: money in the workbook's unit, everything else as it is. */
export function shownValue(metric: Metric, observation: Observation, unit: MoneyUnit): number {
  return isMoney(metric, observation.unit) ? observation.value / moneyFactor(unit) : observation.value;
}

export function isMoney(metric: Metric, unit: Unit): boolean {
  return inMoneyUnit(metric) && (unit === "CNY" || unit === "USD");
}
