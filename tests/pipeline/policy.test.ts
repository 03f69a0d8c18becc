/** The policy in small: what a printed figure can mean, how Chinese is set, how figures are derived and ranked. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { growthBetween, intervalOf, lastDigit, overlap } from "../../src/pipeline/policy/interval";
import { rounded } from "../../src/pipeline/policy/derive";
import { buildPackage, type Built } from "../../src/pipeline/run";
import { impossiblePeriod } from "../../src/pipeline/check/figures";
import { decodeFile } from "../../src/pipeline/read/decode";
import { namedConverter, toTraditional } from "../../src/pipeline/write/traditional";
import { setChinese } from "../../src/pipeline/write/typography";
import { packageFolder } from "./package-folders";

test.each([
  ["9400000000", 1e8],
  ["236454000000", 1e6],
  ["0.40", 0.01],
  ["0.4607", 0.0001],
  ["600000000", 1e8],
  ["200000000000", 1e10],
  ["40", 10],
  ["7", 1],
  ["-0.02", 0.01],
])("the last digit of %s is %d", (text, digit) => expect(lastDigit(text)).toBe(digit));

test.each([
  ["9400000000", "=", "9412000000", "=", true],
  ["76700000000", "=", "76760000000", "=", true], // cut off, not rounded
  ["243200000000", "=", "236454000000", "=", false],
  ["150000000", ">", "250000000", "=", true],
  ["150000000", ">", "130000000", "=", false],
  ["10000000000", "≈", "9600000000", "=", true],
  ["600000000", "=", "586000000", "=", true],
] as const)("%s (%s) and %s (%s) can be one figure: %s", (a, qa, b, qb, same) => {
  expect(overlap(intervalOf(Number(a), a, qa, false), intervalOf(Number(b), b, qb, false))).toBe(same);
});

test("a growth implied by two levels holds the exact growth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (now, before) => {
      const implied = growthBetween(
        intervalOf(now, String(now), "=", false),
        intervalOf(before, String(before), "=", false),
      );
      expect(implied === undefined || (implied.low <= now / before - 1 && now / before - 1 <= implied.high)).toBe(true);
    }),
  );
});

test.each([
  [0.0894361, 4, "0.0894"],
  [43169120000, -8, "43200000000"],
  [-0.0129, 2, "-0.01"],
  [1e12, -6, "1000000000000"],
])("%d kept to %d decimals is %s", (value, decimals, text) => {
  expect(rounded(value, decimals)).toBe(text);
});

test.each([
  ["2025Q5", true],
  ["2025Q0", true],
  ["2025H3", true],
  ["2025-13", true],
  ["2025-03..2025-01", true],
  ["2026..2025", true],
  ["1500", true],
  ["2025Q1", false],
  ["FY2026Q4", false],
  ["2024-07..2025-02", false],
])("%s is impossible: %s", (text, wrong) => expect(impossiblePeriod(text) !== undefined).toBe(wrong));

describe("Chinese as printed", () => {
  test.each([
    ["AI已能左右总营收,是主因", "AI 已能左右总营收，是主因"],
    ["用于30多个行业、400多个场景", "用于 30 多个行业、400 多个场景"],
    ["同比增长18%,AI相关收入上升", "同比增长 18%，AI 相关收入上升"],
    ["强调AI,2025年一季度", "强调 AI，2025 年一季度"],
    ["广告(+20%)与游戏(+24%)", "广告（+20%）与游戏（+24%）"],
    ["约1,409百万元", "约 1,409 百万元"],
    ["披露程度不一:有的单列;有的不", "披露程度不一：有的单列；有的不"],
    ["Revenue, net (CNY)", "Revenue, net (CNY)"],
    ["广告(营销服务)收入", "广告（营销服务）收入"],
  ])("%s", (typed, printed) => {
    expect(setChinese(typed)).toBe(printed);
    expect(setChinese(printed)).toBe(printed);
  });

  test("setting twice changes nothing", () => {
    const piece = fc.constantFrom(
      "收入",
      "AI",
      "增长",
      "40%",
      ",",
      ";",
      ":",
      "(",
      ")",
      " ",
      "2025",
      "年",
      ".",
      "-",
      "亿元",
      "，",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) =>
        expect(setChinese(setChinese(parts.join("")))).toBe(setChinese(parts.join(""))),
      ),
    );
  });

  test("traditional characters by phrase, names by the package", () => {
    expect(toTraditional("云计算与数据中心,营收后续")).toBe("雲計算與數據中心,營收後續");
    expect(toTraditional("用户订阅,未说明税前兑现")).toBe("用戶訂閱,未說明稅前兌現");
    expect(namedConverter([["昆仑万维", "崑崙萬維"]])("昆仑万维的收入")).toBe("崑崙萬維的收入");
  });
});

test.each([
  ["", "empty-file"],
  ["  \n", "empty-file"],
  ["name\nå…¬å¸", "encoding"],
  ["name\n锟斤拷", "encoding"],
  ["name\nComputación São Café", undefined],
  ["\uFEFFname\n百度", undefined],
])("decoding %j", (text, rule) => {
  const decoded = decodeFile("x.csv", new TextEncoder().encode(text));
  expect(typeof decoded === "string" ? undefined : decoded.rule).toBe(rule);
});

/** The sound package with the rows of one file changed. */
function builtWith(file: string, change: (text: string) => string): Built {
  const folder = packageFolder();
  const path = join(folder, file);
  cpSync(path, `${path}.before`);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  const { built, findings } = buildPackage(folder);
  expect(findings).toEqual([]);
  return built as Built;
}

describe("corrections", () => {
  const target = "baidu/revenue/2025Q1/yicai-global-2025-05-2";
  const reason = "tier-baidu";

  test("replace what a source prints", () => {
    const built = builtWith(
      "corrections.csv",
      (text) => `${text}${target},value,replace,32450000000,32500000000,${reason}\n`,
    );
    expect(built.series.ordered.find((seen) => seen.entity === "baidu" && seen.metric === "revenue")?.value).toBe(
      32450000000,
    );
  });

  test("withdraw a figure", () => {
    const built = builtWith("corrections.csv", (text) => `${text}${target},,withdraw,,32500000000,${reason}\n`);
    expect(built.series.ordered.some((seen) => seen.entity === "baidu" && seen.metric === "revenue")).toBe(false);
  });
});

describe("ranking", () => {
  const grades = (entity: string, metric: string): readonly string[] =>
    builtWith("breaks.csv", (text) => text)
      .series.ordered.filter((seen) => seen.entity === entity && seen.metric === metric && seen.period === "2025Q1")
      .map((seen) => `${seen.grade} ${seen.status}`);

  test("a company document, then the article; a derived figure after a reported one of its grade", () => {
    expect(grades("alibaba", "revenue_growth")).toEqual(["A reported", "A derived", "article reported"]);
  });

  test("the article before a weak pair of pages", () => {
    expect(grades("baidu", "non_online_marketing_revenue")).toEqual(["article reported", "C reported"]);
  });
});

test("a derived figure is computed from the inputs it names", () => {
  const seen = builtWith("breaks.csv", (text) => text).series.ordered.find(({ status }) => status === "derived");
  expect(seen).toMatchObject({
    value: 0.0657,
    unit: "ratio",
    comparison: "yoy",
    source: "computed",
    locator: "alibaba/revenue/2025Q1 ÷ alibaba/revenue/2024Q1 − 1",
  });
});
