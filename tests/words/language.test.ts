/** Languages by tag and by name, in their own words and in others. */
import { languageNamed } from "../../src/words/language";

test.each([
  [
    "zh-Hans",
    ["zh-Hans", "ZH_HANS", "ｚｈ－Ｈａｎｓ", "zh\u200b-hans", "zh-Hans-CN", "zh-CN", "zh_SG", "zh", "chs", "SC"],
  ],
  [
    "zh-Hans",
    ["简体", "简体中文", "簡體中文", "中文", "中文（简体）", "Simplified Chinese", "Chinese (Simplified)", "汉语"],
  ],
  ["zh-Hant", ["zh-Hant", "zh-Hant-TW", "zh-TW", "zh_HK", "zh-MO", "cht", "TC"]],
  [
    "zh-Hant",
    ["繁体", "繁体中文", "繁體中文", "正體中文", "中文（繁體）", "Traditional Chinese", "Chinese (Traditional)"],
  ],
  ["en", ["en", "EN", "en-US", "en_GB", "en-Latn-US", "English", "English (US)", "英文", "英语", "英語"]],
] as const)("%s is meant by %j", (language, texts) =>
  expect(texts.map(languageNamed)).toEqual(texts.map(() => language)),
);

test.each(["", "fr", "de", "日本語", "zh-XX", "xx", "hans", "enough", "english chinese", "constructor", "__proto__"])(
  "%j is none of ours",
  (text) => expect(languageNamed(text)).toBeUndefined(),
);
