/** The names Excel gives a table's columns. */
import fc from "fast-check";
import { columnIndexOf, columnNames } from "../../../src/workbench/object-model/table-heads";

it.each<[readonly string[], readonly string[]]>([
  [
    ["Name", "Tier"],
    ["Name", "Tier"],
  ],
  [
    ["", "Tier", " "],
    ["Column1", "Tier", "Column3"],
  ],
  [
    ["2024", "2025"],
    ["2024", "2025"],
  ],
  [
    ["Name", "name", "NAME"],
    ["Name", "name2", "NAME3"],
  ],
  [
    ["A", "A", "A2"],
    ["A", "A2", "A22"],
  ],
  [
    ["Column2", ""],
    ["Column2", "Column22"],
  ],
  [
    ["constructor", "__proto__"],
    ["constructor", "__proto__"],
  ],
  [[], []],
])("%j are named %j", (heads, names) => {
  expect(columnNames(heads)).toEqual(names);
});

it("names are never the same, whatever their case, and stay when named again", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "a", "A", "b", "2", "Column1", "Column2", "a2")), (heads) => {
      const names = columnNames(heads);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(heads.length);
      expect(columnNames(names)).toEqual(names);
    }),
  );
});

it("finds a column in any case", () => {
  expect([columnIndexOf(["Name", "Tier"], "TIER"), columnIndexOf(["Name"], "toString")]).toEqual([1, -1]);
});
