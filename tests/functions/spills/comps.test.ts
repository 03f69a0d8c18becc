/** A table of several companies never mixes periods in silence: where no one period was asked for, each figure says its own. */
import { numberText } from "../../../src/numbers/cell-text";
import { evaluate } from "../../support/shipped";

const shown = async (...args: readonly unknown[]): Promise<readonly (readonly string[])[]> =>
  (await evaluate("AI_TABLE", args)).map((row) =>
    row.map(({ value, numberFormat }) =>
      typeof value === "number" ? numberText(value, numberFormat ?? "General") : String(value),
    ),
  );

const companies = [["Baidu"], ["Huawei"], ["Kuaishou"]];

test("figures of each company's own period carry it", async () => {
  expect(await shown(companies, [["ai_revenue", "ai_revenue_growth"]], null, false)).toEqual([
    ["Baidu", "CNY 9,400,000,000 · 2025Q1", "40.0% · 2025Q1"],
    ["Huawei", "CNY 38,500,000,000 · FY2024", "8.5% · FY2024"],
    ["Kuaishou", "> CNY 150,000,000 · 2025Q1", "#N/A"],
  ]);
});

test.each([
  ["the newest", "latest", /· \d{4}Q\d$/],
  ["a fiscal quarter by the calendar's name", "FY2025Q4", / · 2025Q1$/],
])("%s says which it is", async (_what, period, pattern) => {
  const [[, figure = ""] = []] = await shown("Alibaba", "revenue", period, false);
  expect(figure).toMatch(pattern);
});

test("the period that was asked for is not said again", async () => {
  expect(await shown([["Alibaba"], ["Tencent"]], "revenue", "2025Q1", false)).toEqual([
    ["Alibaba", "CNY 236,454,000,000"],
    ["Tencent", "CNY 180,022,000,000"],
  ]);
});

test("a column of periods says it for the figures that it is about", async () => {
  expect(await shown("Huawei", [["ai_revenue", "period", "revenue_growth"]], null, false)).toEqual([
    ["Huawei", "CNY 38,500,000,000", "FY2024", "22.4% · FY2024"],
  ]);
});
