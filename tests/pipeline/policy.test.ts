/** The policy in small: what a printed figure can mean, how Chinese is set, how figures are derived and ranked. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import {
  growthBetween,
  intervalOf,
  type Interval,
  lastDigit,
  overlap,
  writtenStep,
} from "../../src/core/records/interval";
import { roundedText } from "../../src/core/records/rounded";
import { buildPackage, type Built } from "../../src/pipeline/run";
import { decodeFile } from "../../src/pipeline/read/decode";
import { namedConverter, toTraditional } from "../../src/pipeline/write/traditional";
import { setChinese } from "../../src/pipeline/write/typography";
import type { Period } from "../../src/core/periods/period";
import { packageFolder } from "./package-folders";

const written = (text: string, qualifier: "=" | "≈" | ">" | "≥" | "<" | "≤", unit = "CNY"): Interval =>
  intervalOf(Number(text), writtenStep(text, unit), qualifier);

test.each([
  ["9400000000", "=", "CNY", 9.35e9, 9.45e9],
  ["9412000000", "=", "CNY", 9411.5e6, 9412.5e6],
  ["0.4", "=", "ratio", 0.395, 0.405],
  ["0.239", "=", "ratio", 0.2385, 0.2395],
  ["150000000", ">", "CNY", 145e6, Infinity],
  ["150000000", "≥", "CNY", 150e6, Infinity],
  ["40", "=", "count", 39.5, 40.5],
] as const)("%s (%s %s) is an interval from %d to %d", (text, qualifier, unit, low, high) => {
  const interval = written(text, qualifier, unit);
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

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
  ["76700000000", "=", "76760000000", "=", false], // cut off, not rounded: a conflict to explain
  ["243200000000", "=", "236454000000", "=", false],
  ["150000000", ">", "250000000", "=", true],
  ["150000000", ">", "130000000", "=", false],
  ["10000000000", "≈", "9600000000", "=", true],
  ["600000000", "=", "586000000", "=", true],
] as const)("%s (%s) and %s (%s) can be one figure: %s", (a, qa, b, qb, same) => {
  expect(overlap(written(a, qa), written(b, qb))).toBe(same);
});

test("a growth implied by two levels holds the exact growth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (now, before) => {
      const implied = growthBetween(written(String(now), "="), written(String(before), "="));
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
  expect(roundedText(value, decimals)).toBe(text);
});

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

type Change = (text: string) => string;

/** The sound package with the rows of some files changed. */
function builtFrom(changes: Readonly<Record<string, Change>>): Built {
  const folder = packageFolder();
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    cpSync(path, `${path}.before`);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  }
  const { built, findings } = buildPackage(folder);
  expect(findings).toEqual([]);
  return built as Built;
}

const builtWith = (file: string, change: Change): Built => builtFrom({ [file]: change });

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

  test("a company document, then the article; a computed figure after every reported one", () => {
    expect(grades("alibaba", "revenue_growth")).toEqual(["A reported", "article reported", "A derived"]);
  });

  test("the article before a weak pair of pages", () => {
    expect(grades("baidu", "non_online_marketing_revenue")).toEqual(["article reported", "C reported"]);
  });
});

describe("figures that agree within rounding", () => {
  const used = (entity: string, metric: string, change = (text: string) => text): readonly string[] => {
    const built = builtWith("observations.csv", change);
    const [first] = built.series.at(entity, metric, built.series.spanOf({ entity, period: "2025Q1" as Period }));
    const names = first?.confirmedBy.map(({ source }) => source) ?? [];
    return [`${first?.qualifier}${first?.text} ${first?.grade} ${first?.source}`, ...names];
  };

  test("the more precise one is used, with the better grade, and both are its sources", () => {
    expect(used("alibaba-cloud", "revenue")).toEqual(["=30130000000 article 36kr-2025-05", "article"]);
  });

  test("one that differs beyond rounding confirms nothing", () => {
    expect(used("alibaba", "revenue")).toEqual(["=236454000000 A tiger-brokers-2025-05"]);
  });

  test("a bound neither confirms nor is confirmed", () => {
    const change = (text: string): string => text.replace("30130000000,,CNY,=", "30130000000,,CNY,≤");
    expect(used("alibaba-cloud", "revenue", change)).toEqual(["=30100000000 article article"]);
  });

  describe("announcements of one figure on two sites", () => {
    const lower = (text: string): string => text.replace(/(futu-2024-05),,A,/, "$1,,B,");
    const grade = (changes: Readonly<Record<string, Change>>): string | undefined => {
      const built = builtFrom(changes);
      const before = { entity: "alibaba", period: "2024Q1" as Period };
      return built.series.at("alibaba", "revenue", built.series.spanOf(before))[0]?.grade;
    };

    test("earn together what neither earns alone", () => {
      const alone = (text: string): string =>
        text.replace("futu-2024-05,futu-2024-05,stocktitan-2024-05", "futu-2024-05,futu-2024-05,");
      expect(grade({ "sources.csv": alone, "observations.csv": lower })).toBe("A");
    });

    test("leave a figure as low as its row was put by hand", () => {
      expect(grade({ "observations.csv": lower })).toBe("B");
    });
  });
});

describe("arithmetic carries what its inputs leave open", () => {
  const derivations = (row: string) => (text: string) => `${text.split("\n")[0]}\n${row}\n`;
  const result = (row: string) =>
    builtWith("derivations.csv", derivations(row)).series.ordered.find(({ status }) => status === "derived");

  test.each([
    // 30.13 × 1.18, not 30.1 × 1.18: the finer of two that agree
    [
      "alibaba-cloud,revenue,2026Q1,,compound,alibaba-cloud/revenue/2025Q1|alibaba-cloud/revenue_growth/2025Q1,-8,",
      "≈",
      35600000000,
    ],
    // a difference of rounded figures is not exact
    [
      "baidu,revenue,2025Q2,,difference,baidu/revenue/2025Q1|baidu/non_online_marketing_revenue/2025Q1,-8,",
      "≈",
      23100000000,
    ],
    // but settled once rounded far enough
    [
      "baidu,revenue,2025Q2,,difference,baidu/revenue/2025Q1|baidu/non_online_marketing_revenue/2025Q1,-9,",
      "=",
      23000000000,
    ],
    ["alibaba,revenue_growth,2025Q1,,growth,alibaba/revenue/2025Q1|alibaba/revenue/2024Q1,4,", "=", 0.0657],
  ])("%s gives %s%d", (row, qualifier, value) => {
    const seen = result(row);
    expect(seen).toMatchObject({ qualifier, value });
    expect(seen && seen.interval.low - seen.step <= value && value <= seen.interval.high + seen.step).toBe(true);
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
