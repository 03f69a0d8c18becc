/** How a person names one of the languages the product speaks. */
import type { Language } from "../contract/language";
import { plainWord } from "../core/plain-text";

/** A tag, which may go on (`zh-Hans-CN`), or a name in full, in its own language or another; without spaces, hyphens and brackets. */
const NAMES: readonly (readonly [RegExp, Language])[] = [
  [
    /^zh(?:hant|tw|hk|mo)[a-z]{0,4}$|^(?:中文|chinese)?(?:繁|[繁正][体體](?:中文|字|版)?|繁中|trad(?:itional)?)(?:chinese)?$|^(?:cht|zht|tc)$/,
    "zh-Hant",
  ],
  [
    /^zh(?:(?:hans|cn|sg|my)[a-z]{0,4})?$|^(?:中文|chinese)?(?:[简簡]|[简簡][体體](?:中文|字|版)?|[简簡]中|simp(?:lified)?)(?:chinese)?$|^(?:chs|zhs|sc|中文|chinese|[汉漢][语語])$/,
    "zh-Hans",
  ],
  [/^en(?:[a-z]{2}|latn[a-z]{0,2}|001)?$|^eng(?:lish(?:us|uk|unitedstates)?)?$|^英[文语語]$/, "en"],
];

/** The language a person means by a tag or a name; undefined where it is none of ours. @example languageNamed("zh-TW") is "zh-Hant" */
export function languageNamed(text: string): Language | undefined {
  const key = plainWord(text).replace(/[_().-]/g, "");
  return NAMES.find(([pattern]) => pattern.test(key))?.[1];
}

/** The language to speak to a host that shows itself in this locale: English where it is not Chinese. */
export function languageOfLocale(locale: string): Language {
  return (
    languageNamed(locale) ?? (/^zh-(hant|tw|hk|mo)/i.test(locale) ? "zh-Hant" : /^zh/i.test(locale) ? "zh-Hans" : "en")
  );
}
