/** Periods in words, in each language. */
import type { Period } from "../../src/core/periods/period";
import { formatPeriod } from "../../src/words/periods";

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
