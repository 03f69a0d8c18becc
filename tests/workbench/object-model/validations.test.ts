/** Rules divide where another is set over some of their cells; every cell has exactly the last that was set. */
import fc from "fast-check";
import { kindOf, without } from "../../../src/workbench/object-model/validations";
import { overlap } from "../../../src/workbench/object-model/table-areas";

const area = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

const cellsOf = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
  Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`);

it("takes an area out of another, cell by cell, and leaves no cell twice", () => {
  fc.assert(
    fc.property(area, area, (whole, taken) => {
      fc.pre(overlap(whole, taken));
      const left = without(whole, taken).flatMap(cellsOf);
      const out = new Set(cellsOf(taken));
      expect(left.sort()).toEqual(
        cellsOf(whole)
          .filter((cell) => !out.has(cell))
          .sort(),
      );
    }),
  );
});

it.each([
  [{ list: { source: "a,b" } }, "List"],
  [{ wholeNumber: { formula1: 1, operator: "GreaterThan" } }, "WholeNumber"],
  [{ custom: { formula: "=A1>0" } }, "Custom"],
  [undefined, "None"],
  [{ nothing: {} }, undefined],
])("%j is a rule of the kind %s", (rule, kind) => {
  expect(kindOf(rule)).toBe(kind);
});
