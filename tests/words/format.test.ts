/** Figures and periods in words: the bound, currency and unit stay with the number, in each language's own scale. */
import type { Metric, Observation } from "../../src/core/dataset/types";
import type { Period } from "../../src/core/periods/period";
import { formatFigure, formatPeriod } from "../../src/words/format";
import type { Language } from "../../src/contract/language";

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
  const inLanguage = (language: Language) => formatFigure({ value, unit, qualifier }, { kind }, language);
  expect([inLanguage("en"), inLanguage("zh-Hans"), inLanguage("zh-Hant")]).toEqual([en, hans, hant]);
});

test.each([
  ["2025Q1", "2025 年一季度", "2025 年一季度"],
  ["FY2025Q4", "2025 财年四季度", "2025 財年四季度"],
  ["2025H2", "2025 年下半年", "2025 年下半年"],
  ["2024", "2024 年", "2024 年"],
  ["FY2024", "2024 财年", "2024 財年"],
  ["2025-03", "2025 年 3 月", "2025 年 3 月"],
  ["2024-07..2025-02", "2024 年 7 月至 2025 年 2 月", "2024 年 7 月至 2025 年 2 月"],
  ["2025..2028", "2025 年至 2028 年", "2025 年至 2028 年"],
])("%s is %s", (period, hans, hant) => {
  expect(formatPeriod(period as Period, "en")).toBe(period);
  expect(formatPeriod(period as Period, "zh-Hans")).toBe(hans);
  expect(formatPeriod(period as Period, "zh-Hant")).toBe(hant);
});
