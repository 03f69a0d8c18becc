/** The scale a person names for money: `bn`, `million`, `亿元`; the words of a cell's format follow the script asked in. */
import { BILLION, MILLION, WAN, YI, ladders, type Scale } from "./scales";

const [, TRADITIONAL_YI = YI, TRADITIONAL_WAN = WAN] = ladders["zh-Hant"];

const spellings: readonly (readonly [Scale, string])[] = [
  [BILLION, "bn b billion billions bln"],
  [MILLION, "mn m mm million millions mln"],
  [YI, "亿 亿元"],
  [TRADITIONAL_YI, "億 億元"],
  [WAN, "万 万元"],
  [TRADITIONAL_WAN, "萬 萬元"],
  [{ divisor: 1e9, word: "十亿" }, "十亿"],
  [{ divisor: 1e9, word: "十億" }, "十億"],
  [{ divisor: 1e6, word: "百万" }, "百万"],
  [{ divisor: 1e6, word: "百萬" }, "百萬"],
];

const byName = new Map(spellings.flatMap(([scale, names]) => names.split(" ").map((name) => [name, scale] as const)));

/** Undefined where it is none. */
export function scaleNamed(text: string): Scale | undefined {
  return byName.get(text.trim().toLowerCase());
}
