/** Ranges: one call for all cells, each cell what a call of its own would give, errors where they are. */
import fc from "fast-check";
import { answerCall } from "../../src/functions/answer";
import { evaluate, type PlainCells } from "../../src/functions/evaluate";

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
  ["a number, a truth value and a ticker", [[[5, true, 700]]], [["#VALUE!", "#VALUE!", 1]]],
  [
    "a formatted number and a card",
    [
      [
        [
          { type: "Double", basicValue: 700, numberFormat: "0" },
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
});

const name = fc.constantFrom<unknown>(
  "Baidu",
  "阿里",
  "ByteDance",
  "700",
  "Badu",
  "",
  null,
  5,
  true,
  "#N/A",
  "Kling AI",
);
const period = fc.constantFrom<unknown>("2025Q1", "FY2024", "latest", "2030Q1", "soon", "", 2024, 45700, "#REF!");

test("broadcasting never changes a cell's value", () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 2, maxLength: 5 }),
      fc.array(period, { minLength: 2, maxLength: 4 }),
      (names, periods) => {
        const grid = cells("AI_REVENUE_GROWTH", [names.map((entry) => [entry]), [periods]]);
        names.forEach((entry, row) =>
          periods.forEach((when, column) => {
            const alone = one("AI_REVENUE_GROWTH", [[[entry ?? ""]], [[when]]]);
            expect(grid[row]?.[column]).toEqual(alone);
          }),
        );
      },
    ),
  );
});

test("nothing throws, whatever is passed in", () => {
  const anything = fc.oneof(fc.anything(), fc.array(fc.array(fc.anything(), { maxLength: 3 }), { maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 5 }), (args) => {
      for (const id of [
        "AI_TIER",
        "AI_REVENUE",
        "AI_METRIC",
        "AI_TABLE",
        "AI_HISTORY",
        "AI_COMPANIES",
        "AI_SOURCE",
      ] as const) {
        const answer = answerCall(id, args);
        expect(Array.isArray(answer) && Array.isArray(answer[0])).toBe(true);
      }
    }),
  );
});

test("messages stay short, even about huge input", () => {
  for (const text of ["x".repeat(100_000), "字".repeat(300), "x".repeat(200)]) {
    expect(one("AI_TIER", [text])?.error?.message.length).toBeLessThanOrEqual(240);
  }
});
