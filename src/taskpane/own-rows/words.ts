/** Loads the words of the section of the reader's own rows, which come with it and in no other view. */
import type { Language } from "../../contract/language";
import { fillCounted, type Filling } from "../../words/fill";
import type { OwnRowsKey, OwnRowsMessages } from "../../words/own-rows.en";

export interface OwnWords {
  readonly language: Language;
  t(key: OwnRowsKey, values?: Filling): string;
  /** A message as it stands, with its bars. */
  raw(key: OwnRowsKey): string;
}

export async function loadOwnWords(language: Language): Promise<OwnWords> {
  const messages = await loadMessages(language);
  return {
    language,
    t: (key, values = {}) => fillCounted(messages[key], values, "n"),
    raw: (key) => messages[key],
  };
}

async function loadMessages(language: Language): Promise<OwnRowsMessages> {
  if (language === "zh-Hans") return (await import("../../words/own-rows.zh-hans")).ownRowsZhHans;
  if (language === "zh-Hant") return (await import("../../words/own-rows.zh-hant")).ownRowsZhHant;
  return (await import("../../words/own-rows.en")).ownRowsEn;
}
