/** The language messages are spoken in, and the texts of each language: the reasons behind errors are at hand in English, whole packs are loaded when first needed. */
import type { Wording } from "../core/dataset/types";
import { reasons } from "../compiled/reasons.en";
import type { FunctionWording } from "../words/functions.en";
import type { Language } from "../contract/language";
import { problemsEn } from "../words/problems.en";
import type { Speech } from "../words/problems";

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
  spoken = language === "en" ? ENGLISH : await chineseSpeech(language);
}

async function chineseSpeech(language: Exclude<Language, "en">): Promise<Speech> {
  const [messages, functions, wording] = await Promise.all([
    loadMessages(language),
    loadFunctions(language),
    wordingIn(language),
  ]);
  const names = Object.entries(functions.parameters).map(([id, { name }]) => [id, name]);
  return { language, messages, wording, argumentNames: Object.fromEntries(names) as Record<string, string> };
}

async function loadMessages(language: Exclude<Language, "en">): Promise<Speech["messages"]> {
  if (language === "zh-Hant") return (await import("../words/problems.zh-hant")).problemsZhHant;
  return (await import("../words/problems.zh-hans")).problemsZhHans;
}

async function loadFunctions(language: Exclude<Language, "en">): Promise<FunctionWording> {
  if (language === "zh-Hant") return (await import("../words/functions.zh-hant")).functionsZhHant;
  return (await import("../words/functions.zh-hans")).functionsZhHans;
}
