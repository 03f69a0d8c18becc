/** What each cell of a table stands on: a figure, the words of the record, nothing, or why there is neither. */
import { openCall } from "../../src/calls/call";
import { groundsOf } from "../../src/calls/grounds";
import type { FunctionId } from "../../src/contract/catalogue";
import { atlas } from "../support/shipped";

const error = { type: "CustomFunctionError", code: "#REF!" };

function told(id: FunctionId, args: readonly unknown[], row?: number, column = 0, most?: number): readonly string[] {
  const call = openCall(atlas, id, args);
  if (!call.ok) return [call.problem.code];
  const { grounds, more } = groundsOf(call.value, row === undefined ? undefined : { row, column }, most);
  const all = grounds.map((ground) => {
    if (ground.kind === "problem") return ground.problem.code;
    if (ground.kind === "claims")
      return `${ground.subject.id}: ${ground.claims.map(({ statement }) => statement).join(" ")}`;
    const { entity, metric, period } = ground.figure.observation;
    return `${entity}/${metric}/${period}${ground.disclosed ? ` of ${ground.disclosed.id}` : ""}`;
  });
  return more > 0 ? [...all, `and ${more}`] : all;
}

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const TABLE = [
  column("Baidu", "", "Tencent", "Nobody"),
  [["revenue", "tier", "period", "", "nothing", "disclosure"]],
  "2025Q1",
];

test.each<readonly [number, number, readonly string[]]>([
  [1, 1, ["baidu/revenue/2025Q1"]],
  [1, 2, ["baidu: tier-baidu"]],
  [1, 4, []],
  [1, 5, ["unknown-metric"]],
  [1, 6, ["baidu: headline-baidu"]],
  [2, 1, []],
  [3, 1, ["tencent/revenue/2025Q1"]],
  [4, 1, ["unknown-entity"]],
])("row %d, column %d of a table", (row, at, expected) => expect(told("AI_TABLE", TABLE, row, at)).toEqual(expected));

test("the period beside a figure stands on that figure", () => {
  expect(told("AI_TABLE", ["Baidu", [["revenue", "period"]], "2025Q1"], 1, 2)).toEqual(["baidu/revenue/2025Q1"]);
});

test("a head stands on what is below it, the names on their rows, and a table without heads begins at once", () => {
  const two = [column("Baidu", "Tencent"), "revenue", "2025Q1"];
  const figures = ["baidu/revenue/2025Q1", "tencent/revenue/2025Q1"];
  expect(told("AI_TABLE", two)).toEqual(figures);
  expect(told("AI_TABLE", two, 0, 1)).toEqual(figures);
  expect(told("AI_TABLE", two, 2, 0)).toEqual(figures.slice(1));
  expect(told("AI_TABLE", [...two, false], 0, 1)).toEqual(figures.slice(0, 1));
});

test("an error and a blank that are passed on stand on nothing", () => {
  expect(told("AI_TIER", [error])).toEqual([]);
  expect(told("AI_TIER", [column(error)])).toEqual([]);
  expect(told("AI_TIER", [[[" "]]])).toEqual([]);
  expect(told("AI_TABLE", [column(error), "revenue"])).toEqual([]);
});

test("the conflicts of one entity are some of all of them", () => {
  const all = told("AI_CONFLICTS", [], undefined, 0, 10_000);
  const some = told("AI_CONFLICTS", ["Alibaba"], undefined, 0, 10_000);
  expect(all).toHaveLength(atlas.data.conflicts.reduce((sum, { observations }) => sum + observations.length, 0));
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);
  expect(some.filter((one) => !all.includes(one) || !one.startsWith("alibaba"))).toEqual([]);
});

test("of many places some are told and the rest counted", () => {
  const names = column(...Array.from({ length: 20 }, () => "Baidu"));
  expect(told("AI_REVENUE", [names]).length).toBe(13);
  expect(told("AI_REVENUE", [names]).at(-1)).toBe("and 8");
  expect(told("AI_REVENUE", [names], undefined, 0, 19).at(-1)).toBe("and 1");
  expect(told("AI_REVENUE", [names], undefined, 0, 20)).toHaveLength(20);
  expect(told("AI_REVENUE", [names], 19)).toEqual(["baidu/non_online_marketing_revenue/2025Q1 of baidu"]);
});

test.each<readonly [FunctionId, readonly unknown[], readonly string[]]>([
  ["AI_REVENUE", ["Baidu", "2025Q1", "total"], ["baidu/revenue/2025Q1"]],
  ["AI_REVENUE", ["Baidu", "2025Q1"], ["baidu/non_online_marketing_revenue/2025Q1 of baidu"]],
  ["AI_DISCLOSURE", ["Baidu"], ["baidu: headline-baidu"]],
  ["AI_TIER", ["Baidu"], ["baidu: tier-baidu"]],
  ["AI_MODEL_FIT", ["Baidu", "MaaS"], ["baidu: fit-baidu-service"]],
  ["AI_MODEL_FIT", ["Baidu", "AI as a feature"], ["baidu: "]],
])("%s of %j", (id, args, expected) => expect(told(id, args)).toEqual(expected));

/** How many cells an answer would have, and whether that is too many. */
const cells = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => "x"));
test.each<readonly [FunctionId, readonly unknown[], unknown]>([
  ["AI_METRIC", [cells(1000, 1), cells(1, 1000)], true],
  ["AI_METRIC", [cells(1001, 1), cells(1, 1000)], 1_001_000],
  ["AI_METRIC", [cells(1, 1000), cells(1001, 1)], 1_001_000],
  ["AI_METRIC", [cells(1001, 1), "revenue", cells(1, 1000)], 1_001_000],
  ["AI_TABLE", [cells(1001, 1), cells(1, 1000)], 1_001_000],
  ["AI_TABLE", [cells(1000, 1), cells(1000, 1)], true],
  ["AI_TABLE", [cells(1, 2), [["revenue"]], cells(1001, 1000)], true],
  ["AI_METRIC", [[...cells(1001, 1), ...Array.from({ length: 9 }, () => [""])], cells(1, 1000)], 1_001_000],
  ["AI_METRIC", [[...cells(1000, 1), ...Array.from({ length: 9 }, () => [""])], cells(1, 1000)], true],
])("%s of many cells, case %#", (id, args, expected) => {
  const call = openCall(atlas, id, args);
  expect(call.ok || (call.problem.code === "too-many-cells" && call.problem.cells)).toBe(expected);
});

test("a list of one blank or one error is that, and of more cells each stands for itself", () => {
  const kinds = (list: unknown): unknown => {
    const call = openCall(atlas, "AI_TABLE", [list, "revenue"]);
    const read = call.ok && call.value.at(0, 0);
    if (read === "blank" || read === false) return read;
    return read.ok
      ? (read.value as { companies: readonly { kind: string }[] }).companies.map(({ kind }) => kind)
      : read.problem.code;
  };
  expect(kinds([[""]])).toBe("blank");
  expect(kinds([[error]])).toBe("error-given");
  expect(kinds([["Nobody"]])).toEqual(["problem"]);
  expect(kinds([["Baidu", "", error, "Nobody"]])).toEqual(["value", "blank", "error", "problem"]);
});
