/** The language messages are spoken in, and the texts of each language: the reasons behind errors are at hand in English, whole packs are loaded when first needed. */
import type { Wording } from "../core/dataset/types";
import { reasons } from "../compiled/reasons.en";
import type { Language } from "../i18n/language";
import { problemsEn } from "../i18n/problems.en";
import type { Speech } from "../i18n/problems";

const texts: Partial<Record<Language, Wording>> = {};

/** The texts of a language, or a promise of them the first time. */
export function wordingIn(language: Language): Wording | Promise<Wording> {
  return texts[language] ?? loadWording(language);
}

async function loadWording(language: Language): Promise<Wording> {
  const { wording } = await packs[language]();
  texts[language] = wording;
  return wording;
}

const packs: Readonly<Record<Language, () => Promise<{ readonly wording: Wording }>>> = {
  en: () => import("../compiled/wording.en"),
  "zh-Hans": () => import("../compiled/wording.zh-hans"),
  "zh-Hant": () => import("../compiled/wording.zh-hant"),
};

const ENGLISH: Speech = { language: "en", messages: problemsEn, wording: reasons };
let spoken: Speech = ENGLISH;

/** What error messages are worded with now. */
export const currentSpeech = (): Speech => spoken;

/** Words messages in another language from now on, once its texts are there. */
export async function speak(language: Language): Promise<void> {
  spoken =
    language === "en"
      ? ENGLISH
      : { language, messages: await loadMessages(language), wording: await wordingIn(language) };
}

async function loadMessages(language: Exclude<Language, "en">): Promise<Speech["messages"]> {
  if (language === "zh-Hant") return (await import("../i18n/problems.zh-hant")).problemsZhHant;
  return (await import("../i18n/problems.zh-hans")).problemsZhHans;
}
