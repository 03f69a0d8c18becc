/** The steps that numbers are told in and their words: the one table behind cells, labels, axes, sheets and messages. */
import type { Language } from "./language";

export interface Scale {
  /** How many base units one of it holds. */
  readonly divisor: number;
  /** What follows the number. */
  readonly word: string;
}

const scale = (divisor: number, word: string): Scale => ({ divisor, word });

export const BILLION = scale(1e9, "bn");
export const MILLION = scale(1e6, "mn");
export const YI = scale(1e8, "亿");
export const WAN = scale(1e4, "万");
const ONE = scale(1, "");

/** The steps of a language, greatest first; the last is the number as it is. */
export const ladders: Readonly<Record<Language, readonly Scale[]>> = {
  en: [scale(1e12, "tn"), BILLION, MILLION, ONE],
  "zh-Hans": [scale(1e12, "万亿"), YI, WAN, ONE],
  // Not 兆: a trillion in Taiwan, a million in Hong Kong's and the mainland's older books. 萬億 is read one way everywhere.
  "zh-Hant": [scale(1e12, "萬億"), scale(1e8, "億"), scale(1e4, "萬"), ONE],
};

/** The greatest step that a number reaches: `stepFor("en", 9.4e9)` is billions. */
export function stepFor(language: Language, value: number): Scale {
  const size = Math.abs(value);
  return ladders[language].find(({ divisor }) => size >= divisor) ?? ONE;
}
