/** What a rebuild leaves in the journal of each cell, so that whoever finds it later can give back content and number format. */
import { entryOf } from "../../../src/workbook/apply/rebuild/update-sheet";
import type { MergedCells } from "../../../src/workbook/apply/rebuild/merge-cells";
import type { PresentSheet } from "../../../src/workbook/apply/rebuild/present-sheets";
import type { Cell } from "../../../src/workbook/plan/types";

const present: PresentSheet = {
  id: "1",
  name: "Comps",
  isProtected: false,
  cells: [["=A", 7, "text"]],
  inputs: [["=A", 7, "'00700"]],
  tables: [],
  charts: [],
};
const cell = (format: string): Cell => ({ value: 0, style: "text", format });

it.each<[string, Pick<MergedCells, "writes" | "formats">, unknown]>([
  [
    "a cell that gets another format is noted with the one it had",
    { writes: [{ row: 0, column: 0, input: "=B", cell: cell("0.00") }], formats: [] },
    [[0, 0, "=A", "=B", "0.0"]],
  ],
  [
    "one that keeps its format costs no letter more",
    { writes: [{ row: 0, column: 0, input: "=B", cell: cell("0.0") }], formats: [] },
    [[0, 0, "=A", "=B"]],
  ],
  [
    "a cell that is cleared keeps its format",
    { writes: [{ row: 0, column: 1, input: "", cell: undefined }], formats: [] },
    [[0, 1, 7, ""]],
  ],
  [
    "a cell whose format alone changes keeps its content as it would be typed",
    { writes: [], formats: [{ row: 0, column: 2, format: "0.00" }] },
    [[0, 2, "'00700", "'00700", "0.0"]],
  ],
])("%s", (_, cells, expected) => {
  expect(entryOf({ cells: { ...cells, changes: [] }, present }, () => "0.0")).toEqual(expected);
});
