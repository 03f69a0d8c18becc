/** Reduces a name to the key it is looked up by: width, case, spaces, punctuation and script do not matter. */

/** The longest text that is looked up at all; anything longer is no name. */
export const LONGEST_NAME = 120;

const NOISE = /[^\p{L}\p{N}+]+/gu;
/** Latin without accents and the common Chinese characters: nothing to fold, and most of what is looked up. */
const SIMPLE = /^[\x20-\x7e\u4e00-\u9fff]*$/;
const SIMPLE_NOISE = /[^a-z0-9+\u4e00-\u9fff]+/g;

/** Whether every part of a text is looked up as the same part of its key: nothing in it folds with what stands beside it. */
export const isSimple = (text: string): boolean => SIMPLE.test(text);

/**
 * Where the key of a simple text may part into words: anywhere but between two Latin letters that touch, as no reading of a part cuts there.
 *
 * @example seamsOf("Bai duX")(3) is true, seamsOf("Bai duX")(5) is false
 */
export function seamsOf(text: string): (place: number) => boolean {
  const inWord = new Uint8Array(text.length + 1);
  let place = 0;
  let afterLetter = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = isLatin(code | 32);
    if (isLetter && afterLetter) inWord[place] = 1;
    if (isLetter || isKept(code)) place += 1;
    afterLetter = isLetter;
  }
  return (at) => inWord[at] === 0;
}

/** Whether a code, with its bit of lower case set, is that of a Latin letter without accent. */
export const isLatin = (lower: number): boolean => lower >= 97 && lower <= 122;
const isKept = (code: number): boolean => (code >= 48 && code <= 57) || code === 43 || code >= 0x4e00;

/** @example normaliseName(" Ｂａｉｄｕ, Inc. ") is "baiduinc" */
export function normaliseName(text: string, script: ScriptFold = NO_FOLD): string {
  const plain = SIMPLE.test(text) ? text.toLowerCase().replace(SIMPLE_NOISE, "") : withoutAccents(text);
  return script.size === 0 || IS_LATIN.test(plain) ? plain : foldScript(plain, script);
}

const IS_LATIN = /^[\x20-\x7e]*$/;

function withoutAccents(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(NOISE, "");
}

/** Traditional character, by its code, to simplified. */
export type ScriptFold = ReadonlyMap<number, string>;

const NO_FOLD: ScriptFold = new Map();

function foldScript(text: string, script: ScriptFold): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const plain = script.get(text.charCodeAt(at));
    if (plain === undefined) continue;
    folded += text.slice(from, at) + plain;
    from = at + 1;
  }
  return folded + text.slice(from);
}

/**
 * Learns which traditional character stands for which simplified one from names given in both scripts: the one it most often stands
 * against, since the two may word a thing differently (研发费用, 研發開支). What simplified names use themselves is left as it is.
 */
export function learnScript(pairs: Iterable<readonly [simplified: string, traditional: string]>): ScriptFold {
  const counts = new Map<string, Map<string, number>>();
  const used = new Set<string>();
  for (const [simplified, traditional] of pairs) {
    for (const character of simplified) used.add(character);
    if (traditional === simplified) continue;
    const from = [...traditional];
    const to = [...simplified];
    if (from.length !== to.length) continue;
    from.forEach((character, at) => {
      const plain = to[at] as string;
      if (plain === character || character.length > 1) return;
      const known = counts.get(character) ?? new Map<string, number>();
      counts.set(character, known.set(plain, (known.get(plain) ?? 0) + 1));
    });
  }
  return new Map(
    [...counts].flatMap(([character, known]) => {
      const [best] = [...known].sort(([, m], [, n]) => n - m);
      return best && !used.has(character) ? [[character.charCodeAt(0), best[0]] as const] : [];
    }),
  );
}
