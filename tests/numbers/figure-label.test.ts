/** Figures as they are told: the bound, currency and unit stay with the number, in each language's own steps. */
import type { Language } from "../../src/contract/language";
import type { Metric, Observation } from "../../src/core/dataset/types";
import { figureLabel } from "../../src/numbers/figure-label";

type Unit = Observation["unit"];

test.each<[number, Unit, Observation["qualifier"], Metric["kind"], string, string, string]>([
  [0.4, "ratio", "=", "ratio", "40.0%", "40.0%", "40.0%"],
  [-0.01, "ratio", "≈", "ratio", "≈ -1.0%", "≈ -1.0%", "≈ -1.0%"],
  [150e6, "CNY", ">", "money", "> CNY 150 mn", "> 1.5 亿元", "> 1.5 億元"],
  [9.4e9, "CNY", "=", "money", "CNY 9.4 bn", "94 亿元", "94 億元"],
  [1.2345e12, "CNY", "=", "money", "CNY 1.23 tn", "1.23 万亿元", "1.23 萬億元"],
  [120e6, "USD", "=", "money", "USD 120 mn", "1.2 亿美元", "1.2 億美元"],
  [-200e6, "CNY", "=", "money", "CNY -200 mn", "-2 亿元", "-2 億元"],
  [40, "count", "=", "count", "40", "40", "40"],
  [94e6, "count", "≈", "count", "≈ 94 mn", "≈ 9,400 万", "≈ 9,400 萬"],
  [1, "rank", "=", "rank", "no. 1", "第 1", "第 1"],
  [3, "years", "=", "count", "3 years", "3 年", "3 年"],
  [70, "CNY_per_share", "≤", "price", "≤ CNY 70 per share", "≤ 70 元/股", "≤ 70 元/股"],
])("%s %s %s", (value, unit, qualifier, kind, en, hans, hant) => {
  const inLanguage = (language: Language) => figureLabel({ value, unit, qualifier }, { kind }, language);
  expect([inLanguage("en"), inLanguage("zh-Hans"), inLanguage("zh-Hant")]).toEqual([en, hans, hant]);
});
