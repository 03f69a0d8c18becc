/** The order Excel sorts into. */
import fc from "fast-check";
import { sortedOrder, type SortKey } from "../../../src/workbench/object-model/sort-order";

type Value = string | number | boolean;
const sorted = (values: readonly Value[], key: Partial<SortKey> = {}, matchCase = false): Value[] =>
  sortedOrder(
    values.map((value) => [value]),
    [{ key: 0, ...key }],
    matchCase,
  ).map((index) => values[index] ?? "");

it.each<[readonly Value[], boolean, readonly Value[]]>([
  [[3, 1, 2], true, [1, 2, 3]],
  [[3, 1, 2], false, [3, 2, 1]],
  [["b", "A", "a", "B"], true, ["A", "a", "b", "B"]],
  [["", 2, "x", true, "#N/A", -1], true, [-1, 2, "x", true, "#N/A", ""]],
  [["", 2, "x", true, "#N/A", -1], false, ["#N/A", true, "x", 2, -1, ""]],
  [[false, true], false, [true, false]],
  [[], true, []],
])("%j ascending %s: %j", (values, ascending, expected) => {
  expect(sorted(values, { ascending })).toEqual(expected);
});

it("minds case where asked", () => {
  expect(sorted(["B", "b", "a", "A"], {}, true)).toEqual(["a", "A", "b", "B"]);
});

it("sorts by the second key where the first is the same, and leaves equal rows in place", () => {
  const rows = [
    ["x", 2],
    ["y", 1],
    ["x", 1],
    ["x", 2],
  ];
  expect(sortedOrder(rows, [{ key: 0 }, { key: 1, ascending: false }], false)).toEqual([0, 3, 2, 1]);
});

it("is an order of the same rows, and sorting again changes nothing", () => {
  const value = fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom("", "a", "B", "#N/A"));
  fc.assert(
    fc.property(fc.array(value), fc.boolean(), (values, ascending) => {
      const once = sorted(values, { ascending });
      expect(sorted(once, { ascending })).toEqual(once);
      expect(once).toHaveLength(values.length);
    }),
  );
});
