/** Says where in a source something stands. */
import type { Language } from "../contract/language";
import { paragraphsOf } from "../core/records/paragraph";

/** @example placeText("L69", "en") is "paragraph 30 (L69)", placeText("L69", "zh-Hans") is "第 30 段 (L69)"; other places stay as they are */
export function placeText(locator: string, language: Language): string {
  const counted = paragraphsOf(locator);
  if (counted === undefined) return locator;
  if (language !== "en") return `第 ${counted} 段 (${locator})`;
  return `${/\D/.test(counted) ? "paragraphs" : "paragraph"} ${counted} (${locator})`;
}
