/** How a person names one of the languages the product speaks. */
import type { Language } from "../contract/language";
import { plainWord } from "../core/plain-text";

/** Tags may go on (`zh-Hans-CN`, `zh-Hant-TW`), names may not. */
const TAGS: readonly (readonly [RegExp, Language])[] = [
  [/^zh(?:hant|tw|hk|mo)[a-z]{0,4}$/, "zh-Hant"],
  [/^zh(?:(?:hans|cn|sg|my)[a-z]{0,4})?$/, "zh-Hans"],
  [/^en(?:[a-z]{2}|latn[a-z]{0,2})?$/, "en"],
];

const names: readonly (readonly [Language, string])[] = [
  ["en", "english eng 英文 英语 英語"],
  [
    "zh-Hans",
    "简体 简体中文 简体字 中文简体 简中 简 中文 汉语 簡體 簡體中文 简体版 chs chinese simplified simplifiedchinese chinesesimplified",
  ],
  [
    "zh-Hant",
    "繁体 繁体中文 繁体字 中文繁体 繁中 繁 繁體 繁體中文 繁體字 中文繁體 正体 正体中文 正體 正體中文 cht traditional traditionalchinese chinesetraditional",
  ],
];
const byName = new Map(names.flatMap(([language, words]) => words.split(" ").map((word) => [word, language] as const)));

/** The language a person means by a tag or a name; undefined where it is none of ours. @example languageNamed("zh-TW") is "zh-Hant" */
export function languageNamed(text: string): Language | undefined {
  const key = plainWord(text).replace(/[_()-]/g, "");
  return byName.get(key) ?? TAGS.find(([tag]) => tag.test(key))?.[1];
}

/** The language to speak to a host that shows itself in this locale: English where it is not Chinese. */
export function languageOfLocale(locale: string): Language {
  return (
    languageNamed(locale) ?? (/^zh-(hant|tw|hk|mo)/i.test(locale) ? "zh-Hant" : /^zh/i.test(locale) ? "zh-Hans" : "en")
  );
}
