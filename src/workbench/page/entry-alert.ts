/** Owns asking a person about an entry that breaks a cell's rule. */
import type { Alert } from "../object-model/validity";
import type { Words } from "./words";

/** Whether the entry is to stand: never under a rule that stops, at the person's word under the others. */
export function askAboutEntry({ style, title, message }: Alert, words: Words): boolean {
  const text = [title, message || words.breaksRule].filter((part) => part !== "").join("\n\n");
  if (style === "Information") return window.confirm(text);
  if (style === "Warning") return window.confirm(`${text}\n\n${words.enterAnyway}`);
  window.alert(text);
  return false;
}
