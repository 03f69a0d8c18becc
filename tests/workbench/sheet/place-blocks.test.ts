/** Cells gathered into blocks: all of them, no others, each once. */
import fc from "fast-check";
import { gatherBlocks } from "../../../src/workbench/sheet/place-blocks";

const place = (row: number, column: number, sheetId = "s") => ({ sheetId, row, column });

it("makes one block of a whole one, in whatever order its cells come", () => {
  const cells = [0, 1, 2].flatMap((row) => [4, 5].map((column) => place(row, column)));
  expect(gatherBlocks(cells.reverse())).toEqual([{ sheetId: "s", area: { row: 0, column: 4, rows: 3, columns: 2 } }]);
});

it("keeps sheets apart", () => {
  expect(gatherBlocks([place(0, 0, "a"), place(1, 0, "b")])).toHaveLength(2);
});

it("holds what it was given and nothing else, each cell once", () => {
  const cell = fc.record({ sheetId: fc.constantFrom("a", "b"), row: fc.nat(9), column: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 80 }), (cells) => {
      const name = (one: { sheetId: string; row: number; column: number }) => `${one.sheetId}${one.row},${one.column}`;
      const found = gatherBlocks(cells).flatMap(({ sheetId, area }) =>
        Array.from({ length: area.rows * area.columns }, (_, at) =>
          name({
            sheetId,
            row: area.row + Math.floor(at / area.columns),
            column: area.column + (at % area.columns),
          }),
        ),
      );
      expect([...found].sort()).toEqual([...new Set(cells.map(name))].sort());
    }),
  );
});
