/** The pane's words in one language: its own messages, names of things, and the dataset's statements. */
import { own } from "../../core/own";
import type { StatementId } from "../../contract/ids";
import type { Entity, Wording } from "../../core/dataset/types";
import type { Language } from "../../contract/language";
import type { FunctionWording } from "../../words/functions.en";
import type { PaneKey, PaneMessages } from "../../words/pane.en";

export interface Words {
  readonly language: Language;
  /** The dataset's statements, notes and labels by id. */
  readonly wording: Wording;
  /** What is said of each function. */
  readonly functions: FunctionWording;
  /** A message with its `{placeholders}` filled; `one|many` picks by the value of `n`. */
  t(key: PaneKey, values?: Readonly<Record<string, string | number>>): string;
  /** Anything with names in three scripts. */
  name(named: { readonly names: Entity["names"] }): string;
  /** A metric's or other label in three scripts. */
  label(labelled: { readonly labels: Entity["names"] }): string;
  /** A statement of the dataset; empty where this language's pack lacks it. */
  statement(id: StatementId | undefined): string;
}

export function makeWords(
  language: Language,
  messages: PaneMessages,
  functions: FunctionWording,
  wording: Wording,
): Words {
  return {
    language,
    wording,
    functions,
    t: (key, values = {}) => fill(messages[key], values),
    name: (named) => named.names[language],
    label: (labelled) => labelled.labels[language],
    statement: (id) => (id === undefined ? "" : (wording[id] ?? "")),
  };
}

/** `fill("{n} cell|{n} cells", { n: 2 })` is `2 cells`. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  const [one = "", many = one] = message.split("|");
  const chosen = values["n"] === 1 ? one : many;
  return chosen.replace(/\{(\w+)\}/g, (whole, key: string) => String(own(values, key) ?? whole));
}

/** `zh-CN` and `zh-SG` read simplified, other Chinese traditional; everything else English. */
export function languageOf(locale: string): Language {
  const tag = locale.toLowerCase();
  if (!tag.startsWith("zh")) return "en";
  return /hant|tw|hk|mo/.test(tag) ? "zh-Hant" : "zh-Hans";
}
