/** Where a typed number stops being one that the record knows: the area asked about, its size, its digits, its unit, its label. */
import { inspectNumbers } from "../../src/calls/inspect";
import { smallAtlas } from "../core/support/small-atlas";

const atlas = smallAtlas([
  "rival revenue 2025Q1 32452000000 report A",
  "rival revenue_growth 2025Q1 0.125 report A",
  "rival capex 2025Q1 4500000000 report A",
  "rival mau 2025Q1 1234 report A",
  "rival revenue 2025Q2 -32452000000 report A",
  "rival mau 2025Q2 1234000000 report A",
]);

type Grid = readonly (readonly (string | number | boolean)[])[];
const inspected = (values: Grid, more: object = {}) =>
  inspectNumbers(atlas, { name: "Sheet1", top: 0, left: 0, values, formulas: values, ...more });
const told = (head: string, value: number, period = "2025Q1"): string =>
  inspected([
    ["rival", period],
    [head, value],
  ])
    .map(
      ({ verdict, isNamed, formula }) =>
        `${verdict}${isNamed ? "" : " unnamed"} ${formula.replace(/^=AI_METRIC\("rival",(.*)\)/, "$1")}`,
    )
    .join("; ");

test.each([
  ["revenue", 32452000000, 'agrees "revenue","2025Q1"'],
  ["revenue", 32.452, 'agrees "revenue","2025Q1","bn"'],
  ["revenue", 32.5, 'agrees "revenue","2025Q1","bn"'],
  ["revenue", 324.52, 'agrees "revenue","2025Q1","亿"'],
  ["revenue", 32452, 'agrees "revenue","2025Q1","mn"'],
  ["revenue", 3245200, 'agrees "revenue","2025Q1","万"'],
  ["revenue (bn)", 32.5, 'agrees "revenue","2025Q1","bn"'],
  ["revenue（亿）", 324.5, 'agrees "revenue","2025Q1","亿"'],
  ["revenue (mn)", 32.5, ""],
  ["revenue (bn)", 33, 'differs "revenue","2025Q1","bn"'],
  ["revenue (bn)", 64.8, 'differs "revenue","2025Q1","bn"'],
  ["revenue (bn)", 65, ""],
  ["revenue (bn)", 16.3, 'differs "revenue","2025Q1","bn"'],
  ["revenue (bn)", 16.2, ""],
  ["revenue (bn)", -32.5, ""],
  ["revenue (bn)", 30, ""],
  ["revenue (bn)", 0, ""],
  ["revenue_growth", 0.125, 'agrees "revenue_growth","2025Q1"'],
  ["revenue_growth", 0.13, 'agrees "revenue_growth","2025Q1"'],
  ["revenue_growth", 12.5, 'agrees "revenue_growth","2025Q1"*100'],
  ["revenue_growth", 13, 'agrees "revenue_growth","2025Q1"*100'],
  ["revenue_growth", 0.14, 'differs "revenue_growth","2025Q1"'],
  ["mau", 1234, 'agrees "mau","2025Q1"'],
  ["mau", 1235, 'differs "mau","2025Q1"'],
  ["nothing", 32.452, 'agrees unnamed "revenue","2025Q1","bn"'],
  ["nothing", 32, ""],
  ["nothing", 1234, 'agrees unnamed "mau","2025Q1"'],
  ["nothing", 1235, ""],
  ["nothing", 0.125, 'agrees unnamed "revenue_growth","2025Q1"'],
  ["nothing", 450, ""],
])("%s %d is %j", (head, value, expected) => expect(told(head, value)).toBe(expected));

test("what is counted has no scales of money", () => {
  expect(told("mau", 1234000000, "2025Q2")).toBe('agrees "mau","2025Q2"');
  expect([told("mau", 1.234, "2025Q2"), told("mau (bn)", 1.234, "2025Q2"), told("mau", 12.34, "2025Q2")]).toEqual([
    "",
    "",
    "",
  ]);
});

test("a negative one agrees with a negative one", () => {
  expect(told("revenue (bn)", -32.5, "2025Q2")).toBe('agrees "revenue","2025Q2","bn"');
  expect(told("revenue (bn)", -33, "2025Q2")).toBe('differs "revenue","2025Q2","bn"');
  expect(told("revenue (bn)", 32.5, "2025Q2")).toBe("");
});

const sheet: Grid = [
  ["", "2025Q1", "2025Q1", "2025Q1"],
  ["rival", "", "", ""],
  ["revenue (bn)", 32.45, 32.5, 32.4],
  ["revenue (bn)", 32.45, 32.5, 32.4],
];
const withName = (values: Grid): Grid => values.map((row, at) => (at === 0 ? ["rival", ...row.slice(1)] : row));

test.each<readonly [string, object | undefined, readonly string[]]>([
  ["all of it", undefined, ["6,11", "6,12", "6,13", "7,11", "7,12", "7,13"]],
  ["one cell", { top: 6, left: 12, bottom: 6, right: 12 }, ["6,12"]],
  ["a row", { top: 7, left: 0, bottom: 7, right: 99 }, ["7,11", "7,12", "7,13"]],
  ["a column", { top: 0, left: 11, bottom: 99, right: 11 }, ["6,11", "7,11"]],
  ["beside it", { top: 8, left: 0, bottom: 99, right: 99 }, []],
  ["left of it", { top: 0, left: 0, bottom: 99, right: 10 }, []],
])("%s", (_, within, places) => {
  const values = withName(sheet);
  const found = inspectNumbers(
    atlas,
    { name: "Sheet1", top: 4, left: 10, values, formulas: values },
    within as Parameters<typeof inspectNumbers>[2],
  );
  expect(found.map(({ row, column }) => `${row},${column}`)).toEqual(places);
});

test.each([1990, 2025, 2100])("%d is a year", (value) => expect(told("mau", value)).toBe(""));

test("what stands beside comes before what stands above, and the sheet's name last", () => {
  const values: Grid = [
    ["", "2025Q2"],
    ["2025Q1", 32.452],
  ];
  expect(inspected(values, { name: "rival" }).map(({ formula }) => formula)).toEqual([
    '=AI_METRIC("rival","revenue","2025Q1","bn")',
  ]);
});

test("a number of another source is told with that source", () => {
  const two = smallAtlas([
    "rival revenue 2025Q3 10000000000 report A",
    "rival revenue 2025Q3 12345000000 article article",
    "rival revenue 2025Q3 14000000000 press C",
  ]);
  const known = (value: number) => {
    const beside: Grid = [["rival", "revenue (bn)", "2025Q3", value]];
    const [found] = inspectNumbers(two, { name: "", top: 0, left: 0, values: beside, formulas: beside });
    return found && [found.verdict, found.figure.observation.value, found.other?.value, found.formula];
  };
  expect(known(12.3)).toEqual(["other", 10e9, 12.345e9, '=AI_METRIC("rival","revenue","2025Q3","bn","article")']);
  expect(known(14.1)).toEqual(["differs", 10e9, undefined, '=AI_METRIC("rival","revenue","2025Q3","bn")']);
  expect(known(14)).toEqual(["other", 10e9, 14e9, '=AI_METRIC("rival","revenue","2025Q3","bn")']);
});
