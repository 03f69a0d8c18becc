/** Cells that a formula names: found on its own sheet and on others, whatever the sheets are called. */
import { readIn, type SheetCells } from "../../src/calls/sheet-cells";

const home: SheetCells = { name: "Home", top: 0, left: 0, values: [["at home", "beside"]] };
const dollars: SheetCells = { name: "US$", top: 1, left: 1, values: [["in dollars"]] };
const quoted: SheetCells = { name: "It's $1", top: 0, left: 0, values: [["quoted"]] };

const read = readIn(home, [home, dollars, quoted]);

test.each<[reference: string, cells: unknown]>([
  ["A1", [["at home"]]],
  ["$A$1", [["at home"]]],
  ["$A1:B$1", [["at home", "beside"]]],
  ["home!B1", [["beside"]]],
  ["'US$'!B2", [["in dollars"]]],
  ["'US$'!$B$2", [["in dollars"]]],
  ["'us$'!A1", [[""]]],
  ["'It''s $1'!$A$1", [["quoted"]]],
  ["'US'!B2", undefined],
  ["Table1[Name]", undefined],
  ["A:A", undefined],
])("%s", (reference, cells) => {
  expect(read(reference)).toEqual(cells);
});
