/** A1 addresses: what is written reads back, and what is no address is refused. */
import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnName,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  parseCell,
  plainSheet,
  quoteSheet,
  splitReference,
} from "../../src/formulas/addresses";
import { formulaOf } from "../../src/formulas/write";

const row = fc.integer({ min: 0, max: LAST_ROW });
const column = fc.integer({ min: 0, max: LAST_COLUMN });

test("columns, cells and areas read back as they were written", () => {
  fc.assert(
    fc.property(row, row, column, column, (r1, r2, c1, c2) => {
      expect(columnIndex(columnName(c1))).toBe(c1);
      expect(parseCell(cellAddress(r1, c1))).toEqual({ row: r1, column: c1 });
      const area = { top: Math.min(r1, r2), bottom: Math.max(r1, r2), left: Math.min(c1, c2), right: Math.max(c1, c2) };
      expect(parseArea(areaAddress(area))).toEqual(area);
    }),
  );
});

test.each([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["$B$3:a1", { top: 0, left: 0, bottom: 2, right: 1 }],
  ["A:B", { top: 0, left: 0, bottom: LAST_ROW, right: 1 }],
  ["3:$2", { top: 1, left: 0, bottom: 2, right: LAST_COLUMN }],
  ["A", undefined],
  ["3", undefined],
  ["A0", undefined],
  ["A1048577", undefined],
  ["XFE1", undefined],
  ["A1:B", undefined],
  ["A1:B2:C3", undefined],
  ["Table1[Name]", undefined],
  ["", undefined],
])("%s is the area %j", (text, expected) => expect(parseArea(text)).toEqual(expected));

test("a cell is one cell", () => {
  expect(parseCell("$C$4")).toEqual({ row: 3, column: 2 });
  expect(parseCell("A1:A1")).toBeUndefined();
});

test("a sheet's name comes back from its quotes, marks and all", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(plainSheet(quoteSheet(name))).toBe(name);
      expect(splitReference(`${quoteSheet(name)}!A1:B2`)).toEqual({ sheet: name, cells: "A1:B2" });
    }),
  );
  expect(splitReference("Sheet1!A1")).toEqual({ sheet: "Sheet1", cells: "A1" });
  expect(splitReference("A1")).toEqual({ sheet: undefined, cells: "A1" });
});

test.each([
  [["Baidu"], '=AI_TIER("Baidu")'],
  [['a"b', undefined, null], '=AI_TIER("a""b")'],
  [[undefined, true, 1.5, { verbatim: "$A$1" }], "=AI_TIER(,TRUE,1.5,$A$1)"],
  [[], "=AI_TIER()"],
])("arguments %j are written %s", (args, expected) => expect(formulaOf("AI_TIER", args)).toBe(expected));
