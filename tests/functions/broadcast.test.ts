/** Ranges: one call for all cells, each cell what a call of its own would give, errors where they are. */
import fc from "fast-check";
import { catalogue } from "../../src/contract/catalogue";
import { evaluate } from "../support/shipped";
import type { PlainCells } from "../../src/calls/plain-cell";

const cells = (name: string, args: readonly unknown[]): PlainCells => evaluate(name, args) as PlainCells;
const values = (name: string, args: readonly unknown[]) =>
  cells(name, args).map((row) => row.map(({ value }) => value));
const one = (name: string, args: readonly unknown[]) => cells(name, args)[0]?.[0];

test("a column against a row gives the grid", () => {
  expect(values("AI_REVENUE_GROWTH", [[["Baidu"], ["Alibaba"]], [["2025Q1", "2025Q2"]]])).toEqual([
    [0.4, 0.34],
    [0.18, 0.26],
  ]);
});

test("a thousand companies are one call, each in its own cell", () => {
  const names = ["Baidu", "百度", "Tencent", "9888.HK"];
  const column = Array.from({ length: 1000 }, (_, at) => [names[at % 4]]);
  expect(values("AI_TIER", [column])).toEqual(column.map(() => [1]));
});

test.each([
  ["a blank company", [[["Baidu"], [""], [null], ["Meitu"]]], [[1], [""], [""], [2]]],
  ["an error passed in", [[["#NUM!"], ["Baidu"]]], [["#NUM!"], [1]]],
  ["an error no function may answer with", [[["#REF!"], ["#NAME?"]]], [["#VALUE!"], ["#VALUE!"]]],
  ["an error object passed in", [[[{ code: "#DIV/0!", type: "CustomFunctionError" }], ["Baidu"]]], [["#DIV/0!"], [1]]],
  ["a bad name", [[["Badu", "Baidu"]]], [["#N/A", 1]]],
  ["a number, a truth value and a ticker", [[[5, true, 9888]]], [["#VALUE!", "#VALUE!", 1]]],
  [
    "a formatted number and a card",
    [
      [
        [
          { type: "Double", basicValue: 9888, numberFormat: "0" },
          { type: "String", basicValue: "Tier 1", properties: { Name: { type: "String", basicValue: "Baidu" } } },
        ],
      ],
    ],
    [[1, 1]],
  ],
])("%s stays in its own cell", (_, args, expected) => expect(values("AI_TIER", args)).toEqual(expected));

test("ranges of unlike sizes: the cells outside say so", () => {
  const [row] = cells("AI_REVENUE_GROWTH", [[["Baidu", "Alibaba", "Tencent"]], [["2025Q1", "2025Q2"]]]);
  expect(row?.map(({ value }) => value)).toEqual([0.4, 0.26, "#N/A"]);
  expect(row?.[2]?.error?.message).toContain("do not fit");
});

test("an argument left out is no blank cell", () => {
  expect(one("AI_REVENUE_GROWTH", ["Baidu", null])?.value).toBe(0.4);
  expect(one("AI_REVENUE_GROWTH", ["Baidu", [[""]]])?.value).toBe("");
  expect(one("AI_REVENUE", ["Baidu", null, null, [[""]]])?.value).toBe(9400000000);
  expect(one("AI_REVENUE", ["Baidu", [[null]], [[null]]])?.value).toBe(9400000000);
  expect(one("AI_TIER", [[[null]]])?.value).toBe("");
  expect(one("AI_TIER", [null])?.error?.message).toBe("company is missing.");
});

const POOLS: Readonly<Record<string, readonly unknown[]>> = {
  company: ["Baidu", "阿里", "ByteDance", "700", "Badu", "", null, 5, true, "#N/A", "Kling AI"],
  entity: ["Baidu", "Kling AI", "NVDA", "nobody", "", "#NUM!", false],
  metric: ["revenue", "ai_revenue", "营业收入", "capex", "nonsense", "", 7],
  model: ["MaaS", 1, "卖铲人", "x", "", true],
  period: ["2025Q1", "FY2024", "latest", "2030Q1", "soon", "", 2024, 45700, "#REF!"],
  line: ["headline", "total", "Baidu AI Cloud", "x", ""],
  unit: ["bn", "亿", "furlongs", ""],
  source: ["best", "article", "filing", "gossip", ""],
  language: ["en", "zh-Hans", "zh-TW", "fr", ""],
};

const spreading = catalogue.filter(({ returns, parameters }) => returns !== "spill" && parameters.length > 0);

/** A function, and for each of its arguments a list of cells. */
const calls = fc.constantFrom(...spreading).chain((spec) =>
  fc.record({
    spec: fc.constant(spec),
    lists: fc.tuple(
      ...spec.parameters.map(({ kind }) =>
        fc.array(fc.constantFrom(...(POOLS[kind] ?? [""])), { minLength: 2, maxLength: 4 }),
      ),
    ),
  }),
);

test("broadcasting never changes a cell's value, whichever function and arguments", () => {
  fc.assert(
    fc.property(calls, fc.nat(), ({ spec, lists }, across) => {
      // One argument lies down in a row, the others keep to one cell each, and the first stands in a column.
      const wide = across % lists.length;
      const column = lists[0] ?? [];
      const row = wide === 0 ? [undefined] : (lists[wide] ?? []);
      const argument = (at: number, down: unknown, right: unknown): unknown =>
        at === 0 ? down : at === wide ? right : (lists[at]?.[0] ?? "");
      const whole = spec.parameters.map((_, at) =>
        at === 0 ? column.map((entry) => [entry]) : at === wide ? [row] : [[argument(at, null, null)]],
      );
      const grid = cells(spec.id, whole);
      column.forEach((down, r) =>
        row.forEach((right, c) => {
          const alone = spec.parameters.map((_, at) => [[argument(at, down ?? "", right ?? "")]]);
          expect(grid[r]?.[c]).toEqual(one(spec.id, alone));
        }),
      );
    }),
    { numRuns: 300 },
  );
});

test("messages stay short, even about huge input", () => {
  for (const text of ["x".repeat(100_000), "字".repeat(300), "x".repeat(200)]) {
    expect(one("AI_TIER", [text])?.error?.message.length).toBeLessThanOrEqual(240);
  }
});
