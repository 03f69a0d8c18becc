/** How a person names one of the languages the product speaks. */
import type { Language } from "../contract/language";

const NAMES: Readonly<Record<string, Language>> = {
  en: "en",
  english: "en",
  英文: "en",
  英语: "en",
  英語: "en",
  zh: "zh-Hans",
  zhhans: "zh-Hans",
  zhcn: "zh-Hans",
  zhsg: "zh-Hans",
  简体: "zh-Hans",
  简体中文: "zh-Hans",
  中文: "zh-Hans",
  簡體: "zh-Hans",
  zhhant: "zh-Hant",
  zhtw: "zh-Hant",
  zhhk: "zh-Hant",
  zhmo: "zh-Hant",
  繁體: "zh-Hant",
  繁体: "zh-Hant",
  繁體中文: "zh-Hant",
  正體中文: "zh-Hant",
};

/** The language a person means by a tag or a name; undefined where it is none of ours. @example languageNamed("zh-TW") is "zh-Hant" */
export function languageNamed(text: string): Language | undefined {
  const key = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]/g, "");
  return NAMES[key] ?? (/^en[a-z]{2}$/.test(key) ? "en" : undefined);
}

/** The language to speak to a host that shows itself in this locale: English where it is not Chinese. */
export function languageOfLocale(locale: string): Language {
  return (
    languageNamed(locale) ?? (/^zh-(hant|tw|hk|mo)/i.test(locale) ? "zh-Hant" : /^zh/i.test(locale) ? "zh-Hans" : "en")
  );
}
