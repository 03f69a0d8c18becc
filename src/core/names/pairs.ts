/** Where a text holds a name and something beside it: in brackets, before or behind, or after a mark that parts them. */
import { plainText } from "../plain-text";

const BEHIND = /^(.+?)\s*[([【]\s*([^()[\]【】]+?)\s*[)\]】]$/u;
const BEFORE = /^[([【]\s*([^()[\]【】]+?)\s*[)\]】]\s*(.+)$/u;
const GAP = /\s*[|/,;:·]\s*|\s+-\s+|\s+/gu;
const MOST = 8;

type Pair = readonly [name: string, other: string];

/** Every way to part the text into a name and what stands beside it, brackets alone where there are some. @example pairsIn("Baidu (BIDU)") is [["Baidu", "BIDU"]] */
export function pairsIn(text: string): readonly Pair[] {
  const plain = plainText(text);
  const [, name, inside] = BEHIND.exec(plain) ?? [];
  if (name !== undefined && inside !== undefined) return [[name, inside]];
  const [, first, rest] = BEFORE.exec(plain) ?? [];
  if (first !== undefined && rest !== undefined) return [[rest, first]];
  return [...plain.matchAll(GAP)].slice(0, MOST).flatMap((gap) => sidesOf(plain, gap.index, gap[0].length));
}

/** Only what looks like a code is taken for one: it holds digits or stands in capitals. A Chinese name may stand beside a Latin one. */
function sidesOf(text: string, at: number, length: number): readonly Pair[] {
  const left = text.slice(0, at);
  const right = text.slice(at + length);
  if (left === "" || right === "") return [];
  const pairs: Pair[] = HAN.test(left) === HAN.test(right) ? [] : [[left, right]];
  if (isCodeLike(right) && pairs.length === 0) pairs.push([left, right]);
  if (isCodeLike(left)) pairs.push([right, left]);
  return pairs;
}

const isCodeLike = (text: string): boolean => /\d{2}|^[A-Z]{2,5}(?:[ .:-][A-Z]{1,6})?$/u.test(text);

const HAN = /\p{Script=Han}/u;
