/** The words of the work on the open workbook, in the workbook's language or the host's. */
import type { Language } from "../../contract/language";
import { displayLanguage } from "../../excel/host-page";
import { fillCounted, type Filling } from "../../words/fill";
import { languageOfLocale } from "../../words/language";
import type { WorkKey, WorkWords } from "../../words/workbook-work.en";

export type Say = (key: WorkKey, filled?: Filling) => string;

/** A word with `|` has a singular and a plural; `count` chooses. */
export async function loadSay(language: Language): Promise<Say> {
  const words = await loadWords(language);
  return (key, filled = {}) => fillCounted(words[key], filled, "count");
}

/** The language Excel shows itself in. */
export function wordLanguage(): Language {
  return languageOfLocale(displayLanguage());
}

async function loadWords(language: Language): Promise<WorkWords> {
  if (language === "zh-Hans") return (await import("../../words/workbook-work.zh-hans")).workWords;
  if (language === "zh-Hant") return (await import("../../words/workbook-work.zh-hant")).workWords;
  return (await import("../../words/workbook-work.en")).workWords;
}
