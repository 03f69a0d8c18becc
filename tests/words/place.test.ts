/** Lines of the article are told as paragraphs of its page; every other place stays as it is. */
import { placeText } from "../../src/words/place";

test.each([
  ["L69", "en", "paragraph 30 (L69)"],
  ["L61-L65", "en", "paragraphs 26-28 (L61-L65)"],
  ["L31, L63", "zh-Hans", "第 11, 27 段 (L31, L63)"],
  ["L31", "zh-Hant", "第 11 段 (L31)"],
  ["page 4", "zh-Hans", "page 4"],
  ["L12", "en", "L12"],
  ["", "en", ""],
] as const)("%s in %s is %s", (locator, language, text) => {
  expect(placeText(locator, language)).toBe(text);
});
