/** What the pane remembers survives, and damage to it costs preferences only. */
import { nextTab } from "../../src/taskpane/frame/tabs";
import { isDark, luminance } from "../../src/taskpane/frame/theme";
import { initialState, reviveState } from "../../src/taskpane/state/pane-state";
import { languageOfLocale } from "../../src/words/language";
import { fillCounted } from "../../src/words/fill";

it("gives back what was stored", () => {
  const state = {
    ...initialState,
    view: "explore" as const,
    company: "baidu",
    functions: { name: "AI_TIER", search: "", args: { company: "Baidu" } },
    data: { section: "coverage", cell: "2/3" },
  };
  expect(reviveState(JSON.stringify(state))).toEqual(state);
});

it.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["another shape", "[1,2]"],
  ["a number", "7"],
])("%s is the first state", (_, stored) => {
  expect(reviveState(stored)).toEqual(initialState);
});

it("drops only the parts whose shape is wrong", () => {
  const revived = reviveState(
    JSON.stringify({ follow: "yes", company: "baidu", map: { tier: 3, sort: "name" }, explore: { entities: [1] } }),
  );
  expect(revived).toEqual({ ...initialState, company: "baidu", map: { ...initialState.map, sort: "name" } });
});

it.each([
  ["en-US", "en"],
  ["de-DE", "en"],
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-Hant-MO", "zh-Hant"],
])("%s reads %s", (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

it.each([
  [{ n: 1 }, "1 cell"],
  [{ n: 2 }, "2 cells"],
  [{ n: 0 }, "0 cells"],
])("fills %j", (values, text) => {
  expect(fillCounted("{n} cell|{n} cells", values, "n")).toBe(text);
});

it("follows Office's theme unless told otherwise", () => {
  expect(isDark("office", { background: "#1f1f1f", dark: undefined }, false)).toBe(true);
  expect(isDark("office", { background: "#ffffff", dark: undefined }, true)).toBe(false);
  expect(isDark("office", undefined, true)).toBe(true);
  expect(isDark("light", { background: "#000000", dark: true }, true)).toBe(false);
  expect(luminance("not a colour")).toBe(1);
});

it("walks the tabs round, and to both ends", () => {
  expect(nextTab("map", "ArrowLeft")).toBe("data");
  expect(nextTab("data", "ArrowRight")).toBe("map");
  expect(nextTab("trace", "Home")).toBe("map");
  expect(nextTab("trace", "End")).toBe("data");
  expect(nextTab("trace", "x")).toBeUndefined();
});
