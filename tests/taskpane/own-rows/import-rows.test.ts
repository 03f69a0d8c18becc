/** Rows on their way into a table: where they begin, what is refused as a whole, and what is typed into the cells. */
import type { FoundTable } from "../../../src/excel/own-tables/read";
import { previewRows, typedRows } from "../../../src/taskpane/own-rows/import-rows";
import { atlas } from "../../support/shipped";

const heads = ["Entity", "Metric", "Period", "Value", "Unit"];
const figures = { kind: "figures", heads, rows: [] } as unknown as FoundTable;
const preview = (grid: readonly (readonly string[])[], tables = [figures]) =>
  previewRows({ seen: atlas, record: atlas }, tables, grid);

test.each([
  ["33200000000", 33_200_000_000],
  ["33,200.5", 33_200.5],
  ["-5", -5],
  ["−5", -5],
  ["(1,234)", -1234],
  [".5", 0.5],
  ["3.32e10", 33_200_000_000],
  ["３３", 33],
  ["> 33.2bn", "'> 33.2bn"],
  ["33%", "'33%"],
  ["about 5", "about 5"],
  ["1,23", "'1,23"],
  ["", ""],
])("a value of %s is typed as %j", (text, typed) => {
  const [row] = typedRows({ rows: [["Baidu", "revenue", "2026Q3", text]], target: figures } as never);
  expect(row).toEqual(["Baidu", "revenue", "'2026Q3", typed]);
});

test("blank lines above the heads and between the rows are passed over", () => {
  const found = preview([
    [""],
    ["", ""],
    heads,
    ["Baidu", "revenue", "2026Q3", "5"],
    [""],
    ["Badu", "revenue", "2026Q3", "5"],
  ]);
  expect(found).toMatchObject({ kind: "preview", rows: [["Baidu", "revenue", "2026Q3", "5", ""]] });
  expect(found.kind === "preview" && found.refused.map(({ row, column }) => [row, column])).toEqual([[2, "entity"]]);
});

test.each([
  [[], "no-rows"],
  [[["", ""], [""]], "no-rows"],
  [[heads], "no-rows"],
  [
    [
      ["a", "b"],
      ["c", "d"],
    ],
    "nothing",
  ],
])("of %j nothing is taken: %s", (grid, kind) => {
  expect(preview(grid)).toMatchObject({ kind });
});

test("a table that is not there is named", () => {
  expect(
    preview([
      ["Company", "Model", "Fit"],
      ["Baidu", "MaaS", "named"],
    ]),
  ).toEqual({ kind: "no-table", table: "marks" });
});
