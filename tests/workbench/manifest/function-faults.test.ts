/** Functions Excel would not register, each with the reason. */
import { functionFaults } from "../../../src/workbench/manifest/function-faults";
import { parseFunctionMetadata } from "../../../src/workbench/manifest/function-metadata";

const faultsOf = (...functions: object[]): readonly string[] =>
  functionFaults(parseFunctionMetadata({ functions }), (name) => ["SUM", "AVERAGE"].includes(name));
const named = (name: string): object => ({ id: name, name });
const taking = (...parameters: object[]): object => ({ id: "F", name: "FUN", parameters });

test.each([
  ["AI_TIER", []],
  ["CONTOSO.ADD", []],
  ["百分比率", []],
  ["ADD_10", []],
  ["SUM", ["SUM: the spreadsheet has a function of this name"]],
  ["average", ["average: the spreadsheet has a function of this name"]],
  ["AB", ["AB: a name has three characters or more, a letter first, then letters, digits, _ and ."]],
  ["1ST_ROW", ["1ST_ROW: a name has three characters or more, a letter first, then letters, digits, _ and ."]],
  ["NET-DEBT", ["NET-DEBT: a name has three characters or more, a letter first, then letters, digits, _ and ."]],
  ["TAX2025", ["TAX2025: this is the address of a cell"]],
  ["XFD12", ["XFD12: this is the address of a cell"]],
  ["R1C1", ["R1C1: this is the address of a cell"]],
  ["XFE12", []],
  ["A".repeat(129), [`${"A".repeat(129)}: a name has at most 128 characters`]],
])("a function called %s", (name, faults) => {
  expect(faultsOf(named(name))).toEqual(faults);
});

test("two functions of one name, whatever the case", () => {
  expect(faultsOf(named("GROWTH_OF"), named("growth_of"))).toEqual(["growth_of: two functions have this name"]);
});

test.each([
  [
    "types that are known",
    [
      { name: "a", type: "number" },
      { name: "b", type: "Excel.StringCellValue" },
    ],
    [],
  ],
  ["a type that is not", [{ name: "a", type: "date" }], ["FUN: the parameter a is of no known type (date)"]],
  [
    "one that is needed behind one that is not",
    [{ name: "a", optional: true }, { name: "b" }],
    ["FUN: b is needed and stands after one that may be left out"],
  ],
  [
    "one that repeats before the last",
    [
      { name: "a", repeating: true },
      { name: "b", optional: true },
    ],
    ["FUN: only the last parameter repeats, not a"],
  ],
  ["one that repeats at the end", [{ name: "a" }, { name: "b", repeating: true }], []],
])("parameters: %s", (_case, parameters, faults) => {
  expect(faultsOf(taking(...parameters))).toEqual(faults);
});
