/** An insertion is found again where lines put in since have moved it, and only where it is unmistakable. */
import { findShift, isAlike } from "../../src/excel/find-shift";

const written = [
  ["Company", "=AI_TIER(A2)"],
  ["Baidu", "=AI_TIER(A3)"],
];
const blank = ["", ""];

it.each([
  ["nothing moved", [...written], 0, { row: 0, column: 0 }],
  ["a row above", [blank, ["Company", "=AI_TIER(A3)"], ["Baidu", "=AI_TIER(A4)"]], 0, { row: 1, column: 0 }],
  ["all of it gone", [blank, blank], 0, { row: 0, column: 0 }],
  ["twice elsewhere", [blank, ...written, ...written], 0, { row: 0, column: 0 }],
])("%s", (_, now, top, expected) => {
  expect(findShift(written, now, top, 0)).toEqual(expected);
});

it("does not look for a single formula elsewhere: it may stand there for reasons of its own", () => {
  expect(findShift([['=AI_TIER("Baidu")']], [[""], ['=AI_TIER("Baidu")']], 0, 0)).toEqual({ row: 0, column: 0 });
});

it("knows a formula by all but its references", () => {
  expect(isAlike("=AI_TIER($A$2)", "=AI_TIER($A$9)")).toBe(true);
  expect(isAlike("=AI_TIER(A2)", "=AI_NAME(A2)")).toBe(false);
  expect(isAlike("A2", "A9")).toBe(false);
});
