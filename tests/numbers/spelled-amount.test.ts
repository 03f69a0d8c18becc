/** Amounts as people type them: digits, unit and qualifier, or nothing where it could be read in two ways. */
import { amountNamed, qualifierNamed, unitNamed } from "../../src/numbers/spelled-amount";

const told = (text: string): string | undefined => {
  const amount = amountNamed(text);
  if (!amount) return undefined;
  const { digits, unit, qualifier } = amount;
  const of = unit?.kind === "scale" ? `${unit.scale.currency ?? ""}/${unit.scale.divisor}` : (unit?.kind ?? "");
  return [qualifier ?? "", digits, of].join(" ").trim();
};

test.each([
  ["1,234.5", "1234.5"],
  ["1234", "1234"],
  [".5", ".5"],
  ["１，２３４", "1234"],
  ["> 1.5bn", "> 1.5 /1000000000"],
  [">= 1.5 bn", "≥ 1.5 /1000000000"],
  ["more than US$2.5m", "> 2.5 USD/1000000"],
  ["约 20 亿元", "≈ 20 CNY/100000000"],
  ["超过12.3亿美元", "> 12.3 USD/100000000"],
  ["20亿以上", "≥ 20 /100000000"],
  ["约20亿左右", undefined],
  ["20亿左右", "≈ 20 /100000000"],
  ["500万+", "≥ 500 /10000"],
  ["~35%", "≈ 35 percent"],
  ["35 %", "35 percent"],
  ["-3.2%", "-3.2 percent"],
  ["−3.2%", "-3.2 percent"],
  ["+3.2%", "3.2 percent"],
  ["(12.3)", "-12.3"],
  ["(12.3bn)", "-12.3 /1000000000"],
  ["-$5m", "-5 USD/1000000"],
  ["¥1.2bn", "1.2 CNY/1000000000"],
  ["1.2e9", "1.2e9"],
  ["RMB 12 million", "12 CNY/1000000"],
  ["1,5", undefined],
  ["12,34", undefined],
  ["1.2.3", undefined],
  ["=1+1", undefined],
  ["=5", undefined],
  ["(5", undefined],
  ["-(5)", undefined],
  ["5)", undefined],
  ["(-5)", undefined],
  ["+-5", undefined],
  ["--5", undefined],
  ["n/a", undefined],
  ["12 apples", undefined],
  ["", undefined],
  ["toString", undefined],
] as const)("%s is %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["at least", "≥"],
  ["约", "≈"],
  ["=", "="],
  ["Exact", "="],
  ["超過", ">"],
  ["constructor", undefined],
] as const)("the qualifier %s is %s", (text, expected) => {
  expect(qualifierNamed(text)).toBe(expected);
});

test.each([
  ["%", "percent"],
  ["百分比", "percent"],
  ["亿", "scale"],
  ["US$m", "scale"],
  ["apples", undefined],
] as const)("the unit %s is a %s", (text, expected) => {
  expect(unitNamed(text)?.kind).toBe(expected);
});
