/** A figure as people tell it, in its language's own steps: `> CNY 150 mn`, `40.0%`, `> 1.5 亿元`, `≈ 94 mn`. */
import { round } from "numfmt";
import type { Language } from "../contract/language";
import type { Metric, Observation } from "../core/dataset/types";
import { numberText } from "./cell-text";
import { stepFor, type Scale } from "../contract/scales";
import { signOf, withText } from "./sections";
import { unitWords } from "./unit-words";

type Shown = Pick<Observation, "value" | "unit" | "qualifier">;

/**
 * The bound, the currency and the unit stay with the number; digits may be left off, and zeros behind the point are.
 * @example a ratio of 0.4 is "40.0%" in every language
 */
export function figureLabel(figure: Shown, metric: Pick<Metric, "kind">, language: Language): string {
  return labelled(figure, figure.value, metric, language);
}

/**
 * The ends of what a printed figure can mean, in the figure's own step and with the digits that keep them apart from it.
 * Undefined where the ends read no differently from each other as figures.
 * @example CNY 9.4 bn, printed so, is from "CNY 9.35 bn" to "CNY 9.45 bn"
 */
export function intervalLabels(
  figure: Shown & Pick<Observation, "interval">,
  metric: Pick<Metric, "kind">,
  language: Language,
): { readonly low: string; readonly high: string } | undefined {
  const { low, high } = figure.interval;
  const end = { ...figure, qualifier: "=" } as const;
  const usual = (value: number) => figureLabel({ ...end, value }, metric, language);
  if (!Number.isFinite(high - low) || usual(low) === usual(high)) return undefined;
  const faithful = (value: number) => labelled(end, value, metric, language, FAITHFUL * (high - low));
  return { low: faithful(low), high: faithful(high) };
}

/** How far an end may be told off, as a part of the interval. */
const FAITHFUL = 0.02;

/** A value in the unit and step of a figure, told no further off than this; with the usual digits where nothing is said. */
function labelled(
  { unit, qualifier, value: figure }: Shown,
  value: number,
  { kind }: Pick<Metric, "kind">,
  language: Language,
  off = Infinity,
): string {
  if (unit === "ratio") {
    const places = Math.max(1, digitsWithin(value * 100, off * 100));
    return numberText(value, withText(signOf(qualifier), `0.${"0".repeat(places)}%`));
  }
  const words = unitWords(unit, kind, language);
  const step = words.scaled ? stepFor(language, figure) : ONE;
  const shown = value / step.divisor;
  const after = `${step.word === "" ? "" : ` ${step.word}`}${words.after}`;
  const places = Math.max(usualDigits(shown, step), digitsWithin(shown, off / step.divisor));
  const format = places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
  return numberText(shown, withText(signOf(qualifier) + words.before, `${format}${quoted(after)}`));
}

const ONE: Scale = { divisor: 1, word: "" };
const TRILLION = 1e12;

/** One decimal, two of trillions and of what is not scaled; those that are zero are left off. */
function usualDigits(shown: number, { divisor }: Scale): number {
  const most = divisor === 1 || divisor === TRILLION ? 2 : 1;
  return String(Math.abs(round(shown, most))).split(".")[1]?.length ?? 0;
}

/** The fewest decimals that tell a number no further off than this. */
function digitsWithin(shown: number, off: number): number {
  const found = [0, 1, 2, 3, 4, 5].find((places) => Math.abs(round(shown, places) - shown) <= off);
  return found ?? 6;
}

/** Chinese and a digit stand apart. */
function quoted(after: string): string {
  if (after === "") return "";
  return `"${after.startsWith(" ") ? after : ` ${after}`}"`;
}
