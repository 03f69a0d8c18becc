/** What a range costs, in counts: each distinct cell is read once in a call, and blanks at the end of a column are free. */
import { atlas, shipped } from "../support/shipped";
import { MOST_CELLS } from "../../src/calls/block";
import { openCall } from "../../src/calls/call";
import { remembering } from "../../src/calls/memory";
import { found } from "../../src/core/result";
import { answerCall } from "../../src/functions/answer";
import type { Cells } from "../../src/functions/cell";

const column = (length: number, cell: (row: number) => unknown): unknown[][] =>
  Array.from({ length }, (_, row) => [cell(row)]);

test("a cell is read once however often it comes", () => {
  let reads = 0;
  const read = remembering(() => found((reads += 1)), "company");
  for (let at = 0; at < 1000; at += 1) read(`name ${at % 7}`);
  expect(reads).toBe(7);
});

test("a number and the same digits as text are two cells", () => {
  const read = remembering((given) => found(given.kind), "company");
  expect([read(700), read("700")]).toEqual([
    { kind: "value", value: "number" },
    { kind: "value", value: "text" },
  ]);
});

test.each([
  ["AI_TIER", [column(1_048_576, (row) => (row < 3 ? "Baidu" : ""))], 3],
  ["AI_TIER", [column(1_048_576, (row) => (row === 4 ? "Baidu" : null))], 5],
  ["AI_TIER", [column(1_048_576, () => "")], 1],
  ["AI_TIER", [column(10, (row) => (row < 3 ? "Baidu" : ""))], 10],
] as const)("%s of a column answers down to its last name", (id, args, rows) => {
  expect((answerCall(shipped, id, args) as Cells).length).toBe(rows);
});

test.each([
  ["AI_METRIC", [column(3000, () => "Baidu"), [Array.from({ length: 2600 }, () => "revenue")]]],
  ["AI_TABLE", [column(1_048_576, () => "Baidu"), [Array.from({ length: 16_384 }, () => "revenue")]]],
] as const)("%s of more cells than there is room for says so", (id, args) => {
  const call = openCall(atlas, id, args);
  expect(call).toMatchObject({ ok: false, problem: { code: "too-many-cells", limit: MOST_CELLS } });
  const [[cell] = []] = answerCall(shipped, id, args) as Cells;
  expect(cell).toMatchObject({ kind: "error", code: "#VALUE!" });
});

test("AI_TABLE of a whole column and a whole row is a table of what they hold", () => {
  const companies = column(1_048_576, (row) => (row < 2 ? "Baidu" : ""));
  const metrics = [Array.from({ length: 16_384 }, (_, at) => (at === 0 ? "tier" : ""))];
  expect(answerCall(shipped, "AI_TABLE", [companies, metrics])).toEqual([
    ["Company", "Tier"],
    ["Baidu", 1],
    ["Baidu", 1],
  ]);
});
