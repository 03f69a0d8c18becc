/** Where a finding is, and how many rows the findings leave out. */
import type { OwnFinding } from "../../../src/core/extension/finding";
import type { FoundTable } from "../../../src/excel/own-tables/read";
import { placeOf, rowsLeftOut } from "../../../src/taskpane/own-rows/finding-place";

const table: FoundTable = {
  kind: "figures",
  id: "1",
  name: "MyFigures",
  sheet: "My data",
  sheetId: "s",
  top: 4,
  left: 2,
  heads: ["期间", "My remark", "Entity"],
  rows: [],
};
const finding = (row: number | undefined, column: OwnFinding["column"]): OwnFinding => ({
  table: "figures",
  row,
  column,
  found: "",
  problem: { code: "own-blank" },
});

test.each([
  [0, "entity", "E5"],
  [3, "period", "C8"],
  // A column that is not there, and a row as a whole.
  [1, "value", "C6"],
  [1, undefined, "C6"],
  // A head.
  [undefined, "value", "C4"],
] as const)("row %j, %j: %s", (row, column, address) => {
  expect(placeOf(finding(row, column), [table])).toEqual({ sheet: "My data", sheetId: "s", address });
});

test("what is of another table has no place", () => {
  expect(placeOf({ ...finding(0, "company"), table: "marks" }, [table])).toBeUndefined();
});

test("rows are counted once, heads not at all", () => {
  const findings = [finding(1, "entity"), finding(1, "value"), finding(2, "value"), finding(undefined, "value")];
  expect([rowsLeftOut(findings), rowsLeftOut(findings, "figures"), rowsLeftOut(findings, "marks")]).toEqual([2, 2, 0]);
});
