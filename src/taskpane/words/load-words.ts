/** Loads a language: English is at hand, the Chinese packs come as chunks of their own. */
import { wording as english } from "../../compiled/wording.en";
import { paneEn } from "../../words/pane.en";
import type { Language } from "../../contract/language";
import { makeWords, type Words } from "./words";

export const englishWords: Words = makeWords("en", paneEn, english);

const loaders: Readonly<Record<Exclude<Language, "en">, () => Promise<Words>>> = {
  "zh-Hans": async () => {
    const [pane, pack] = await Promise.all([
      import("../../words/pane.zh-hans"),
      import("../../compiled/wording.zh-hans"),
    ]);
    return makeWords("zh-Hans", pane.paneZhHans, pack.wording);
  },
  "zh-Hant": async () => {
    const [pane, pack] = await Promise.all([
      import("../../words/pane.zh-hant"),
      import("../../compiled/wording.zh-hant"),
    ]);
    return makeWords("zh-Hant", pane.paneZhHant, pack.wording);
  },
};

/** Rejects only where the chunk cannot be fetched. */
export function loadWords(language: Language): Promise<Words> {
  return language === "en" ? Promise.resolve(englishWords) : loaders[language]();
}
