/** The foot names the newest period of what is in view, in each language, and follows the view and the sheet. */
import { coverageOf } from "../../../src/core/dataset/coverage";
import { entityInView } from "../../../src/taskpane/company/shown-entity";
import { newestText, standingText } from "../../../src/taskpane/frame/standing-text";
import { initialState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { makeWords } from "../../../src/taskpane/words/words";
import { functionsEn } from "../../../src/words/functions.en";
import { paneEn } from "../../../src/words/pane.en";
import { paneZhHans } from "../../../src/words/pane.zh-hans";
import { paneZhHant } from "../../../src/words/pane.zh-hant";
import { atlas } from "../../support/shipped";

const explore = (...entities: readonly string[]) => ({ ...initialState.explore, entities });
const map = (selected: string) => ({ ...initialState.map, selected });

test.each<[string, Partial<PaneState>, string | undefined]>([
  ["the company view, at first", { view: "company" }, "baidu"],
  ["the company view of one chosen", { view: "company", company: "kling-ai" }, "kling-ai"],
  ["the map without a choice", { view: "map" }, undefined],
  ["a company of the map", { view: "map", map: map("meitu/") }, "meitu"],
  [
    "a mark of the map, whatever is followed",
    { view: "map", map: map("meitu/ai_as_feature"), company: "baidu" },
    "meitu",
  ],
  ["a model of the map, with a cell followed", { view: "map", map: map("/shovel_seller"), company: "baidu" }, "baidu"],
  ["one series explored", { view: "explore", explore: explore("tencent") }, "tencent"],
  ["two series explored", { view: "explore", explore: explore("tencent", "baidu") }, undefined],
  ["another view with a cell followed", { view: "data", company: "huawei" }, "huawei"],
  ["another view, following switched off", { view: "data", company: "huawei", follow: false }, undefined],
  ["what today's record does not know", { view: "trace", company: "no-such" }, undefined],
])("%s", (_, change, expected) => {
  expect(entityInView(atlas, { ...initialState, ...change })?.id).toBe(expected);
});

const english = makeWords("en", paneEn, functionsEn, {});
const simplified = makeWords("zh-Hans", paneZhHans, functionsEn, {});
const traditional = makeWords("zh-Hant", paneZhHant, functionsEn, {});
const baidu = atlas.companies[0];

test("names the newest period in each language, and what the button opens where nothing is in view", () => {
  const newest = baidu && coverageOf(atlas, baidu.id)?.newestPeriod;
  expect(newest).toMatch(/^20\d\dQ[1-4]$/);
  expect(newestText(atlas, english, baidu)).toBe(`Baidu to ${newest}`);
  expect(newestText(atlas, simplified, baidu)).toMatch(/^百度至 20\d\d 年[一二三四]季度$/);
  expect(newestText(atlas, traditional, baidu)).toMatch(/^百度至 20\d\d 年[一二三四]季度$/);
  expect(newestText(atlas, english, undefined)).toBe("Newest periods");
});

test("says which record this is, until when pages were read, and when was last looked", () => {
  expect(standingText(atlas, english)).toMatch(
    new RegExp(`^Data ${atlas.data.version} · read to [A-Z][a-z]+ 20\\d\\d · last looked 20\\d\\d-\\d\\d-\\d\\d$`),
  );
});
