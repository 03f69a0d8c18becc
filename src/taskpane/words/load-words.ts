/** Loads a language: the pane's English is at hand, its Chinese and the record's statements come as chunks of their own. */
import type { Language } from "../../contract/language";
import type { Edition } from "../../core/dataset/edition";
import { paneEn, type PaneMessages } from "../../words/pane.en";
import { makeWords, type Words } from "./words";

/** Always at hand; of the record's statements only those behind errors. */
export const plainWords = (edition: Edition): Words => makeWords("en", paneEn, edition.reasons);

const loaders: Readonly<Record<Language, () => Promise<PaneMessages>>> = {
  en: () => Promise.resolve(paneEn),
  "zh-Hans": async () => (await import("../../words/pane.zh-hans")).paneZhHans,
  "zh-Hant": async () => (await import("../../words/pane.zh-hant")).paneZhHant,
};

/** Rejects only where a chunk cannot be fetched. */
export async function loadWords(edition: Edition, language: Language): Promise<Words> {
  const [messages, wording] = await Promise.all([loaders[language](), edition.wording(language)]);
  return makeWords(language, messages, wording);
}
