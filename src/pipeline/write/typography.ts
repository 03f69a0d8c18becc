/** Chinese typography: full-width punctuation beside Chinese characters, a space between them and Latin letters or digits. */
import { own } from "../../core/own";

const HAN = "\\p{Script=Han}";
/** What may stand between a Chinese character and the punctuation that belongs to it. */
const CLOSER = "[%）)》」”…]";
const WIDE: Readonly<Record<string, string>> = { ",": "，", ":": "：", ";": "；", "?": "？", "!": "！" };

const OPEN_OR_CLOSE = new RegExp(`\\(([^()]*${HAN}[^()]*)\\)`, "gu");
const BRACKET_AFTER_HAN = new RegExp(`(?<=${HAN})\\(([^()]*)\\)`, "gu");
const BEFORE_HAN = new RegExp(`([,:;?!]) ?(?=${HAN})`, "gu");
const AFTER_HAN = new RegExp(`(?<=${HAN}${CLOSER}?)([,:;?!]) ?`, "gu");
const AFTER_CLOSER = new RegExp(`(?<=${CLOSER})([,;?!]) ?`, "gu");
const BETWEEN_LATIN_AND_DIGIT = /(?<=[A-Za-z])([,;]) ?(?=[0-9])/g;
const STOP_AFTER_HAN = new RegExp(`(?<=${HAN})\\.(?=$|\\s)`, "gu");
const HAN_THEN_LATIN = new RegExp(`(${HAN})(?=[A-Za-z0-9+−-]*[A-Za-z0-9])(?=[A-Za-z0-9+−-])`, "gu");
const LATIN_THEN_HAN = new RegExp(`([A-Za-z0-9%+])(?=${HAN})`, "gu");

/**
 * Sets Chinese text as it is printed; text without Chinese characters is left alone. Doing it twice changes nothing.
 * @example setChinese("AI已能左右总营收,是主因") is "AI 已能左右总营收，是主因"
 */
export function setChinese(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const wide = (_: string, mark: string): string => own(WIDE, mark) ?? mark;
  return text
    .replace(OPEN_OR_CLOSE, "（$1）")
    .replace(BRACKET_AFTER_HAN, "（$1）")
    .replace(BEFORE_HAN, wide)
    .replace(AFTER_HAN, wide)
    .replace(AFTER_CLOSER, wide)
    .replace(BETWEEN_LATIN_AND_DIGIT, wide)
    .replace(STOP_AFTER_HAN, "。")
    .replace(HAN_THEN_LATIN, "$1 ")
    .replace(LATIN_THEN_HAN, "$1 ");
}
