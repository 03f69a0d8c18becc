/** A citation waits for the titles of its sources, says so where they cannot be had, and a number waits for nothing. */
import type { evaluate as Evaluate } from "../../src/functions/evaluate";

/** The functions as a page has them that has just opened. */
function freshly(load?: () => never): typeof Evaluate {
  let evaluate: typeof Evaluate | undefined;
  jest.isolateModules(() => {
    if (load) jest.doMock("../../src/compiled/titles", load);
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a registry of its own
    ({ evaluate } = require("../../src/functions/evaluate") as { evaluate: typeof Evaluate });
  });
  if (!evaluate) throw new Error("not loaded");
  return evaluate;
}
afterEach(() => jest.dontMock("../../src/compiled/titles"));

test("a number is there at once", () => {
  expect(freshly()("AI_TIER", ["Baidu"])).toEqual([[{ value: 1 }]]);
});

test.each([
  ["AI_SOURCE", ["Baidu", "ai_revenue_growth"]],
  ["AI_HISTORY", ["Baidu", "revenue", null, null, true, true]],
  ["AI_CONFLICTS", ["Alibaba"]],
  ["AI_WHY", ["Huawei", "tier"]],
  ["AI_COMPANY", ["Baidu"]],
])("%s waits for the titles and cites what it cites later", async (name, args) => {
  const evaluate = freshly();
  const first = evaluate(name, args);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual(await evaluate(name, args));
});

test("where the titles cannot be loaded, the cell says so", async () => {
  const evaluate = freshly(() => {
    throw new Error("no network");
  });
  const [[cell] = []] = await evaluate("AI_SOURCE", ["Baidu", "ai_revenue_growth"]);
  expect(cell?.error?.message).toContain("could not be loaded");
});
