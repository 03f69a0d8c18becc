/** Messages follow the language of the host; the functions' answers do not change. */
import { shipped } from "../support/shipped";
import { evaluate } from "../../src/functions/evaluate";
import type { PlainCell, PlainCells } from "../../src/calls/plain-cell";
import { loadDesk } from "../../src/words/desk";
import { languageOfLocale } from "../../src/words/language";

async function speaking(locale: string) {
  const desk = await loadDesk(shipped, languageOfLocale(locale));
  const cell = (name: string, ...args: unknown[]): PlainCell | undefined =>
    (evaluate(desk, name, args) as PlainCells)[0]?.[0];
  return { desk, cell };
}

test.each([
  ["en-US", "Unknown name “Badu”. Nearest: Baidu.", "company: found the number 5, expected a name or a ticker."],
  ["zh-CN", "未知名称“Badu”。最接近：百度。", "公司：收到数字 5，应为名称或股票代码。"],
  ["zh-TW", "未知名稱「Badu」。最接近：百度。", "公司：收到數字 5，應為名稱或股票代碼。"],
  ["zh-Hant-HK", "未知名稱「Badu」。最接近：百度。", "公司：收到數字 5，應為名稱或股票代碼。"],
  ["fr-FR", "Unknown name “Badu”. Nearest: Baidu.", "company: found the number 5, expected a name or a ticker."],
])("in %s", async (locale, unknown, wrong) => {
  const { cell } = await speaking(locale);
  expect(cell("AI_TIER", "Badu")).toMatchObject({ value: "#N/A", error: { message: unknown } });
  expect(cell("AI_TIER", 5)).toMatchObject({ value: "#VALUE!", error: { message: wrong } });
  expect(cell("AI_NAME", "百度")?.value).toBe("Baidu");
});

test("what is not disclosed is said in the host's language, with the reason on record", async () => {
  const { cell } = await speaking("zh-CN");
  expect(cell("AI_REVENUE_GROWTH", "字节跳动")?.error?.message).toMatch(/^文中未披露：\p{Script=Han}/u);
  const english = await speaking("en-US");
  expect(english.cell("AI_REVENUE_GROWTH", "字节跳动")?.error?.message).toMatch(/^Not disclosed in the article: [A-Z]/);
});

test.each([
  ["可灵AI", "可灵 AI 不在分类的九家公司之中，它属于快手。查它自己的数字请用 AI_METRIC。"],
  ["OpenAI", "OpenAI 不在分类的九家公司之中。"],
])("Chinese and Latin stand apart (%s)", async (name, message) => {
  const { cell } = await speaking("zh-CN");
  expect(cell("AI_TIER", name)?.error?.message).toBe(message);
});

test.each([
  ["en-US", "Nothing matches: tier 3, Model as a service.", "Nothing matches: Tencent, Shovel seller."],
  ["zh-CN", "没有符合条件的内容：第 3 梯队、模型即服务。", "没有符合条件的内容：腾讯、卖铲人。"],
])("what nothing matches is named in the host's language (%s)", async (locale, filter, topic) => {
  const { cell, desk } = await speaking(locale);
  expect(cell("AI_COMPANIES", 3, "MaaS")?.error?.message).toBe(filter);
  const [[why] = []] = await evaluate(desk, "AI_WHY", ["Tencent", "shovel_seller"]);
  expect(why?.error?.message).toBe(topic);
});

test("texts of a language asked for come whatever the host speaks", async () => {
  const { desk } = await speaking("en-US");
  const [[header] = [], [reason] = []] = await evaluate(desk, "AI_WHY", ["Huawei", "tier", "zh-Hant"]);
  expect(header?.value).toBe("論點");
  expect(reason?.value).toMatch(/\p{Script=Han}/u);
});
