/** Figures as they are told: the bound, currency and unit stay with the number, in each language's own steps. */
import type { Language } from "../../src/contract/language";
import type { Metric, Observation } from "../../src/core/dataset/types";
import { figureLabel, intervalLabels } from "../../src/numbers/figure-label";

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

test.each<[number, number, number, Unit, Metric["kind"], readonly string[] | undefined, readonly string[] | undefined]>(
  [
    [9.4e9, 9.35e9, 9.45e9, "CNY", "money", ["CNY 9.35 bn", "CNY 9.45 bn"], ["93.5 亿元", "94.5 亿元"]],
    [0.4, 0.395, 0.405, "ratio", "ratio", ["39.5%", "40.5%"], ["39.5%", "40.5%"]],
    [0.4, 0.3955, 0.4061, "ratio", "ratio", ["39.55%", "40.6%"], ["39.55%", "40.6%"]],
    [0.98e9, 0.95e9, 1.01e9, "USD", "money", ["USD 950 mn", "USD 1,010 mn"], ["9.5 亿美元", "10.1 亿美元"]],
    [236_454e6, 236_453.5e6, 236_454.5e6, "CNY", "money", undefined, undefined],
    [150e6, 145e6, Infinity, "CNY", "money", undefined, undefined],
  ],
)("%s is from %s to %s %s", (value, low, high, unit, kind, en, hans) => {
  const ends = (language: Language) => {
    const found = intervalLabels({ value, unit, qualifier: "=", interval: { low, high } }, { kind }, language);
    return found && [found.low, found.high];
  };
  expect([ends("en"), ends("zh-Hans")]).toEqual([en, hans]);
});
