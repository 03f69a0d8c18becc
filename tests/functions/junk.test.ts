/** Whatever a host or a person passes in, every function answers with a block of cells. */
import { evaluate, shipped } from "../support/shipped";
import fc from "fast-check";
import { answerCall } from "../../src/functions/answer";
import { catalogue } from "../../src/contract/catalogue";
import type { PlainCells } from "../../src/calls/plain-cell";

const ERRORS = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

const scalar = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary", minLength: 200, maxLength: 400 }),
  fc.constantFrom<unknown>(
    "Baidu",
    "百度",
    "revenue",
    "2025Q1",
    "bn",
    "best",
    "zh-Hans",
    "tier",
    "",
    " ",
    "\u0000",
    "💥",
  ),
  fc.constantFrom<unknown>(Number.NaN, Infinity, -Infinity, -0, 1e308, -1e-308, 2 ** 53, 45747, 2024, 1, 700),
  fc.double(),
  fc.date(),
  fc.boolean(),
  fc.constantFrom<unknown>(null, undefined, Symbol("odd"), 10n, () => 1, [], {}, [[]], [[[1]]]),
  fc.constantFrom(...ERRORS).map((code) => ({ type: "CustomFunctionError", code })),
  fc.record({ type: fc.constantFrom("Double", "String", "Entity", "Error"), basicValue: fc.anything() }),
  fc.anything(),
);
const block = fc.array(fc.array(scalar, { maxLength: 4 }), { maxLength: 4 });
const argument = fc.oneof(scalar, block, fc.array(scalar, { maxLength: 4 }));
const anyFunction = fc.constantFrom(...catalogue.map(({ id }) => id));

test("every function answers anything with at least one cell, and throws nothing", async () => {
  await fc.assert(
    fc.asyncProperty(anyFunction, fc.array(argument, { maxLength: 6 }), async (id, args) => {
      const cells = await answerCall(shipped, id, args);
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.every((row) => row.length === cells[0]?.length && row.length > 0)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test("every error has a reason, short enough for Excel to show", async () => {
  await fc.assert(
    fc.asyncProperty(anyFunction, fc.array(argument, { minLength: 1, maxLength: 6 }), async (id, args) => {
      for (const { value, error } of (await evaluate(id, args)).flat()) {
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        if (!error) continue;
        expect(error.message.length).toBeGreaterThan(5);
        expect(error.message.length).toBeLessThanOrEqual(240);
        expect(error.message).not.toMatch(/undefined|\[object|NaN/);
      }
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ["a huge text", "x".repeat(1_000_000)],
  ["a huge Chinese text", "百".repeat(500_000)],
  ["a text of surrogates", "💥".repeat(100_000)],
  ["a text of combining marks", `B${"\u0301".repeat(200_000)}`],
  ["digits", "1".repeat(100_000)],
])("%s is refused wherever it stands", async (_, text) => {
  for (const { id, parameters } of catalogue)
    for (let at = 0; at < parameters.length; at += 1) {
      const args = parameters.map((_parameter, index) => (index === at ? text : "Baidu"));
      const [[cell] = []] = await evaluate(id, args);
      expect(cell?.error?.code).toMatch(/^#(VALUE!|N\/A)$/);
    }
});

test("a mixed array answers cell by cell", () => {
  const mixed = [
    ["Baidu", "", 5],
    [true, { type: "CustomFunctionError", code: "#DIV/0!" }, "nobody"],
    [null, "腾讯", Number.NaN],
  ];
  const values = (evaluate("AI_TIER", [mixed]) as PlainCells).map((row) => row.map(({ value }) => value));
  expect(values).toEqual([
    [1, "", "#VALUE!"],
    ["#VALUE!", "#DIV/0!", "#N/A"],
    ["", 1, "#NUM!"],
  ]);
});
