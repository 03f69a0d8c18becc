/** Numbers on an axis, with their unit said once. */
import type { Metric } from "../../src/core/dataset/types";
import { axisFormat, axisScale } from "../../src/numbers/axis-scale";

it.each([
  ["en", 3e10, "CNY bn", "30"],
  ["zh-Hans", 3e10, "CNY 亿", "300"],
  ["zh-Hans", 2e12, "CNY 万亿", "2"],
  ["zh-Hant", 2e12, "CNY 萬億", "2"],
  ["en", 2e12, "CNY tn", "2"],
  ["en", 2.5e12, "CNY tn", "2.5"],
  ["zh-Hans", 5e4, "CNY 万", "5"],
  ["en", 5e6, "CNY mn", "5"],
] as const)("%s writes %d on an axis in %s as %s", (language, value, unit, text) => {
  const scale = axisScale(language, { kind: "money" } as Metric, [value], "CNY");
  expect(scale.unit).toBe(unit);
  expect(axisFormat(scale)(value)).toBe(text);
});

it.each([
  [0.25, "25%"],
  [0.085, "8.5%"],
  [0.005, "0.5%"],
  [-0.1, "-10%"],
  [0, "0%"],
  [3, "300%"],
])("a ratio of %d reads %s", (value, text) => {
  expect(axisFormat(axisScale("en", { kind: "ratio" } as Metric, [value], "ratio"))(value)).toBe(text);
});
