/** The pane's words in one language: its own messages, names of things, and the dataset's statements. */
import type { StatementId } from "../../contract/ids";
import type { Entity, Wording } from "../../core/dataset/types";
import type { Language } from "../../contract/language";
import { fillCounted, type Filling } from "../../words/fill";
import type { FunctionWording } from "../../words/functions.en";
import type { PaneKey, PaneMessages } from "../../words/pane.en";

export interface Words {
  readonly language: Language;
  /** The dataset's statements, notes and labels by id. */
  readonly wording: Wording;
  /** What is said of each function. */
  readonly functions: FunctionWording;
  /** A message with its `{placeholders}` filled; `one|many` picks by the value of `n`. */
  t(key: PaneKey, values?: Filling): string;
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
    t: (key, values = {}) => fillCounted(messages[key], values, "n"),
    name: (named) => named.names[language],
    label: (labelled) => labelled.labels[language],
    statement: (id) => (id === undefined ? "" : (wording[id] ?? "")),
  };
}
