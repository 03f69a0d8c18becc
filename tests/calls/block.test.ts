/** Arguments as hosts hand them over: one cell, a range, a whole column, or nothing. */
import { elementAt, filled, heightOf, readBlock, reaches, sizeOf, widthOf } from "../../src/calls/block";

test.each([
  [undefined, true, undefined],
  [null, false, undefined],
  ["x", true, [["x"]]],
  ["", true, [[""]]],
  [[[null]], true, undefined],
  [[[undefined]], true, undefined],
  [[[null]], false, [[null]]],
  [[[""]], true, [[""]]],
  [[[null, null]], true, [[null, null]]],
  [[[null], [null]], true, [[null], [null]]],
  [[], true, undefined],
  [[[]], false, undefined],
  [["a", "b"], true, [["a"], ["b"]]],
])("%j, may it be left out: %s, is %j", (raw, optional, block) => expect(readBlock(raw, optional)).toEqual(block));

test.each([
  [[["a"]], [["a"]]],
  [
    [
      ["a", ""],
      ["", ""],
    ],
    [["a"]],
  ],
  [
    [
      ["", "a"],
      ["", ""],
    ],
    [["", "a"]],
  ],
  [
    [
      ["", ""],
      ["b", ""],
      [null, undefined],
    ],
    [[""], ["b"]],
  ],
  [
    [
      ["", null],
      [undefined, ""],
    ],
    [[""]],
  ],
  [[["a", 0, false, ""]], [["a", 0, false]]],
])("%j up to what holds anything is %j", (block, kept) => expect(filled(block)).toEqual(kept));

test("a block that is full is handed on as it is", () => {
  const block = [["a", "b"]];
  expect(filled(block)).toBe(block);
  expect([heightOf(block), widthOf(block), sizeOf(block), widthOf([])]).toEqual([1, 2, 2, 1]);
});

test.each([
  [[["a"]], 5, 7, "a", true],
  [[["a", "b"]], 5, 1, "b", true],
  [[["a", "b"]], 5, 2, undefined, false],
  [[["a"], ["b"]], 1, 9, "b", true],
  [[["a"], ["b"]], 2, 9, undefined, false],
  [
    [
      ["a", "b"],
      ["c", "d"],
    ],
    1,
    0,
    "c",
    true,
  ],
])("of %j, row %d, column %d is %j", (block, row, column, cell, reached) =>
  expect([elementAt(block, row, column), reaches(block, row, column)]).toEqual([cell, reached]),
);
