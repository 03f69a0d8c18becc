/** Periods: every spelling, what is refused, and that formatting and parsing undo each other. */
import fc from "fast-check";
import { readPeriod, writePeriod, type PeriodParts } from "../../../src/core/periods/parts";
import { parsePeriod, parsePeriodNumber } from "../../../src/core/periods/parse";
import { compareSpans, sameSpan, spanOf } from "../../../src/core/periods/span";
import type { Period } from "../../../src/core/periods/period";
import { formatPeriod } from "../../../src/words/periods";

const period = (text: string) => ({ ok: true, value: { kind: "period", period: text } });
const monthOf = (year: number, month: number) => ({
  ok: true,
  value: { kind: "month-of", start: year * 12 + month - 1 },
});

test.each([
  ["2025Q1", "2025Q1"],
  ["Q1 2025", "2025Q1"],
  ["1Q25", "2025Q1"],
  ["1Q2025", "2025Q1"],
  ["2025-Q1", "2025Q1"],
  ["Q1'25", "2025Q1"],
  ["q1’25", "2025Q1"],
  ["25Q1", "2025Q1"],
  ["2025 1Q", "2025Q1"],
  ["2025年一季度", "2025Q1"],
  ["2025年第一季度", "2025Q1"],
  ["2025年1季度", "2025Q1"],
  ["２０２５Ｑ１", "2025Q1"],
  ["25年一季度", "2025Q1"],
  ["25年Q1", "2025Q1"],
  ["25年上半年", "2025H1"],
  ["25财年四季度", "FY2025Q4"],
  ["24年", "2024"],
  ["2024年全年", "2024"],
  ["25年3月", "2025-03"],
  ["2025H1", "2025H1"],
  ["1H25", "2025H1"],
  ["H2 2024", "2024H2"],
  ["2025年上半年", "2025H1"],
  ["2024下半年", "2024H2"],
  ["2024", "2024"],
  ["2024年", "2024"],
  ["CY2024", "2024"],
  ["FY2024", "FY2024"],
  ["FY24", "FY2024"],
  ["fy 24", "FY2024"],
  ["2024财年", "FY2024"],
  ["2024財年", "FY2024"],
  ["FY2025Q4", "FY2025Q4"],
  ["Q4 FY2025", "FY2025Q4"],
  ["4QFY25", "FY2025Q4"],
  ["2025财年四季度", "FY2025Q4"],
  ["FY2025H1", "FY2025H1"],
  ["2025-03", "2025-03"],
  ["2025/3", "2025-03"],
  ["2025年3月", "2025-03"],
  ["Mar 2025", "2025-03"],
  ["March 2025", "2025-03"],
  ["Mar-25", "2025-03"],
  ["2025M3", "2025-03"],
  ["9M25", "2025-01..2025-09"],
  ["2025年前三季度", "2025-01..2025-09"],
  ["1Q25A", "2025Q1"],
  ["FY24A", "FY2024"],
  ["2025Q01", "2025Q1"],
  ["2025一季报", "2025Q1"],
  ["2025年第一季度报告", "2025Q1"],
  ["2025中报", "2025H1"],
  ["2025年半年度报告", "2025H1"],
  ["2025三季报", "2025-01..2025-09"],
  ["2024年中期", "2024H1"],
  ["2024中期業績", "2024H1"],
  ["一季报2025", "2025Q1"],
  ["中报2024年", "2024H1"],
  ["第三季度报告 2024", "2024-01..2024-09"],
  ["年报2024", "2024"],
  ["三个月截至2025年3月31日", "2025Q1"],
  ["六个月截至2024-06-30", "2024H1"],
  ["2025前三季度", "2025-01..2025-09"],
  ["2024年报", "2024"],
  ["2024年年度报告", "2024"],
  ["2024全年", "2024"],
  ["2025年1-3月", "2025Q1"],
  ["2025年1—6月", "2025H1"],
  ["2025年1-9月", "2025-01..2025-09"],
  ["2025财年第四财季", "FY2025Q4"],
  ["March quarter 2025", "2025Q1"],
  ["quarter ended 31 March 2025", "2025Q1"],
  ["three months ended March 31, 2025", "2025Q1"],
  ["for the year ended 31 December 2024", "2024"],
  ["截至2025年3月31日止三个月", "2025Q1"],
  ["2025\u200bQ1", "2025Q1"],
  ["first quarter of 2025", "2025Q1"],
  ["The First Quarter of Fiscal Year 2025", "FY2025Q1"],
  ["4th fiscal quarter 2025", "FY2025Q4"],
  ["fiscal Q4 2025", "FY2025Q4"],
  ["FQ42025", "FY2025Q4"],
  ["CQ1 2025", "2025Q1"],
  ["2nd half 2024", "2024H2"],
  ["Quarter 1 2025", "2025Q1"],
  ["Q1 of 2025", "2025Q1"],
  ["fiscal 2024", "FY2024"],
  ["Fiscal Year 2024A", "FY2024"],
  ["Full year 2024", "2024"],
  ["2024 (actual)", "2024"],
  ["12M24", "2024"],
  ["3M2025", "2025Q1"],
  ["2024 6M", "2024H1"],
  ["Mar Q 2025", "2025Q1"],
  ["March 2025 quarter", "2025Q1"],
  ["the March-quarter of 2025", "2025Q1"],
  ["3 months to March 2025", "2025Q1"],
  ["Y/E Dec 2024", "2024"],
  ["FYE Mar 2025", "2024-04..2025-03"],
  ["QE Mar 2025", "2025Q1"],
  ["03/2025", "2025-03"],
  ["2025年三月", "2025-03"],
  ["2025年首季", "2025Q1"],
  ["一季度2025", "2025Q1"],
  ["2025年度一季报", "2025Q1"],
  ["截至二零二五年三月三十一日止三個月", "2025Q1"],
  ["二〇二四年十二月", "2024-12"],
  ["二〇二四年", "2024"],
  ["2024-07..2025-02", "2024-07..2025-02"],
  ["2025..2028", "2025..2028"],
])("reads %s as %s", (text, canonical) => expect(parsePeriod(text)).toEqual(period(canonical)));

test.each([
  ["2025-03-31", monthOf(2025, 3)],
  ["2025年3月31日", monthOf(2025, 3)],
  ["2025-03-31T00:00:00Z", monthOf(2025, 3)],
  ["2025-03-31 00:00:00", monthOf(2025, 3)],
  ["2025-03-31T00:00:00.000+08:00", monthOf(2025, 3)],
  ["2024/2/29", monthOf(2024, 2)],
  ["20250331", monthOf(2025, 3)],
  ["25年3月31日", monthOf(2025, 3)],
  ["31-Mar-25", monthOf(2025, 3)],
  ["31 March 2025", monthOf(2025, 3)],
  ["Mar 31, 2025", monthOf(2025, 3)],
  ["March 31st, 2025", monthOf(2025, 3)],
  ["31st March 2025", monthOf(2025, 3)],
  ["2025-03-31 12:00:00 AM", monthOf(2025, 3)],
  ["二零二五年三月三十一日", monthOf(2025, 3)],
])("reads the date %s as its month", (text, expected) => expect(parsePeriod(text)).toEqual(expected));

test.each(["latest", "LATEST", "最新"])("reads %s as the newest", (text) =>
  expect(parsePeriod(text)).toEqual({ ok: true, value: { kind: "latest" } }),
);

test.each([
  "",
  "soon",
  "2025Q5",
  "2025H3",
  "Q0 2025",
  "2025-13",
  "2025-02-30",
  "1889Q1",
  "2101",
  "3/31/2025",
  "20250332",
  "20251301",
  "202503",
  "Market 2025",
  "Maybe 2025",
  "31 Junk 2025",
  "30 Feb 2025",
  "25一季度",
  "3 months ended Mar-25",
  "fifth quarter 2025",
  "5th quarter 2025",
  "13/2025",
  "4M25",
  "first 2025",
  "二零年",
  "2028..2025",
  "2025-03..2024-01",
  "Q1",
  "FY",
  "x".repeat(100_000),
  "1985-04..2025-03",
  "2024-07..2150-02",
  "2024..2150",
  "1985..2024",
  "2025-02..2024-07",
])("refuses %.20s", (text) =>
  expect(parsePeriod(text)).toMatchObject({ ok: false, problem: { code: "period-malformed" } }),
);

test.each([
  [2024, period("2024")],
  [1990, period("1990")],
  [2100, period("2100")],
  [45747, monthOf(2025, 3)],
  [45748, monthOf(2025, 4)],
  [45747.9, monthOf(2025, 3)],
  [20250331, monthOf(2025, 3)],
  [32874, monthOf(1990, 1)],
])("reads the number %s", (value, expected) => expect(parsePeriodNumber(value)).toEqual(expected));

test.each([0, -1, 1989, 2101, 2024.5, 32873, 1e9, 73416, 20250332, 202503])("refuses the number %s", (value) =>
  expect(parsePeriodNumber(value)).toMatchObject({ ok: false }),
);

test.each([
  ["FY2025Q4", 3, "2025Q1"],
  ["FY2025", 3, "2024-04..2025-03"],
  ["FY2024", 12, "2024"],
  ["FY2026Q1", 1, "2025-02..2025-04"],
  ["FY2025Q3", 6, "2025Q1"],
  ["2025Q1", 3, "2025-01..2025-03"],
])("%s of a fiscal year that ends in month %s is %s", (fiscal, end, calendar) =>
  expect(sameSpan(spanOf(fiscal as Period, end), spanOf(calendar as Period, 12))).toBe(true),
);

test("orders by end, a year after its last quarter", () => {
  const periods = ["2025Q1", "2024", "2024Q4", "2024H2", "2024-12", "2023"] as Period[];
  expect([...periods].sort((a, b) => compareSpans(spanOf(a, 12), spanOf(b, 12)))).toEqual([
    "2023",
    "2024-12",
    "2024Q4",
    "2024H2",
    "2024",
    "2025Q1",
  ]);
});

const year = fc.integer({ min: 1990, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const parts: fc.Arbitrary<PeriodParts> = fc.oneof(
  fc.record({ kind: fc.constant("year" as const), fiscal: fc.boolean(), year }),
  fc.record({ kind: fc.constant("half" as const), fiscal: fc.boolean(), year, number: fc.integer({ min: 1, max: 2 }) }),
  fc.record({
    kind: fc.constant("quarter" as const),
    fiscal: fc.boolean(),
    year,
    number: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant("month" as const), year, month }),
  fc
    .tuple(year, month, fc.integer({ min: 0, max: 40 }))
    .filter(([from, first, length]) => from * 12 + first + length < 2101 * 12)
    .map(([from, first, length]): PeriodParts => {
      const last = from * 12 + first - 1 + length;
      return {
        kind: "months",
        from: { year: from, month: first },
        to: { year: Math.floor(last / 12), month: (last % 12) + 1 },
      };
    }),
  fc.tuple(year, year).map(([a, b]): PeriodParts => ({ kind: "years", from: Math.min(a, b), to: Math.max(a, b) })),
);

test("parsing a formatted period gives it back, in every language", () => {
  fc.assert(
    fc.property(parts, fc.constantFrom("en" as const, "zh-Hans" as const, "zh-Hant" as const), (given, language) => {
      const canonical = writePeriod(given);
      expect(readPeriod(canonical)).toEqual(given);
      expect(parsePeriod(formatPeriod(canonical, language))).toEqual(period(canonical));
    }),
  );
});

test.each(["FY25E", "1Q26E", "2025E", "2026F", "2026年预测", "2026(E)", "FY26 consensus", "FY26 estimates"])(
  "%s is an estimate, which is refused",
  (text) => expect(parsePeriod(text)).toMatchObject({ ok: false, problem: { code: "period-estimate" } }),
);

test.each([
  ["LTM", "ltm", undefined],
  ["TTM", "ltm", undefined],
  ["LTM 2025Q1", "ltm", { kind: "period", period: "2025Q1" }],
  ["1Q25 TTM", "ltm", { kind: "period", period: "2025Q1" }],
  ["YTD 2025Q3", "ytd", { kind: "period", period: "2025Q3" }],
  ["YTD", "ytd", undefined],
  ["LTM latest", "ltm", undefined],
  ["T12M", "ltm", undefined],
  ["last twelve months", "ltm", undefined],
  ["Year-to-date", "ytd", undefined],
  ["TTM as of 2025Q1", "ltm", { kind: "period", period: "2025Q1" }],
  ["trailing 12 months to March 2025", "ltm", { kind: "period", period: "2025-03" }],
  ["LTM (2025Q1)", "ltm", { kind: "period", period: "2025Q1" }],
  ["截至2025Q1滚动12个月", "ltm", { kind: "period", period: "2025Q1" }],
  ["2025Q3累计", "ytd", { kind: "period", period: "2025Q3" }],
])("%s is a running sum", (text, sum, until) =>
  expect(parsePeriod(text)).toEqual({ ok: true, value: { kind: "running", sum, until } }),
);

test.each(["LTM LTM", "LTM FY25E x", "YTD soon", "LTM reference"])("%s is none", (text) =>
  expect(parsePeriod(text).ok).toBe(false),
);
