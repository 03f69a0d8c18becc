/** How a text is taken apart before it is looked up: legal forms, pairs of a name and a code, numbers as codes, scripts. */
import { readNumber } from "../../../src/core/names/code-number";
import { editDistance } from "../../../src/core/names/distance";
import { shorterNames } from "../../../src/core/names/legal-form";
import { learnScript, normaliseName } from "../../../src/core/names/normalise";
import { codesIn, pairsIn } from "../../../src/core/names/pairs";
import { resolveEntity } from "../../../src/core/names/resolve";
import fc from "fast-check";
import { atlas } from "../../support/shipped";

test.each<readonly [string, readonly string[]]>([
  ["Tencent", []],
  ["Tencent Holdings Ltd.", ["Tencent Holdings", "Tencent"]],
  ["腾讯控股有限公司", ["腾讯控股", "腾讯"]],
  ["百度集團股份有限公司", ["百度集團", "百度"]],
  ["Acme, Inc", ["Acme"]],
  [
    "Acme Group Holdings Co Ltd Inc",
    ["Acme Group Holdings Co Ltd", "Acme Group Holdings Co", "Acme Group Holdings", "Acme Group"],
  ],
  [" Meitu Inc. ", ["Meitu"]],
  ["公司", []],
  ["集团公司", ["集团"]],
  ["", []],
  ["Holdings", []],
])("%s is also %j", (text, names) => expect(shorterNames(text)).toEqual(names));

test.each<readonly [string, ReturnType<typeof pairsIn>]>([
  ["Baidu (BIDU)", [["Baidu", "BIDU"]]],
  ["百度【9888.HK】", [["百度", "9888.HK"]]],
  ["(BIDU) Baidu", [["Baidu", "BIDU"]]],
  ["[BIDU]Baidu", [["Baidu", "BIDU"]]],
  ["Baidu ()", []],
  ["Baidu", []],
  ["", []],
  ["BIDU Baidu", [["Baidu", "BIDU"]]],
  ["Baidu BIDU", [["Baidu", "BIDU"]]],
  ["Baidu Inc", []],
  ["Baidu - 9888", [["Baidu", "9888"]]],
  ["Baidu-9888", []],
  ["Baidu 9", []],
  [
    "BIDU 9888",
    [
      ["BIDU", "9888"],
      ["9888", "BIDU"],
    ],
  ],
  ["百度 Baidu", [["百度", "Baidu"]]],
  ["Baidu 百度", [["Baidu", "百度"]]],
  [
    "BIDU 百度",
    [
      ["BIDU", "百度"],
      ["百度", "BIDU"],
    ],
  ],
  ["百度 BIDU", [["百度", "BIDU"]]],
  ["百度9888", [["百度", "9888"]]],
  [
    "9888百度",
    [
      ["9888", "百度"],
      ["百度", "9888"],
    ],
  ],
  ["百度-BIDU", [["百度", "BIDU"]]],
  ["百度 腾讯", []],
  ["百度|BIDU", [["百度", "BIDU"]]],
  ["700元", []],
  ["Baidu|", []],
  ["|BIDU", []],
  ["百度|", []],
  ["|百度", []],
])("%s holds %j", (text, pairs) => expect(pairsIn(text)).toEqual(pairs));

test("of a long text no more than the first twelve places are tried", () => {
  expect(pairsIn("a b c d e f g h i j k 99")).toHaveLength(11);
  expect(pairsIn("a b c d e f g h i j k l m n 99")).toHaveLength(12);
});

test.each<readonly [string, readonly string[]]>([
  ["BIDU", ["BIDU"]],
  ["NASDAQ: BIDU", ["NASDAQ: BIDU"]],
  ["NASDAQ: BIDU; HKEX: 9888", ["NASDAQ: BIDU", "HKEX: 9888"]],
  ["BIDU, 9888", ["BIDU", "9888"]],
  ["BIDU and 9888", ["BIDU", "9888"]],
  ["BIDU、9888", ["BIDU", "9888"]],
  ["Stock code: 9888", ["9888"]],
  ["ticker BIDU", ["BIDU"]],
  ["股票代码: 9888", ["9888"]],
  ["代號 9888 和 代號 BIDU", ["9888", "BIDU"]],
  ["BIDU, Baidu Inc", ["BIDU, Baidu Inc"]],
  ["Baidu", ["Baidu"]],
])("the codes of %s are %j", (text, codes) => expect(codesIn(text)).toEqual(codes));

test.each([
  ["股票代码:9888", "baidu"],
  ["股票代码：００７００", "tencent"],
  ["证券代碼 002230", "iflytek"],
  ["Stock code 9888", "baidu"],
  ["Stock code: 9888.HK", "baidu"],
  ["Ticker: BIDU", "baidu"],
  ["股票代码:1234", "unknown-code"],
  ["Stock code: 1234.HK", "unknown-code"],
  ["Ticker: NASDAQ:ZZZZ", "unknown-code"],
])("%s, a code with the word for it and alone in its cell, is %s", (text, expected) => {
  const read = resolveEntity(atlas, text);
  expect(read.ok ? read.value.id : read.problem.code).toBe(expected);
});

test.each<readonly [number, unknown]>([
  [9888, "baidu"],
  [700, "number-is-two-codes"],
  [1357, "number-is-two-codes"],
  [2230, "number-is-two-codes"],
  [300418, "kunlun-tech"],
  [0, undefined],
  [-9888, undefined],
  [9888.5, undefined],
  [1_009_888, undefined],
  [999_999, undefined],
  [4001, undefined],
  [3998, undefined],
])("the number %d is the code of %s", (value, expected) => {
  const read = readNumber(atlas, value);
  expect(read && (read.ok ? read.value.id : read.problem.code)).toBe(expected);
});

describe("scripts", () => {
  test("a traditional character stands for the one it most often stands against, unless simplified names use it", () => {
    const script = learnScript([
      ["面前", "後來"],
      ["后来", "後來"],
      ["前后", "前後"],
      ["未来", "未來"],
      ["里面", "裡面"],
      ["收入", "營收入"],
      ["来回", "来回"],
      ["发展", "發展"],
      ["开发", "開發"],
      ["发开", "發開"],
      ["开展", "發展"],
      ["研費", "研費"],
      ["收费", "收費"],
    ]);
    const learnt = [...script].map(([code, plain]) => `${String.fromCharCode(code)}${plain}`);
    expect(learnt.sort()).toEqual(["來来", "後后", "發发", "裡里", "開开"].sort());
    expect(normaliseName("開發後", script)).toBe("开发后");
    expect(normaliseName("開A發-後 B", script)).toBe("开a发后b");
  });
});

/** The whole table, every row in full, without anything that saves time. */
function plainDistance(a: string, b: string): number {
  const table = [...Array(a.length + 1).keys()].map((row) =>
    [...Array(b.length + 1).keys()].map((column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      (table[row] as number[])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + same,
        swapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  return at(a.length, b.length);
}

test("the distance is that of the whole table, as far as the limit goes", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
    }),
    { numRuns: 600 },
  );
});
