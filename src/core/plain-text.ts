/** The one reading of what was typed: width, invisible marks and runs of space never matter; case only where a caller keeps it. */

/** Marks that take no room: zero-width spaces and joiners, direction marks, soft hyphens, variation selectors. */
const INVISIBLE = /[\p{Cf}\p{Cc}\u115f\u1160\u3164]|[\ufe00-\ufe0f]|\u034f/gu;
/** What has no other width and holds nothing invisible: most of what is typed. */
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff]*$/;

/** Width folded, invisible marks gone, spaces single; case as it was. @example plainText(" Ｂａｉｄｕ\u200b  Inc ") is "Baidu Inc" */
export function plainText(text: string): string {
  const folded = PLAIN.test(text) ? text : text.normalize("NFKC").replace(/\s+/g, " ").replace(INVISIBLE, "");
  const trimmed = folded.trim();
  return trimmed.includes("  ") ? trimmed.replace(/ {2,}/g, " ") : trimmed;
}

/** The same without spaces and case, to look a word up by. @example plainWord("ＺＨ - Hans") is "zh-hans" */
export function plainWord(text: string): string {
  return plainText(text).toLowerCase().replaceAll(" ", "");
}

/** Whether nothing can be seen of a text. */
export const isBlankText = (text: string): boolean => plainText(text) === "";
