/** Numbers on an axis, units once: money in billions or 亿, growth in per cent, counts in millions. */
import type { Language } from "../contract/language";
import type { Metric, Unit } from "../core/dataset/types";
import { numberText } from "./cell-text";
import { stepFor } from "../contract/scales";

export interface AxisScale {
  readonly divisor: number;
  /** Said once, beside the chart's name; empty for a ratio. */
  readonly unit: string;
  readonly percent: boolean;
}

/** The step that the greatest of the values reaches, for all of them. */
export function axisScale(
  language: Language,
  metric: Metric,
  values: readonly number[],
  unit: Unit | undefined,
): AxisScale {
  if (metric.kind === "ratio") return { divisor: 1, unit: "", percent: true };
  const { divisor, word } = stepFor(language, Math.max(0, ...values.map(Math.abs)));
  const currency = metric.kind === "money" || metric.kind === "price" ? currencyOf(unit) : "";
  return { divisor, unit: [currency, word].filter((part) => part !== "").join(" "), percent: false };
}

function currencyOf(unit: Unit | undefined): string {
  return /^[A-Z]{3}/.exec(unit ?? "")?.[0] ?? "";
}

/** `axisFormat(percent)(0.25)` is `25%`; trailing zeros are left off. */
export function axisFormat({ divisor, percent }: AxisScale): (value: number) => string {
  return (value) => numberText(value / divisor, tickFormat(value / divisor, percent));
}

function tickFormat(scaled: number, percent: boolean): string {
  const shown = percent ? scaled * 100 : scaled;
  const size = Math.abs(shown);
  const text = shown.toFixed(size >= 10 || Number.isInteger(shown) ? 0 : size >= 1 ? 1 : 2);
  const places = String(Math.abs(Number(text))).split(".")[1]?.length ?? 0;
  return `#,##0${places === 0 ? "" : `.${"0".repeat(places)}`}${percent ? "%" : ""}`;
}
