/** Units of money as files name them; a currency is read, never guessed. */
import { scaleNamed } from "../../src/numbers/spelled-scale";

test.each([
  [1e9, undefined, ["bn", "ＢＮ", "billion", "bln", "十亿"]],
  [1e6, undefined, ["mn", "m", "MM", "in millions", "百万", "百萬", "mn."]],
  [1e3, undefined, ["k", "ｋ", "thousand", "'000", "000s", "千"]],
  [1e6, "CNY", ["RMB mn", "RMB in millions", "CNYm", "CN¥m", "百万元", "人民币百万元", "百万元人民币", "单位：百万元", "renminbi mn", "(RMB mn)"]],
  [1e8, "CNY", ["亿元", "億元", "人民币亿元", "亿元人民币", "单位:亿元"]],
  [1e4, "CNY", ["万元", "萬元", "人民币万元"]],
  [1e3, "CNY", ["RMB'000", "RMB’000", "千元"]],
  [1, "CNY", ["元", "RMB", "¥", "Chinese yuan"]],
  [1e6, "USD", ["US$m", "$mn", "US dollar mn", "US dollars in millions", "百万美元", "million US dollars"]],
  [1e8, "USD", ["亿美元", "億美元"]],
  [1e6, "HKD", ["HK$ mn", "百万港元"]],
] as const)("divides by %s in %s: %j", (divisor, currency, texts) =>
  expect(texts.map((text) => scaleNamed(text))).toEqual(
    texts.map(() => expect.objectContaining({ divisor, ...(currency && { currency }) }) as unknown),
  )); // prettier-ignore

test.each(["", "%", "x", "bn bn", "mn bn", "RMB USD", "元/股", "constructor", "__proto__", "toString", "units of"])(
  "%j is no unit",
  (text) => expect(scaleNamed(text)).toBeUndefined(),
);

test.each(["元元", "万元元", "元美元"])("%s names its currency twice, which is no unit", (text) =>
  expect(scaleNamed(text)).toBeUndefined(),
);

test.each(["ink", "inm", "in", "INR", "unit", "chinese"])("%s names no scale", (text) =>
  expect(scaleNamed(text)).toBeUndefined(),
);
