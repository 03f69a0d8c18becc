/** Number formats of a workbook's tables: figures in one money unit, negatives in brackets, a bound and dollars said by the format. */
import type { MoneyUnit } from "../contract/money-unit";
import type { Metric, Observation, Unit } from "../core/dataset/types";
import { numberText } from "./cell-text";
import { isCurrency } from "./cell-format";
import { BILLION, MILLION, WAN, YI, type Scale } from "../contract/scales";
import { inFront, signOf } from "./sections";

const scales = { bn: BILLION, mn: MILLION, 亿: YI, 万: WAN } as const satisfies Record<MoneyUnit, Scale>;

/** How many base units one displayed unit holds: `moneyFactor("bn")` is 1e9. */
export function moneyFactor(unit: MoneyUnit): number {
  return scales[unit].divisor;
}

/** Fill-in formats of a model fit: 2 named, 1 described, 0 neither. */
export const fitFormat = '[=2]"●";[=1]"○";"·"';
export const percentFormat = "0.0%_);(0.0%);0.0%_)";
const decimals = "#,##0.0_);(#,##0.0);0.0_)";
const decimals2 = "#,##0.00_);(#,##0.00);0.00_)";
const whole = "#,##0_);(#,##0);0_)";

function plainFormat(metric: Metric, unit: Unit, shown: number): string {
  if (metric.kind === "ratio" || unit === "ratio") return percentFormat;
  if (inMoneyUnit(metric)) return Math.abs(shown) < 1 ? decimals2 : decimals;
  if (metric.kind === "price") return decimals2;
  return whole;
}

/** A bound keeps its sign and dollars say so: `> 150 mn` in bn is `">"#,##0.00`, -5 % is `(5.0%)`. */
export function figureFormat(metric: Metric, observation: Observation, unit: MoneyUnit): string {
  const base = plainFormat(metric, observation.unit, shownValue(metric, observation, unit));
  const prefix = signOf(observation.qualifier) + (observation.unit === "USD" ? "US$" : "");
  return prefix === "" ? base : inFront(base, prefix);
}

/** How many characters a number takes in a format: `numberWidth(-1234.5, "#,##0.0_);(#,##0.0)")` is 9. */
export function numberWidth(value: number, format: string): number {
  return numberText(value, format).length;
}

/** True where a metric's figures are shown in the workbook's money unit; an amount a head is too small for billions. */
export function inMoneyUnit(metric: Metric): boolean {
  return metric.kind === "money" && !metric.id.includes("_per_employee");
}

/** The number a cell holds: money in the workbook's unit, everything else as it is. */
export function shownValue(metric: Metric, observation: Observation, unit: MoneyUnit): number {
  return isMoney(metric, observation.unit) ? observation.value / moneyFactor(unit) : observation.value;
}

function isMoney(metric: Metric, unit: Unit): boolean {
  return inMoneyUnit(metric) && isCurrency(unit);
}
