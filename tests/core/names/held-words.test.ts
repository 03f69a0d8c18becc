/** A text is known to hold no name and no code exactly where it holds none, and then reading its parts would have found nothing. */
import fc from "fast-check";
import { holdsAny } from "../../../src/core/names/held-words";
import { normaliseName, seamsOf } from "../../../src/core/names/normalise";
import { resolveEntity } from "../../../src/core/names/resolve";
import type { Atlas } from "../../../src/core/dataset/atlas";
import { atlas } from "../../support/shipped";

const letters = fc.constantFrom("a", "b", "c", "百", "度");
const word = fc.string({ unit: letters, minLength: 1, maxLength: 7 });

test("a text holds a word wherever one stands in it", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.string({ unit: letters, maxLength: 14 }), (words, text) => {
      expect(holdsAny(words)(text, () => true)).toBe(words.some((one) => text.includes(one)));
    }),
  );
});

test.each<[words: readonly string[], text: string, holds: boolean]>([
  [["baidu", "700"], "0700hk", true],
  [["baidu", "700"], "bai du", false],
  [["a"], "xxa", true],
  [[], "anything", false],
  [["baidu"], "", false],
])("of %j %j: %j", (words, text, holds) => expect(holdsAny(words)(text, () => true)).toBe(holds));

test.each<[text: string, word: string, holds: boolean]>([
  ["Baidux Ltd", "baidu", false],
  ["xBaidu", "baidu", false],
  ["Bai du, Ltd", "baidu", true],
  ["2Baidu3", "baidu", true],
  ["百度Baidu集团", "baidu", true],
  ["SZ002230", "002230", true],
  ["00700", "700", true],
])("%j holds %j where it may part: %j", (text, word, holds) => {
  expect(holdsAny([word])(normaliseName(text), seamsOf(text))).toBe(holds);
});

/** Reads every part of every text. */
const thorough: Atlas = {
  ...atlas,
  names: Object.create(atlas.names, { isHeldIn: { value: () => true } }) as Atlas["names"],
};

const { entities } = atlas.data;
const known = fc.constantFrom(
  ...entities.flatMap(({ id, names, aliases, tickers }) => [
    id,
    ...Object.values(names),
    ...aliases,
    ...tickers.flatMap((ticker) => [ticker, ticker.replace(/^.*:/, "")]),
  ]),
);
const between = fc.constantFrom(" ", " (", ")", "-", " / ", ", ", "", ":", "[", "$", ".", " - ");
const other = fc.constantFrom(
  "Acme",
  "Nord",
  "北京",
  "数据",
  "Ltd",
  "有限公司",
  "ADR",
  "-W",
  "A股",
  "Class A",
  "12",
  "0123",
  "HK",
  "SZ",
  "UW Equity",
  "Inc.",
);
/** A name on record as it is, or as it may be mistyped. */
const part = fc.oneof(
  known,
  other,
  fc.tuple(known, fc.nat(6)).map(([name, at]) => name.slice(0, at) + name.slice(at + 1)),
);
const text = fc.array(fc.tuple(part, between), { minLength: 1, maxLength: 4 }).map((parts) => parts.flat().join(""));

test("what holds nothing known means what it means when every part is read", () => {
  let quick = 0;
  fc.assert(
    fc.property(text, (written) => {
      expect(resolveEntity(atlas, written)).toEqual(resolveEntity(thorough, written));
      if (!atlas.names.isHeldIn(written.toLowerCase(), seamsOf(written))) quick += 1;
    }),
    { numRuns: 3_000 },
  );
  expect(quick).toBeGreaterThan(100);
});
