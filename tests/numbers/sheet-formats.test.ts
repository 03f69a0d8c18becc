/** How a workbook shows its numbers, and how much room that takes. */
import { atlas } from "../support/shipped";
import type { MetricId } from "../../src/contract/ids";
import type { Observation } from "../../src/core/dataset/types";
import type { MoneyUnit } from "../../src/contract/money-unit";
import { figureFormat, numberWidth, percentFormat, shownValue } from "../../src/numbers/sheet-formats";

const figure = (value: number, unit: string, qualifier = "=") => ({ value, unit, qualifier }) as Observation;
const metric = (id: string) => atlas.metric(id as MetricId);

test.each([
  ["revenue", figure(9.4e9, "CNY"), "bn", 9.4, "#,##0.0_);(#,##0.0);0.0_)"],
  ["revenue", figure(1.5e8, "CNY", ">"), "bn", 0.15, '"> "#,##0.00_);"> "(#,##0.00);"> "0.00_)'],
  ["revenue", figure(1.5e8, "CNY", ">"), "亿", 1.5, '"> "#,##0.0_);"> "(#,##0.0);"> "0.0_)'],
  ["revenue", figure(4.41e10, "USD"), "mn", 44100, '"US$"#,##0.0_);"US$"(#,##0.0);"US$"0.0_)'],
  ["revenue_growth", figure(1, "ratio", "≥"), "bn", 1, '"≥ "0.0%_);"≥ "(0.0%);"≥ "0.0%_)'],
  ["headcount", figure(40, "count"), "bn", 40, "#,##0_);(#,##0);0_)"],
  ["revenue_per_employee_per_month", figure(7475000, "CNY", "≈"), "bn", 7475000, '"≈ "#,##0_);"≈ "(#,##0);"≈ "0_)'],
] as const)("%s of %j in %s is %d as %s", (id, observation, unit, value, format) => {
  expect(shownValue(metric(id), observation, unit as MoneyUnit)).toBe(value);
  expect(figureFormat(metric(id), observation, unit as MoneyUnit)).toBe(format);
});

test.each([
  [-1234.5, "#,##0.0_);(#,##0.0)", "(1,234.5)"],
  [1234567, "#,##0_);(#,##0);0_)", "1,234,567 "],
  [0.4, percentFormat, "40.0% "],
  [-0.436, percentFormat, "(43.6%)"],
  [9.4, '"† ""> "#,##0.0_)', "† > 9.4 "],
  [3, "0", "3"],
])("%d as %s takes the room of %j", (value, format, shown) => {
  expect(numberWidth(value, format)).toBe(shown.length);
});
