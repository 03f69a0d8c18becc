/** The Excel number format that travels with a figure into a cell: its bound, its currency, its unit; an asterisk behind the reader's own. */
import type { Metric, Observation, Unit } from "../core/dataset/types";
import type { Scale } from "../contract/scales";
import { signOf, withText } from "./sections";

/**
 * `0.0%`, `"CNY "#,##0`, `"> CNY "#,##0.0##" bn"`; the value is to be divided by the scale.
 *
 * @param beside what stands behind the number, such as its period: `0.0%" · FY2024"`
 */
export function cellFormat(
  { unit, qualifier, grade }: Pick<Observation, "unit" | "qualifier"> & Partial<Pick<Observation, "grade">>,
  { kind }: Pick<Metric, "kind">,
  scale?: Scale,
  beside = "",
): string {
  const sign = signOf(qualifier);
  const number = (digits: string, word = ""): string =>
    digits + quoted(word && ` ${word}`, grade === "own" ? "*" : "", beside && ` · ${beside}`);
  if (unit === "ratio") return withText(sign, number("0.0%"));
  if (kind === "price") return withText(`${sign}${unit.slice(0, 3)} `, number("#,##0.00"));
  if (isCurrency(unit)) return withText(`${sign}${unit} `, scale ? number("#,##0.0##", scale.word) : number("#,##0"));
  if (unit === "count" || unit === "rank") return withText(sign, number("#,##0"));
  return withText(sign, number("General", unit.replaceAll("_", " ")));
}

function quoted(...texts: readonly string[]): string {
  const text = texts.join("");
  return text === "" ? "" : `"${text}"`;
}

/** Only an amount of money takes a unit. */
export function isCurrency(unit: Unit): boolean {
  return unit === "CNY" || unit === "USD";
}
