/** Rows from elsewhere: which table they belong to and which column is which, by heads and by content. */
import { matchColumns } from "../../../src/calls/own-rows/match-columns";
import { atlas } from "../../support/shipped";

const matched = (...grid: readonly (readonly unknown[])[]): string => {
  const match = matchColumns(atlas, grid);
  return match
    ? `${match.table} ${match.columns.map((column) => column ?? "-").join(" ")} ${match.rows.length}`
    : "none";
};

test.each([
  [
    [
      ["Company", "Metric", "Period", "Value"],
      ["Baidu", "revenue", "2026Q3", 1],
    ],
    "figures entity metric period value 1",
  ],
  [
    [
      ["公司", "指标", "期间", "数值", "单位"],
      ["百度", "营业收入", "1Q26", 1, "亿"],
    ],
    "figures entity metric period value unit 1",
  ],
  [
    [
      ["公司", "指標", "期間", "數值", "內部編號"],
      ["百度", "營業收入", "1Q26", 1, "x7"],
    ],
    "figures entity metric period value - 1",
  ],
  // A head that is not known, and what stands below it.
  [
    [
      ["Firm", "Line", "When", "RMB"],
      ["Baidu", "revenue", "2026Q3", 1],
      ["Tencent", "revenue", "2026Q3", 2],
    ],
    "figures entity metric period value 2",
  ],
  [
    [
      ["Firm", "Metric", "When", "RMB"],
      ["Baidu", "revenue", "2026Q3", 1],
      ["Tencent", "revenue", "2026Q3", 2],
    ],
    "figures entity metric period value 2",
  ],
  // No heads at all.
  [
    [
      ["Baidu", "revenue", "2026Q3", 1],
      ["Tencent", "revenue", "2026Q3", 2],
    ],
    "figures entity metric period value 2",
  ],
  [[["2026Q3", 5.5, "revenue", "Baidu", "https://example.com/a"]], "figures period value metric entity link 1"],
  [
    [
      ["Name", "Tier", "Tickers"],
      ["SenseTime", 2, "HKEX:0020"],
    ],
    "companies name tier tickers 1",
  ],
  [
    [
      ["Company", "Model", "Fit"],
      ["SenseTime", "MaaS", "named"],
    ],
    "marks company model fit 1",
  ],
  [
    [
      ["Id", "Label", "Kind"],
      ["gpu_hours", "GPU hours", "count"],
    ],
    "metrics id label kind 1",
  ],
  [
    [
      ["Company", "Metric"],
      ["Baidu", "revenue"],
    ],
    "none",
  ],
  [[["nothing", "here"]], "none"],
  [[[]], "none"],
])("%j", (grid, expected) => {
  expect(matched(...grid)).toBe(expected);
});
