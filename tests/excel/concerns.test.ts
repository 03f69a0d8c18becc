/** A change elsewhere does not make the pane read the selected cell again. */
import { concerns } from "../../src/excel/concerns";
import type { Selection } from "../../src/excel/port";

const at = (address: string, row = 0, column = 0): Selection => ({
  sheet: "Comps",
  sheetId: "1",
  address,
  formula: "",
  value: "",
  text: "",
  offset: { row, column },
});
const edited = (address: string, worksheetId = "1") => ({ worksheetId, address, changeType: "RangeEdited" });

it.each([
  ["the cell itself", edited("B5"), at("B5"), true],
  ["a range over it", edited("A1:C9"), at("B5"), true],
  ["a cell beside it", edited("B6"), at("B5"), false],
  ["the same cell of another sheet", edited("B5", "2"), at("B5"), false],
  ["the cell it spills from", edited("B3"), at("B5", 2, 0), true],
  ["rows put in", { worksheetId: "1", address: "3:3", changeType: "RowInserted" }, at("B5"), true],
  ["a whole column", edited("C:C"), at("B5"), true],
  ["a calculation of the sheet", { worksheetId: "1" }, at("B5"), true],
  ["a calculation of another sheet", { worksheetId: "2" }, at("B5"), false],
  ["anything while no cell is known", edited("B6"), undefined, true],
])("%s", (_, event, selected, expected) => {
  expect(concerns(event, selected)).toBe(expected);
});
