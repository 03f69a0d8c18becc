/** The unit a person names for money: `bn`, `亿元`, `RMB mn`, `US$m`, `RMB'000`; the word of a cell's format follows the script asked in. */
import { plainWord } from "../core/plain-text";
import { BILLION, MILLION, WAN, YI, ladders, type Scale } from "../contract/scales";

export interface SpelledScale extends Scale {
  /** ISO code of the currency it names; left out where it names none. */
  readonly currency?: string;
}

const [TRILLION] = ladders.en as readonly [Scale, ...Scale[]];
const [TRADITIONAL_TRILLION, TRADITIONAL_YI, TRADITIONAL_WAN] = ladders["zh-Hant"] as readonly [Scale, Scale, Scale];
const scale = (divisor: number, word: string): Scale => ({ divisor, word });

const scales: readonly (readonly [Scale, string])[] = [
  [TRILLION, "tn trillion trillions trn"],
  [BILLION, "bn b billion billions bln bil"],
  [MILLION, "mn m mm million millions mln mio mil"],
  [scale(1e3, "k"), "k thousand thousands 000 000s ths"],
  [scale(1e12, "万亿"), "万亿"],
  [TRADITIONAL_TRILLION, "萬億"],
  [YI, "亿"],
  [TRADITIONAL_YI, "億"],
  [WAN, "万"],
  [TRADITIONAL_WAN, "萬"],
  [scale(1e9, "十亿"), "十亿"],
  [scale(1e9, "十億"), "十億"],
  [scale(1e7, "千万"), "千万"],
  [scale(1e7, "千萬"), "千萬"],
  [scale(1e6, "百万"), "百万"],
  [scale(1e6, "百萬"), "百萬"],
  [scale(1e3, "千"), "千"],
];
const ONE = scale(1, "");
const scaleByName = new Map(scales.flatMap(([known, names]) => names.split(" ").map((name) => [name, known] as const)));

/** Longer words first: 美元 ends in 元, and `US$` in `$`. */
const currencies: readonly (readonly [string, readonly string[]])[] = [
  ["USD", ["usdollars", "usdollar", "usd", "us$", "美元", "美金"]],
  ["HKD", ["hkdollars", "hkd", "hk$", "港元", "港币", "港幣"]],
  ["EUR", ["euros", "euro", "eur", "€", "欧元", "歐元"]],
  ["JPY", ["jpy", "yen", "日元", "日圆", "日圓"]],
  ["GBP", ["gbp", "£", "英镑", "英鎊"]],
  ["CNY", ["人民币元", "人民幣元", "人民币", "人民幣", "rmb", "cny", "cnh", "yuan", "¥", "元"]],
  ["USD", ["dollars", "$"]],
];

/** Undefined where it is none. @example scaleNamed("RMB mn") is { divisor: 1e6, word: "mn", currency: "CNY" } */
export function scaleNamed(text: string): SpelledScale | undefined {
  const key = plainWord(text)
    .replace(/[().,:'’‘/]/g, "")
    .replace(/^(?:in(?=.{2})|units?|单位|單位)|chinese|cn(?=¥)/g, "")
    .replace("renminbi", "rmb");
  const plain = scaleByName.get(key);
  if (plain) return plain;
  for (const [currency, words] of currencies) {
    for (const word of words) {
      const rest = besides(key, word);
      const named = rest === "" ? ONE : scaleByName.get(rest ?? "-");
      if (named) return { ...named, currency };
    }
  }
  return undefined;
}

/** What is left of a unit without its currency, before or behind. */
function besides(key: string, currency: string): string | undefined {
  if (key.startsWith(currency)) return withoutYuan(key.slice(currency.length).replace(/^in(?=.)/, ""), currency);
  return key.endsWith(currency) ? withoutYuan(key.slice(0, -currency.length).replace(/of$/, ""), currency) : undefined;
}

/** 人民币 may stand before and 元 behind (`人民币亿元`), but not one 元 beside another. */
const withoutYuan = (scale: string, currency: string): string =>
  currency.endsWith("元") ? scale : scale.replace(/元$/, "");
