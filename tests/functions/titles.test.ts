/** A citation waits for the titles of its sources, says so where they cannot be had, and a number waits for nothing. */
import { compiled } from "../../src/compiled/dataset";
import { links } from "../../src/compiled/links";
import { reasons } from "../../src/compiled/reasons.en";
import { titles } from "../../src/compiled/titles";
import { wording } from "../../src/compiled/wording.en";
import { openEdition } from "../../src/core/dataset/edition";
import { evaluate } from "../../src/functions/evaluate";
import { englishDesk } from "../../src/words/desk";

const soon = () => Promise.resolve(wording);
const parts = { compiled, reasons, wording: { en: soon, "zh-Hans": soon, "zh-Hant": soon } };

/** The functions as a page has them that has just opened. */
function freshly(load = () => Promise.resolve(titles)) {
  const desk = englishDesk(openEdition({ ...parts, links: () => Promise.resolve(links), titles: load }));
  return (name: string, args: readonly unknown[]) => evaluate(desk, name, args);
}

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
  const ask = freshly();
  const first = ask(name, args);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual(await ask(name, args));
});

test("where the titles cannot be loaded, the cell says so, and the next one tries again", async () => {
  let tries = 0;
  const ask = freshly(() => ((tries += 1) === 1 ? Promise.reject(new Error("no network")) : Promise.resolve(titles)));
  const [[cell] = []] = await ask("AI_SOURCE", ["Baidu", "ai_revenue_growth"]);
  expect(cell?.error?.message).toContain("could not be loaded");
  const [[again] = []] = await ask("AI_SOURCE", ["Baidu", "ai_revenue_growth"]);
  expect(again?.error).toBeUndefined();
});
