/** A figure as people tell it, in its language's own steps: `> CNY 150 mn`, `40.0%`, `> 1.5 亿元`, `≈ 94 mn`. */
import { round } from "numfmt";
import type { Language } from "../contract/language";
import type { Metric, Observation } from "../core/dataset/types";
import { numberText } from "./cell-text";
import { stepFor, type Scale } from "./scales";
import { signOf, withText } from "./sections";
import { unitWords } from "./unit-words";

type Shown = Pick<Observation, "value" | "unit" | "qualifier">;

/**
 * The bound, the currency and the unit stay with the number; digits may be left off, and zeros behind the point are.
 * @example a ratio of 0.4 is "40.0%" in every language
 */
export function figureLabel(figure: Shown, metric: Pick<Metric, "kind">, language: Language): string {
  const { value, unit, qualifier } = figure;
  if (unit === "ratio") return numberText(value, withText(signOf(qualifier), "0.0%"));
  const words = unitWords(unit, metric.kind, language);
  const step = words.scaled ? stepFor(language, value) : ONE;
  const shown = value / step.divisor;
  const after = `${step.word === "" ? "" : ` ${step.word}`}${words.after}`;
  return numberText(shown, withText(signOf(qualifier) + words.before, `${digits(shown, step)}${quoted(after)}`));
}

const ONE: Scale = { divisor: 1, word: "" };
const TRILLION = 1e12;

/** One decimal, two of trillions and of what is not scaled; those that are zero are left off. */
function digits(shown: number, { divisor }: Scale): string {
  const most = divisor === 1 || divisor === TRILLION ? 2 : 1;
  const needed = String(Math.abs(round(shown, most))).split(".")[1]?.length ?? 0;
  return needed === 0 ? "#,##0" : `#,##0.${"0".repeat(needed)}`;
}

/** Chinese and a digit stand apart. */
function quoted(after: string): string {
  if (after === "") return "";
  return `"${after.startsWith(" ") ? after : ` ${after}`}"`;
}
