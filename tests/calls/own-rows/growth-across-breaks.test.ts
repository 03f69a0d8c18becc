/** A growth of the reader's is checked against its levels but across a new basis; and what a finding repeats of the cell. */
import { complaints, figuresOf, read, tableOf } from "./support/tables";

/** The record has new bases of Huawei Cloud's revenue from FY2024 and of Alibaba Cloud's from 2023Q2. */
test.each<readonly [string, string, string, boolean]>([
  ["Huawei Cloud", "FY2022", "FY2023", true],
  ["Huawei Cloud", "FY2023", "FY2024", false],
  ["Huawei Cloud", "FY2024", "FY2025", true],
  ["Alibaba Cloud", "2022Q1", "2023Q1", true],
  ["Alibaba Cloud", "2022Q2", "2023Q2", false],
  ["Alibaba Cloud", "2023Q1", "2024Q1", false],
  ["Alibaba Cloud", "2023Q2", "2024Q2", true],
])("%s, %s to %s is checked: %s", (entity, before, now, checked) => {
  const found = read(
    figuresOf([entity, "revenue", before, 70e9], [entity, "revenue", now, 71e9], [entity, "revenue growth", now, 9.5]),
  );
  expect(complaints(found)).toEqual(checked ? ["2 value own-growth"] : []);
  expect(found.records.figures).toHaveLength(checked ? 2 : 3);
});

test("a finding has what stands in the cell, whether a row alone or two together tell it", () => {
  const { findings } = read(
    figuresOf(
      ["Baidu", "revenue", "2027Q1", "40bn"],
      ["Baidu", "revenue", "2028Q1", "60bn"],
      ["Baidu", "revenue growth", "2028Q1", " 20% "],
      ["百度", "revenue", "1Q27", "40bn"],
      ["Baidu", "revenue", "soon", true],
      ["Baidu", "revenue", "2026Q3", "#N/A"],
    ),
  );
  expect(findings.map(({ row, column, found }) => [row, column, found])).toEqual([
    [2, "value", " 20% "],
    [3, "period", "1Q27"],
    [4, "period", "soon"],
    [4, "value", "true"],
    [5, "value", "#N/A"],
  ]);
});

test("a head that is missing is told of no cell", () => {
  const { findings } = read({ table: "figures", heads: ["entity", "period", "value"], rows: [["Baidu", "2026Q3", 1]] });
  expect(findings).toMatchObject([{ row: undefined, column: "metric", problem: { code: "own-head-missing" } }]);
});

test.each<readonly [string, readonly string[]]>([
  ["601360", ["SSE:601360"]],
  ["900901", ["SSE:900901"]],
  ["002415", ["SZSE:002415"]],
  ["300999", ["SZSE:300999"]],
  ["161226", ["SZSE:161226"]],
  ["HKEX:6682", ["HKEX:6682"]],
])("the code %s is %j", (typed, tickers) => {
  const found = read(tableOf("companies", [["Nova", "", typed]]));
  expect(complaints(found)).toEqual([]);
  expect(found.records.companies[0]?.entity.tickers).toEqual(tickers);
});

test.each<readonly [unknown, number | string]>([
  [1, 1],
  ["12", 12],
  ["3月", 3],
  ["6月份", 6],
  ["March", 3],
  ["sept", 9],
  ["Dec.", 12],
  [0, "own-month"],
  [13, "own-month"],
  ["1月1日", "own-month"],
  ["soon", "own-month"],
  ["二月", "own-month"],
])("a year that ends in %j: %s", (typed, month) => {
  const found = read(tableOf("companies", [["Nova", "", "", "", "", typed]]));
  const [company] = found.records.companies;
  expect(company?.entity.fiscalYearEnd ?? found.findings[0]?.problem.code).toBe(month);
});

test.each<readonly [string, string, readonly string[]]>([
  ["revenue", "%", ["CNY", "CNY bn", "US$m", "亿元"]],
  ["revenue growth", "bn", ["%", "ratio"]],
  ["headcount", "CNY", ["count", "mn", "万"]],
])("%s in %s is refused with the units that are understood", (metric, unit, units) => {
  const [finding] = read(figuresOf(["Baidu", metric, "2026Q3", 1, unit])).findings;
  expect(finding?.problem).toMatchObject({ code: "own-unit", units });
});
