/** What would come of rows from elsewhere: those that can be used, in the order of the table's own columns, and the rest with a reason. */
import { matchColumns } from "../../../src/calls/own-rows/match-columns";
import { previewImport } from "../../../src/calls/own-rows/preview-import";
import type { LooseTable } from "../../../src/core/extension/loose-table";
import { atlas } from "../../support/shipped";

const table: LooseTable = {
  table: "figures",
  heads: ["期间", "My remark", "Entity", "Metric", "Value"],
  rows: [
    ["2026Q3", "checked", "Baidu", "revenue", 33.2e9],
    ["", "", "", "", ""],
  ],
};
const heads = ["Company", "Metric", "Period", "Value"];

const preview = (...rows: readonly (readonly unknown[])[]) => {
  const matched = matchColumns(atlas, [heads, ...rows]);
  if (!matched) throw new Error("not matched");
  const { rows: good, refused } = previewImport(atlas, [table], matched);
  return { good, refused: refused.map(({ row, column, problem }) => `${row} ${column} ${problem.code}`) };
};

test("good rows go under the table's own heads, and bad ones are told with their reason", () => {
  expect(
    preview(
      ["Tencent", "revenue", "2026Q3", 190e9],
      ["Tencnt", "revenue", "2026Q3", 1],
      ["Tencent", "revenue", "2026Q5", 1],
      ["", "", "", ""],
    ),
  ).toEqual({
    good: [["2026Q3", "", "Tencent", "revenue", 190e9]],
    refused: ["1 entity unknown-entity", "2 period period-malformed"],
  });
});

test("a row that the table has already is refused", () => {
  const { good, refused } = preview(["百度", "营业收入", "3Q26", 33.2e9]);
  expect([good, refused.length]).toEqual([[], 1]);
  expect(refused[0]).toMatch(/^0 .*own-doubled$/);
});
