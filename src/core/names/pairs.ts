/** Where a text holds a name and something beside it: in brackets, before or behind, or after a mark that parts them. */
import { plainText } from "../plain-text";
import { readCode } from "./codes";

/** What a text with its brackets behind ends with, and one with its brackets before begins with. */
const CLOSING = /[)\]】]/;
const OPENING = /[([【]/;
const BEHIND = /^(.+?)\s*[([【]\s*([^()[\]【】]+?)\s*[)\]】]$/u;
const BEFORE = /^[([【]\s*([^()[\]【】]+?)\s*[)\]】]\s*(.+)$/u;
/** Also where a Chinese name and a code touch; an amount (`700元`) is neither. */
const GAP_AFTER_HAN =
  /\s*[|/,;:·_]\s*|\s+-\s+|\s+|(?<=\p{Script=Han}{2})-?(?=\d{4}|[A-Z])|(?<=\d{4}|[A-Z])-?(?=\p{Script=Han}{2})/gu;
/** The same where nothing is Chinese. */
const GAP = /\s*[|/,;:·_]\s*|\s+-\s+|\s+/gu;
const MOST = 12;
const BETWEEN_CODES = /\s*[,;/|、和及]\s*|\s+(?:and|&)\s+/i;
/** What stands before a code to say that it is one. */
const LABEL = /^(?:(?:(?:stock|securit\w+) )?(?:code|ticker|symbol)\b|(?:股票|股份|证券|證券)?代[码碼号號])[\s:]*/i;

type Pair = readonly [name: string, other: string];

/** A text without the word before it that says it is a code. @example unlabelled("股票代码：9888") is "9888" */
export const unlabelled = (text: string): string => plainText(text).replace(LABEL, "");

/** Every way to part the text into a name and what stands beside it, brackets alone where there are some. @example pairsIn("Baidu (BIDU)") is [["Baidu", "BIDU"]] */
export function pairsIn(text: string): readonly Pair[] {
  const plain = plainText(text);
  const [, name, inside] = (CLOSING.test(plain.slice(-1)) && BEHIND.exec(plain)) || [];
  if (name !== undefined && inside !== undefined) return [[name, inside]];
  const [, first, rest] = (OPENING.test(plain.charAt(0)) && BEFORE.exec(plain)) || [];
  if (first !== undefined && rest !== undefined) return [[rest, first]];
  const isHan = HAN.test(plain);
  const gap = isHan ? GAP_AFTER_HAN : GAP;
  const pairs: Pair[] = [];
  gap.lastIndex = 0;
  for (let count = 0; count < MOST; count += 1) {
    const found = gap.exec(plain);
    if (!found) break;
    pairs.push(...sidesOf(plain, found.index, found[0].length, isHan));
    // Where two characters touch there is a gap of no width, which would be found again.
    if (found[0] === "") gap.lastIndex += (plain.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return pairs;
}

/** The codes of a list, or the text itself where it is none. @example codesIn("NASDAQ: BIDU; HKEX: 9888") is ["NASDAQ: BIDU", "HKEX: 9888"] */
export function codesIn(text: string): readonly string[] {
  const whole = unlabelled(text);
  if (readCode(whole)) return [whole];
  const codes = text.split(BETWEEN_CODES).map(unlabelled);
  return codes.every((code) => readCode(code)) ? codes : [text];
}

/** Only what looks like a code is taken for one: it holds digits or stands in capitals. A Chinese name may stand beside a Latin one. */
function sidesOf(text: string, at: number, length: number, isHan: boolean): readonly Pair[] {
  const left = text.slice(0, at);
  const right = text.slice(at + length);
  if (left === "" || right === "") return [];
  const pairs: Pair[] = isHan && HAN.test(left) !== HAN.test(right) ? [[left, right]] : [];
  if (isCodeLike(right) && pairs.length === 0) pairs.push([left, right]);
  if (isCodeLike(left)) pairs.push([right, left]);
  return pairs;
}

const isCodeLike = (text: string): boolean => /\d{2}|^[A-Z]{2,7}(?:\s*[ .:-]\s*[A-Z]{1,6})?$/u.test(text);

const HAN = /\p{Script=Han}/u;
