/** The tables that are inserted: their heads are known again in every language, and their lists fit a cell's rule. */
import { ownColumns, ownTables } from "../../../src/contract/own-table";
import { listText } from "../../../src/excel/own-tables/draw";
import { plannedLines, offsetsOf, plansWidth } from "../../../src/excel/own-tables/plan";
import { planTable } from "../../../src/taskpane/own-rows/template";
import { loadOwnWords } from "../../../src/taskpane/own-rows/words";
import { headNamed } from "../../../src/words/own-heads";
import { atlas } from "../../support/shipped";

const cases = (["en", "zh-Hans", "zh-Hant"] as const).flatMap((language) =>
  ownTables.map((kind) => [kind, language] as const),
);

test.each(cases)("the table of %s in %s", async (kind, language) => {
  const plan = planTable(kind, atlas, await loadOwnWords(language));
  expect(plan.heads.map((head) => headNamed(kind, head))).toEqual(ownColumns[kind]);
  expect(new Set(plan.heads).size).toBe(plan.heads.length);
  expect(plan.examples.length).toBe(plan.heads.length);
  // Nothing is a row: what stands above the heads is no part of the table.
  expect(plannedLines(plan)).toEqual([
    [plan.title, ...plan.heads.slice(1).map(() => "")],
    [plan.help, ...plan.heads.slice(1).map(() => "")],
    plan.examples,
    plan.heads,
  ]);
  for (const list of plan.lists.flatMap((choices) => (choices ? [listText(choices)] : []))) {
    expect(list.length).toBeLessThanOrEqual(255);
    expect(list).not.toMatch(/^=/);
  }
});

test("the lists offer what the columns understand", async () => {
  const { lists } = planTable("figures", atlas, await loadOwnWords("en"));
  expect(lists[1]?.slice(0, 2)).toEqual(["revenue", "revenue_growth"]);
  expect(lists[5]).toContain("≈");
});

test.each([
  [["a", "b"], "a,b"],
  [[], ""],
  [["x".repeat(200), "y".repeat(60), "z"], `${"x".repeat(200)},z`],
])("a list of %j", (choices, text) => {
  expect(listText(choices)).toBe(text);
});

test("tables stand side by side with a column between", async () => {
  const own = await loadOwnWords("en");
  const plans = [planTable("marks", atlas, own), planTable("metrics", atlas, own)];
  expect([offsetsOf(plans), plansWidth(plans)]).toEqual([[0, 7], 12]);
});
