/** The words of progress and of the Changes sheet in the workbook's language. */
import type { WorkbookKey } from "../../i18n/workbook.en";
import { loadWords } from "../compose";
import type { WorkbookRequest } from "../request";

export type Say = (key: WorkbookKey, filled?: Readonly<Record<string, string | number>>) => string;

export async function loadSay(language: WorkbookRequest["language"]): Promise<Say> {
  const words = await loadWords(language);
  return (key, filled = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(filled[name] ?? whole));
}
