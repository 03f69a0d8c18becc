/** Numbers on an axis, units once: money in billions or 亿, growth in per cent, counts in millions. Pure. */
import type { Metric, Unit } from "../../core/dataset/types";
import type { Language } from "../../contract/language";

export interface AxisScale {
  readonly divisor: number;
  /** Said once, beside the chart's name; empty for a ratio. */
  readonly unit: string;
  readonly percent: boolean;
}

const latin: readonly (readonly [number, string])[] = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "mn"],
  [1e3, "k"],
  [1, ""],
];
const hans: readonly (readonly [number, string])[] = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
  [1, ""],
];
const hant: readonly (readonly [number, string])[] = [
  [1e12, "兆"],
  [1e8, "億"],
  [1e4, "萬"],
  [1, ""],
];

export function moneyScale(
  language: Language,
  metric: Metric,
  values: readonly number[],
  unit: Unit | undefined,
): AxisScale {
  if (metric.kind === "ratio") return { divisor: 0.01, unit: "", percent: true };
  const greatest = Math.max(0, ...values.map(Math.abs));
  const steps = language === "en" ? latin : language === "zh-Hans" ? hans : hant;
  const [divisor, word] = steps.find(([size]) => greatest >= size) ?? [1, ""];
  const currency = metric.kind === "money" || metric.kind === "price" ? currencyOf(unit) : "";
  return { divisor, unit: [currency, word].filter((part) => part !== "").join(" "), percent: false };
}

function currencyOf(unit: Unit | undefined): string {
  return /^[A-Z]{3}/.exec(unit ?? "")?.[0] ?? "";
}

/** `axisFormat(percent)(0.25)` is `25%`; trailing zeros are left off. */
export function axisFormat(scale: AxisScale): (value: number) => string {
  return (value) => {
    const scaled = value / scale.divisor;
    const text = Number(
      scaled.toFixed(Math.abs(scaled) >= 10 || Number.isInteger(scaled) ? 0 : Math.abs(scaled) >= 1 ? 1 : 2),
    ).toLocaleString("en-US");
    return scale.percent ? `${text}%` : text;
  };
}
