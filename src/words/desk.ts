/** A desk: the edition of the record that a surface answers from, and the language its messages are in. */
import type { Language } from "../contract/language";
import type { Edition } from "../core/dataset/edition";
import type { FunctionWording } from "./functions.en";
import type { ProblemMessages } from "./problems.en";
import type { Speech } from "./problems";

/** What a surface answers from, and the language it speaks. */
export interface Desk {
  readonly edition: Edition;
  readonly speech: Speech;
}

/** Always at hand. */
export const englishDesk = (edition: Edition): Desk => ({
  edition,
  speech: { language: "en", wording: edition.reasons },
});

/** The edition with messages in a language; rejects where the language's texts cannot be loaded. */
export async function loadDesk(edition: Edition, language: Language): Promise<Desk> {
  if (language === "en") return englishDesk(edition);
  const [messages, { parameters }, wording] = await Promise.all([
    loadMessages(language),
    loadFunctions(language),
    edition.wording(language),
  ]);
  const names = Object.entries(parameters).map(([id, { name }]) => [id, name]);
  const argumentNames = Object.fromEntries(names) as Record<string, string>;
  return { edition, speech: { language, messages, wording, argumentNames } };
}

type Chinese = Exclude<Language, "en">;

/** The messages of errors in a language; nothing for English, which comes with the words of errors. */
export async function loadMessages(language: Language): Promise<ProblemMessages | undefined> {
  if (language === "en") return undefined;
  if (language === "zh-Hant") return (await import("./problems.zh-hant")).problemsZhHant;
  return (await import("./problems.zh-hans")).problemsZhHans;
}

/** What is said of each function. */
export async function loadFunctions(language: Chinese): Promise<FunctionWording> {
  if (language === "zh-Hant") return (await import("./functions.zh-hant")).functionsZhHant;
  return (await import("./functions.zh-hans")).functionsZhHans;
}
