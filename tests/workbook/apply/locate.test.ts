/** Frozen cells are found again after rows or columns were put in, taken out or sorted, and after edits. */
import fc from "fast-check";
import { lineKey, type FrozenSheet } from "../../../src/workbook/apply/freeze/frozen-record";
import { locate, type SheetNow } from "../../../src/workbook/apply/freeze/locate";
import { moveReferences, placeSpan } from "../../../src/workbook/apply/places";
import type { CellInput } from "../../../src/workbook/plan/record";

type Grid = readonly (readonly CellInput[])[];

const frozen: Grid = [
  ["Company", "Tier", "Growth"],
  ["Baidu", 1, 0.4],
  ["Tencent", 2, 0.21],
  ["Meitu", 1, 0.86],
];

const column = (grid: Grid, at: number) => grid.map((row) => row[at] ?? "");
const columnsOf = (grid: Grid) =>
  (grid[0] ?? []).map((_, at) =>
    lineKey(
      column(grid, at)
        .map(String)
        .sort((a, b) => (a < b ? -1 : 1)),
    ),
  );

function recordOf(grid: Grid): FrozenSheet {
  const cells = [1, 2, 3].flatMap((row) =>
    [1, 2].map((at) => ({ row, column: at, formula: `=F(A${row + 1})`, values: [[grid[row]?.[at] ?? ""]] })),
  );
  return { mark: "", name: "Sheet1", cells, rows: grid.map(lineKey), columns: columnsOf(grid) };
}

function nowOf(grid: Grid): SheetNow {
  return {
    rows: grid.map(lineKey),
    columns: columnsOf(grid),
    width: grid[0]?.length ?? 0,
    valueAt: (row, at) => grid[row]?.[at] ?? "",
  };
}

it.each<[string, Grid, readonly number[], readonly number[]]>([
  ["as it was", frozen, [0, 1, 2, 3], [0, 1, 2]],
  ["a row put in", [frozen[0]!, ["", "", ""], ...frozen.slice(1)], [0, 2, 3, 4], [0, 1, 2]],
  ["a blank column put in", frozen.map(([a, ...rest]) => [a!, "", ...rest]), [0, 1, 2, 3], [0, 2, 3]],
  ["a filled column put in", frozen.map(([a, ...rest], r) => [a!, `mine ${r}`, ...rest]), [0, 1, 2, 3], [0, 2, 3]],
  ["sorted", [frozen[0]!, frozen[3]!, frozen[1]!, frozen[2]!], [0, 2, 3, 1], [0, 1, 2]],
  ["an edit", frozen.map((row, r) => (r === 2 ? ["Tencent Holdings", 2, 0.21] : row)), [0, 1, 2, 3], [0, 1, 2]],
])("%s", (_, now, rows, columns) => {
  expect(locate(recordOf(frozen), nowOf(now))).toEqual({ rows, columns });
});

it("finds every row of any order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([1, 2, 3], { minLength: 3 }), (order) => {
      const now = [frozen[0]!, ...order.map((row) => frozen[row]!)];
      const { rows } = locate(recordOf(frozen), nowOf(now));
      expect(rows.map((at) => now[at])).toEqual(frozen);
    }),
  );
});

it("a stretch that was sorted among itself stays that stretch", () => {
  expect(placeSpan([0, 2, 3, 1], 1, 3)).toEqual([1, 3]);
  expect(placeSpan([0, 2, 3, 4], 1, 3)).toEqual([2, 4]);
  const placement = { rows: [0, 2, 3, 1], columns: [] };
  expect(moveReferences("=SUM(B2:B4)+B2", () => ({ sheet: undefined, placement }))).toBe("=SUM(B2:B4)+B3");
});
