/** The Excel number format that travels with a figure into a cell: its bound, its currency, its unit. */
import type { Metric, Observation, Unit } from "../core/dataset/types";
import type { Scale } from "./scales";
import { signOf, withText } from "./sections";

/** `0.0%`, `"CNY "#,##0`, `"> CNY "#,##0.0##" bn"`; the value is to be divided by the scale. */
export function cellFormat(
  { unit, qualifier }: Pick<Observation, "unit" | "qualifier">,
  { kind }: Pick<Metric, "kind">,
  scale?: Scale,
): string {
  const sign = signOf(qualifier);
  if (unit === "ratio") return withText(sign, "0.0%");
  if (kind === "price") return withText(`${sign}${unit.slice(0, 3)} `, "#,##0.00");
  if (isCurrency(unit)) return withText(`${sign}${unit} `, scale ? `#,##0.0##" ${scale.word}"` : "#,##0");
  return withText(sign, unit === "count" || unit === "rank" ? "#,##0" : `General" ${unit.replaceAll("_", " ")}"`);
}

/** Only an amount of money takes a unit. */
export function isCurrency(unit: Unit): boolean {
  return unit === "CNY" || unit === "USD";
}
