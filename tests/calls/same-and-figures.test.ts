/** Whether two readings of tables hold the same, and the figures a whole formula stands on. */
import { figuresOf } from "../../src/calls/formula-figures";
import { inspectNumbers } from "../../src/calls/inspect";
import { sameTables } from "../../src/calls/own-rows/kept-rows";
import type { LooseTable } from "../../src/core/extension/loose-table";
import { atlas } from "../support/shipped";

const table: LooseTable = {
  table: "figures",
  heads: ["entity", "value"],
  rows: [
    ["Baidu", 1],
    ["Tencent", 2],
  ],
};

test.each<readonly [string, readonly LooseTable[], boolean]>([
  ["the same", [structuredClone(table)], true],
  ["another cell", [{ ...table, rows: [table.rows[0] ?? [], ["Tencent", 3]] }], false],
  ["another cell in the first row", [{ ...table, rows: [["Baidu", 3], table.rows[1] ?? []] }], false],
  ["a row less", [{ ...table, rows: table.rows.slice(0, 1) }], false],
  ["a row more", [{ ...table, rows: [...table.rows, []] }], false],
  ["a cell less", [{ ...table, rows: [["Baidu"], table.rows[1] ?? []] }], false],
  ["another head", [{ ...table, heads: ["entity", "unit"] }], false],
  ["another table", [{ ...table, table: "marks" }], false],
  ["a table more", [table, table], false],
  ["none", [], false],
])("%s", (_, other, same) => {
  expect(sameTables([table], other)).toBe(same);
  expect(sameTables(other, [table])).toBe(same);
});

const around = { read: () => undefined, evaluate: () => [[]] };

test.each<readonly [string, readonly string[] | undefined]>([
  ['=AI_METRIC("Baidu","revenue","2025Q1")', ["baidu/revenue"]],
  [
    '=AI_METRIC("Baidu","revenue","2025Q1")/AI_METRIC("Tencent","revenue","2025Q1")',
    ["baidu/revenue", "tencent/revenue"],
  ],
  ['=AI_TIER("Baidu")', []],
  ['=AI_METRIC("Nobody","revenue","2025Q1")', []],
  ['=AI_TIER("Baidu")+AI_METRIC("Baidu","revenue","2025Q1")', ["baidu/revenue"]],
  ["=SUM(A1:A3)", []],
  ['=AI_METRIC(A1,"revenue","2025Q1")', undefined],
])("%s stands on %j", async (formula, expected) => {
  const figures = await figuresOf(atlas, formula, around);
  expect(figures?.map(({ observation: { entity, metric } }) => `${entity}/${metric}`)).toEqual(expected);
});

test.each([
  ["AI revenue (bn)", 9.4, '"ai_revenue","2025Q1","bn"'],
  ["AI revenue growth", 0.4, undefined],
  ["AI revenue growth", 0.42, '"ai_revenue_growth","2025Q1"'],
])("%s %d is told by the name it goes by", (head, value, formula) => {
  const values = [
    ["Baidu", "2025Q1"],
    [head, value],
  ];
  const found = inspectNumbers(atlas, { name: "", top: 0, left: 0, values, formulas: values });
  expect(found.map((one) => one.formula)).toEqual(formula === undefined ? [] : [`=AI_METRIC("Baidu",${formula})`]);
});
