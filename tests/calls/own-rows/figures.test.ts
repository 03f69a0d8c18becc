/** Rows of the table of figures: what is read as functions read it, and what is refused, with its column. */
import { atlas } from "../../support/shipped";
import { complaints, figuresOf, read } from "./support/tables";

const only = (...row: readonly unknown[]): string => {
  const { records, findings } = read(figuresOf(row));
  const [figure] = records.figures;
  if (!figure) return findings.map(({ column, problem }) => `${column} ${problem.code}`).join(", ");
  const { entity, metric, period, value, unit, qualifier } = figure;
  return `${entity} ${metric} ${period} ${qualifier} ${value} ${unit}`;
};

test.each([
  [["Baidu", "revenue", "2026Q3", 33.2e9], "baidu revenue 2026Q3 = 33200000000 CNY"],
  [["百度", "营业收入", "3Q26", 332, "亿"], "baidu revenue 2026Q3 = 33200000000 CNY"],
  [["9888.HK", "Revenue", "2026年三季度", "332", "亿元"], "baidu revenue 2026Q3 = 33200000000 CNY"],
  [["Baidu", "revenue", "2026Q3", "> 33.2bn"], "baidu revenue 2026Q3 > 33200000000 CNY"],
  [["Baidu", "revenue", "2026Q3", "US$4.6bn"], "baidu revenue 2026Q3 = 4600000000 USD"],
  [["Baidu", "revenue", "2026Q3", "4.6bn", "USD"], "baidu revenue 2026Q3 = 4600000000 USD"],
  [["Baidu", "revenue", "2026Q3", "33,200.5", "RMB mn"], "baidu revenue 2026Q3 = 33200500000 CNY"],
  [["Baidu", "revenue", "2026Q3", 1.1, "bn"], "baidu revenue 2026Q3 = 1100000000 CNY"],
  [["Baidu", "revenue", "2026Q3", 33.2, "bn", "about"], "baidu revenue 2026Q3 ≈ 33200000000 CNY"],
  [["Nvidia", "revenue", "FY2027Q1", 50, "bn"], "nvidia revenue FY2027Q1 = 50000000000 USD"],
  [["Baidu", "revenue growth", "2026Q3", "12.5%"], "baidu revenue_growth 2026Q3 = 0.125 ratio"],
  [["Baidu", "revenue growth", "2026Q3", 0.125], "baidu revenue_growth 2026Q3 = 0.125 ratio"],
  [["Baidu", "revenue growth", "2026Q3", 12.5, "%"], "baidu revenue_growth 2026Q3 = 0.125 ratio"],
  [["Baidu", "ai_revenue_growth", "2026Q3", "40%"], "baidu non_online_marketing_revenue_growth 2026Q3 = 0.4 ratio"],
  [["Baidu", "headcount", "2026", "3.2", "万人"], "baidu headcount 2026 = 32000 count"],
  [["Baidu", "revenue", 2026, 130e9], "baidu revenue 2026 = 130000000000 CNY"],
  [["Baidu", "revenue", 46295, 33e9], "baidu revenue 2026Q3 = 33000000000 CNY"],
  [["Alibaba", "revenue", "2026-08-15", 250e9], "alibaba revenue 2026Q3 = 250000000000 CNY"],
  [["Baidu", "revenue", "2026-08", 11e9], "baidu revenue 2026-08 = 11000000000 CNY"],
  // What is refused.
  [["Badu", "revenue", "2026Q3", 1e9], "entity unknown-entity"],
  [["", "revenue", "2026Q3", 1e9], "entity own-blank"],
  [["Baidu", "revenu grwth", "2026Q3", 1e9], "metric unknown-metric"],
  [["Baidu", "revenue", "2026Q5", 1e9], "period period-malformed"],
  [["Baidu", "revenue", "2026Q4E", 1e9], "period period-estimate"],
  [["Baidu", "revenue", "latest", 1e9], "period own-period-asked"],
  [["Baidu", "revenue", "LTM 2026Q3", 1e9], "period own-period-asked"],
  [["Baidu", "revenue", "2026Q3", "about 33bn", "", ">"], "qualifier own-qualifier-twice"],
  [["Baidu", "revenue", "2026Q3", 33e9, "", "maybe"], "qualifier own-qualifier"],
  [["Baidu", "revenue", "2026Q3", "a lot"], "value own-number"],
  [["Baidu", "revenue", "2026Q3", true], "value own-number"],
  [["Baidu", "revenue", "2026Q3", 1e308], "value own-number-large"],
  [["Baidu", "revenue", "2026Q3", 1e16, "bn"], "value own-number-large"],
  [["Baidu", "revenue", "2026Q3", -5], "value own-below"],
  [["Baidu", "revenue growth", "2026Q3", 35], "value own-above"],
  [["Baidu", "revenue growth", "2026Q3", -1.2], "value own-below"],
  [["Baidu", "revenue", "2026Q3", 35, "%"], "unit own-unit"],
  [["Baidu", "revenue", "2026Q3", "35%"], "value own-unit"],
  [["Baidu", "revenue growth", "2026Q3", 0.35, "bn"], "unit own-unit"],
  [["Baidu", "headcount", "2026", 30000, "CNY mn"], "unit own-unit"],
  [["Baidu", "revenue", "2026Q3", 33, "apples"], "unit unit-malformed"],
  [["Baidu", "revenue", "2026Q3", "33bn", "亿"], "value own-unit-twice"],
  [["Baidu", "revenue", "2026Q3", "US$33bn", "CNY"], "value own-unit-twice"],
  [["Baidu", "revenue", "2026Q3", "#N/A"], "value error-given"],
  [["Baidu", "revenue", "2026Q3", 33e9, "", "", "a\u202eb"], "source own-hidden"],
  [["Baidu", "revenue", "2026Q3", 33e9, "", "", "a\u0007b"], "source own-hidden"],
  [["Baidu", "revenue", "2026Q3", 33e9, "", "", "<script>alert(1)</script>"], "source own-markup"],
  [["Baidu", "revenue", "2026Q3", 33e9, "", "", "x".repeat(32_767)], "source own-long"],
  [["x".repeat(32_767), "revenue", "2026Q3", 33e9], "entity text-too-long"],
  [["Baidu", "revenue", "2026Q3", "9".repeat(32_767)], "value own-number"],
  [["Baidu", "revenue", "2026Q3", 33e9, "", "", "", "javascript:alert(1)"], "link own-link"],
  [["Baidu", "revenue", "2026Q3", 33e9, "", "", "", "ftp://a.com/b"], "link own-link"],
  [["Baidu", "revenue", "2026Q3", 33e9, "", "", "", "https://a.com/b c"], "link own-link"],
  [
    ["=cmd|' /C calc'!A0", "@revenue", "+2026Q3", "-"],
    "entity unknown-entity, period period-malformed, value own-number",
  ],
] as const)("%j is %s", (row, expected) => {
  expect(only(...row)).toBe(expected);
});

test("text that begins like a formula is text", () => {
  const [figure] = read(
    figuresOf(["Baidu", "revenue", "2026Q3", 33e9, "", "", '=HYPERLINK("x")', "https://a.com/b", "@sum"]),
  ).records.figures;
  expect([figure?.source, figure?.link, figure?.note]).toEqual(['=HYPERLINK("x")', "https://a.com/b", "@sum"]);
});

test.each([
  [
    {
      heads: ["数值", "公司", "备注", "期间", "指标", "My own column"],
      row: [33.2e9, "百度", "", "2026Q3", "收入", 7],
    },
  ],
  [{ heads: ["Period", "數值", "主體", "指標"], row: ["2026Q3", 33.2e9, "百度", "收入"] }],
  [{ heads: ["METRIC", "Company", "amount", "Fiscal_Period"], row: ["revenue", "BIDU", 33.2e9, "2026Q3"] }],
])("heads are known in any language and order: $heads", ({ heads, row }) => {
  const { records, findings } = read({ table: "figures", heads, rows: [row] });
  expect(findings).toEqual([]);
  expect(records.figures).toMatchObject([{ entity: "baidu", metric: "revenue", period: "2026Q3", value: 33.2e9 }]);
});

test("a needed column that is not there is named, and one that stands twice", () => {
  const found = read({
    table: "figures",
    heads: ["entity", "period", "期间", "value"],
    rows: [["Baidu", "2026Q3", "", 1]],
  });
  expect(complaints(found)).toEqual(["period own-head-doubled", "metric own-head-missing"]);
  expect(found.records.figures).toEqual([]);
});

test("an empty row is none; of two rows for the same months the first stands and the other says which", () => {
  const row = ["Alibaba", "revenue", "2026Q3", 250e9];
  const found = read(figuresOf(row, [], ["阿里巴巴", "收入", "FY2027Q2", 251e9], [...row, "", "", "Another source"]));
  expect(complaints(found)).toEqual(["2 period own-doubled"]);
  expect(found.findings[0]?.problem).toEqual({ code: "own-doubled", row: 0 });
  expect(found.records.figures.map(({ row: at }) => at)).toEqual([0, 3]);
});

test("an unknown name offers the nearest", () => {
  const [finding] = read(figuresOf(["Baiduu", "revenue", "2026Q3", 1])).findings;
  expect(finding).toMatchObject({ found: "Baiduu", row: 0, problem: { suggestions: ["baidu"] } });
  expect(atlas.entity("baidu" as never).names.en).toBe("Baidu");
});

test("a growth that contradicts two levels is named, whoever gives the levels", () => {
  const found = read(
    figuresOf(
      ["Baidu", "revenue", "2027Q1", 40e9],
      ["Baidu", "revenue", "2028Q1", 60e9],
      ["Baidu", "revenue_growth", "2028Q1", "50%"],
      ["Baidu", "revenue_growth", "2028Q1", "20%", "", "", "Another source"],
      ["Baidu", "revenue", "2026Q1", "> 30bn"],
      ["Baidu", "revenue_growth", "2027Q1", "500%"],
      ["Tencent", "revenue_growth", "2025Q1", "90%"],
    ),
  );
  expect(complaints(found)).toEqual(["3 value own-growth", "5 value own-growth", "6 value own-growth"]);
  expect(found.findings[0]?.problem).toMatchObject({ now: 60e9, before: 40e9 });
  expect(found.records.figures).toHaveLength(4);
});
