/** Loads a language: the pane's English is at hand, its Chinese and the record's statements come as chunks of their own. */
import type { Language } from "../../contract/language";
import type { Edition } from "../../core/dataset/edition";
import { loadFunctions } from "../../words/desk";
import { functionsEn, type FunctionWording } from "../../words/functions.en";
import { paneEn, type PaneMessages } from "../../words/pane.en";
import { makeWords, type Words } from "./words";

/** Always at hand; of the record's statements only those behind errors. */
export const plainWords = (edition: Edition): Words => makeWords("en", paneEn, functionsEn, edition.reasons);

type Messages = readonly [PaneMessages, FunctionWording];

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: () => Promise.resolve([paneEn, functionsEn]),
  "zh-Hans": async () => {
    const [{ paneZhHans }, functions] = await Promise.all([
      import("../../words/pane.zh-hans"),
      loadFunctions("zh-Hans"),
    ]);
    return [paneZhHans, functions];
  },
  "zh-Hant": async () => {
    const [{ paneZhHant }, functions] = await Promise.all([
      import("../../words/pane.zh-hant"),
      loadFunctions("zh-Hant"),
    ]);
    return [paneZhHant, functions];
  },
};

/** Rejects only where a chunk cannot be fetched. */
export async function loadWords(edition: Edition, language: Language): Promise<Words> {
  const [[messages, functions], wording] = await Promise.all([loaders[language](), edition.wording(language)]);
  return makeWords(language, messages, functions, wording);
}
