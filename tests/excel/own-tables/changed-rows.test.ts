/** What Excel says of a change decides how much of the reader's tables is read again: the rows it names, or all where that is not sure. */
import { changeByCalculation, changeByEdit, together } from "../../../src/excel/own-tables/changed-rows";
import type { FoundTable } from "../../../src/excel/own-tables/read";

const table: FoundTable = {
  kind: "figures",
  id: "7",
  name: "MyFigures",
  sheet: "My data",
  sheetId: "s",
  top: 4,
  left: 1,
  heads: ["Entity", "Value"],
  rows: [
    ["Baidu", 1],
    ["Tencent", ""],
  ],
};
const rows = (top: number, bottom = top, id = "7") => ({ table: id, top, bottom });
const edit = (address: string, more: object = {}) => ({ tableId: "7", address, changeType: "RangeEdited", ...more });

it.each([
  ["a cell", edit("C5"), [rows(4)]],
  ["a cell of which it says what stood there", edit("C5", { details: { valueBefore: 1 } }), [rows(4)]],
  ["a cell that was blank", edit("C6", { details: { valueBefore: "" } }), [rows(5)]],
  ["a cell that was blank to Excel", edit("C6", { details: {} }), [rows(5)]],
  ["a cell that was another than was read", edit("C5", { details: { valueBefore: 2 } }), "any"],
  ["a cell behind the last row that was read", edit("C9", { details: { valueBefore: "" } }), [rows(8)]],
  ["a pasted area", edit("B5:C6"), [rows(4, 5)]],
  ["several areas", edit("B5,C6"), "any"],
  ["a whole column", edit("C:C"), "any"],
  ["rows put in", edit("B5:C5", { changeType: "RowInserted" }), "any"],
  ["a column taken out", edit("C4:C9", { changeType: "ColumnDeleted" }), "any"],
  ["no address", { tableId: "7", changeType: "RangeEdited" }, "any"],
  ["a table that was not read", { ...edit("C5"), tableId: "8" }, "any"],
])("an edit of %s", (_, event, expected) => {
  expect(changeByEdit(event, [table])).toEqual(expected);
});

it.each([
  ["a cell of the table", "C6", [rows(5)]],
  ["an area over it", "A1:Z5", [rows(0, 4)]],
  ["cells above it", "A1:Z4", []],
  ["cells beside it", "D1:D90", []],
  ["several areas, one of them in it", "A1,C6,Z9", [rows(5)]],
  ["cells it does not name", undefined, "any"],
  ["whole columns", "A:C", "any"],
])("a calculation of %s", (_, address, expected) => {
  expect(changeByCalculation(address, [table])).toEqual(expected);
});

it("a calculation of a sheet without tables changes none, whatever is said of it", () => {
  expect(changeByCalculation(undefined, [])).toEqual([]);
});

it("of two changes is both, and anything where one is", () => {
  expect(together([rows(1)], [rows(2)])).toEqual([rows(1), rows(2)]);
  expect(together([rows(1)], "any")).toBe("any");
  expect(together("any", [])).toBe("any");
});
