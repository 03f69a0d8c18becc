/** What says something waits for its words, says so where they cannot be had, and a number waits for nothing. */
import { compiled } from "../../src/compiled/dataset";
import { evidence } from "../../src/compiled/evidence";
import { links } from "../../src/compiled/links";
import { reasons } from "../../src/compiled/reasons.en";
import { wording } from "../../src/compiled/wording.en";
import { openEdition, type EditionParts } from "../../src/core/dataset/edition";
import type * as evaluating from "../../src/functions/evaluate";
import type { PlainCells } from "../../src/calls/plain-cell";
import type * as desks from "../../src/words/desk";

const soon = () => Promise.resolve(wording);
const parts = { compiled, wording: { en: soon, "zh-Hans": soon, "zh-Hant": soon } };
const whole: EditionParts["evidence"] = () => Promise.resolve({ evidence, reasons });
const absent = () => Promise.reject(new Error("no network"));

afterEach(() => jest.dontMock("../../src/words/problems").resetModules());

/** The functions as a page has them that has just opened. */
function freshly(load = whole, words?: () => object, lateParts: Partial<EditionParts> = {}) {
  if (words) jest.doMock("../../src/words/problems", words);
  jest.resetModules();
  /* eslint-disable @typescript-eslint/no-require-imports -- a registry of its own, without the words of errors */
  const { evaluate } = require("../../src/functions/evaluate") as typeof evaluating;
  const { englishDesk } = require("../../src/words/desk") as typeof desks;
  /* eslint-enable @typescript-eslint/no-require-imports */
  const desk = englishDesk(
    openEdition({ ...parts, links: () => Promise.resolve(links), evidence: load, ...lateParts }),
  );
  return (name: string, args: readonly unknown[]) => evaluate(desk, name, args);
}

/** Fails as often as told, then gives what is there. */
function failing<T>(times: number, load: () => T, fail: () => T) {
  let tries = 0;
  return { load: () => ((tries += 1) <= times ? fail() : load()), tries: () => tries };
}
const problems = (): object => jest.requireActual<object>("../../src/words/problems");
const refuse = (): never => {
  throw new Error("no network");
};
const messages = (cells: PlainCells) => cells.flat().map(({ error }) => error?.message);

test.each([
  ["AI_TIER", ["Baidu"]],
  ["AI_TIER", [[["Baidu"], ["Tencent"], [""]]]],
  ["AI_REVENUE_GROWTH", ["Baidu", "2025Q1"]],
  ["AI_METRIC", ["Kling AI", "revenue"]],
  ["AI_MODELS", ["Alibaba", "zh"]],
  ["AI_TABLE", ["Baidu", "revenue"]],
  ["AI_DATA_VERSION", []],
])("%s %j is there at once, and the same later", async (name, args) => {
  const ask = freshly();
  const first = ask(name, args);
  expect(first).not.toBeInstanceOf(Promise);
  await ask("AI_SOURCE", ["Baidu", "revenue"]);
  expect(first).toEqual(ask(name, args));
});

test.each([
  ["AI_SOURCE", ["Baidu", "ai_revenue_growth"]],
  ["AI_HISTORY", ["Baidu", "revenue", null, null, true, true]],
  ["AI_CONFLICTS", ["Alibaba"]],
  ["AI_WHY", ["Huawei", "tier"]],
  ["AI_COMPANY", ["Baidu"]],
  ["AI_DATA_VERSION", [true]],
  ["AI_TIER", ["Badu"]],
  ["AI_TIER", [[["Baidu"], ["Badu"], [5]]]],
  ["AI_REVENUE_GROWTH", ["ByteDance"]],
  ["AI_METRIC", ["Tongyi Lingma", "revenue"]],
  ["AI_COMPANIES", [3, "MaaS"]],
])("%s %j waits for the words and says what it says later", async (name, args) => {
  const ask = freshly();
  const first = ask(name, args);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual(await ask(name, args));
  expect(messages(await first).join()).not.toContain("could not be loaded");
});

test.each(["address", "second"])("the part %s waits for the addresses too", async (part) => {
  const ask = freshly();
  await ask("AI_SOURCE", ["Tencent", "revenue", "2025Q1"]);
  const first = ask("AI_SOURCE", ["Tencent", "revenue", "2025Q1", part]);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual([[{ value: expect.stringMatching(/^https?:/) as string }]]);
  expect(ask("AI_SOURCE", ["Tencent", "revenue", "2025Q1", part])).toEqual(await first);
});

test.each([
  ["AI_SOURCE", ["Alibaba", "revenue", "2025Q1", "page"], "Unknown part “page”"],
  ["AI_SOURCE", ["iFlytek", "rd_input", "2023H1", "second"], "without this part: second"],
])("%s of %j has no answer, and says why", async (name, args, why) => {
  const [[cell] = []] = await freshly()(name, args);
  expect(cell?.error?.message).toContain(why);
});

test("where citations cannot be loaded, the cell says so, and the next one tries again", async () => {
  const { load } = failing(1, whole, absent);
  const ask = freshly(load);
  expect(messages(await ask("AI_SOURCE", ["Baidu", "ai_revenue_growth"]))[0]).toContain("could not be loaded");
  expect(messages(await ask("AI_SOURCE", ["Baidu", "ai_revenue_growth"]))).toEqual([undefined]);
});

test("where the words of errors cannot be loaded, errors keep their kind, numbers beside them stay, and the next call tries again", async () => {
  const { load } = failing(1, problems, refuse);
  const ask = freshly(whole, load);
  const cells = await ask("AI_TIER", [[["Baidu"], ["Badu"], [5]]]);
  expect(cells.flat().map(({ value }) => value)).toEqual([1, "#N/A", "#VALUE!"]);
  expect(messages(cells).slice(1)).toEqual(Array(2).fill(expect.stringContaining("could not be loaded")));
  expect(messages(await ask("AI_TIER", ["Badu"]))).toEqual(["Unknown name “Badu”. Nearest: Baidu."]);
});

test("many calls at once load addresses and a language's texts once, and again after a failure", async () => {
  const [addresses, texts] = [failing(1, () => Promise.resolve(links), absent), failing(1, soon, absent)];
  const late = { links: addresses.load, wording: { ...parts.wording, "zh-Hant": texts.load } };
  const ask = freshly(whole, undefined, late);
  const calls = () =>
    [1, 2, 3].flatMap(() => [
      ask("AI_SOURCE", ["Tencent", "revenue", "2025Q1", "address"]),
      ask("AI_WHY", ["Huawei", "tier", "zh-Hant"]),
    ]);
  const failed = await Promise.all(calls().map(async (call) => call));
  expect(messages(failed.flat())).toEqual(Array(6).fill(expect.stringContaining("could not be loaded")));
  // Reasons ask for addresses once they have their statements: after the first try had failed.
  expect([addresses.tries(), texts.tries()]).toEqual([2, 1]);
  const loaded = await Promise.all(calls().map(async (call) => call));
  expect(loaded.map((cells) => messages(cells)[0])).toEqual(Array(6).fill(undefined));
  expect([addresses.tries(), texts.tries()]).toEqual([2, 2]);
});

test.each(["AI_WHY", "AI_CONFLICTS"])(
  "%s names its sources without addresses where those cannot be loaded",
  async (name) => {
    const addresses = failing(1, () => Promise.resolve(links), absent);
    const ask = freshly(whole, undefined, { links: addresses.load });
    const sources = async (): Promise<string> => JSON.stringify(await ask(name, ["Alibaba"]));
    const first = await sources();
    expect(first).not.toMatch(/https?:|could not be loaded/);
    expect(first).toContain("2025-06-09");
    expect(await sources()).toContain(", 2025-06-09, https://");
  },
);

test("many calls at once load each chunk once", async () => {
  const [cited, worded] = [failing(0, whole, absent), failing(0, problems, refuse)];
  const ask = freshly(cited.load, worded.load);
  const calls = [1, 2, 3].flatMap(() => [ask("AI_TIER", ["Badu"]), ask("AI_SOURCE", ["Baidu", "revenue"])]);
  await Promise.all(calls.map(async (call) => call));
  expect([cited.tries(), worded.tries()]).toEqual([1, 1]);
});

test("a table of reasons whose maker cannot be loaded says so, and the next call has it", async () => {
  let tries = 0;
  jest.doMock("../../src/functions/spills/evidence", () => {
    tries += 1;
    if (tries === 1) throw new Error("no network");
    return jest.requireActual<object>("../../src/functions/spills/evidence");
  });
  const ask = freshly();
  expect(messages(await ask("AI_WHY", ["Baidu", "tier"]))[0]).toContain("could not be loaded");
  const [, [claim] = []] = await ask("AI_WHY", ["Baidu", "tier"]);
  expect(String(claim?.value)).toContain("stages, not size");
  jest.dontMock("../../src/functions/spills/evidence");
});
