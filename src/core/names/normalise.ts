/** Reduces a name to the key it is looked up by: width, case, spaces, punctuation and script do not matter. */

/** The longest text that is looked up at all; anything longer is no name. */
export const LONGEST_NAME = 120;

const NOISE = /[^\p{L}\p{N}+]/gu;

/** @example normaliseName(" Ｂａｉｄｕ, Inc. ") is "baiduinc" */
export function normaliseName(text: string, script: ScriptFold = NO_FOLD): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(NOISE, "");
  return script.size === 0 ? plain : foldScript(plain, script);
}

/** Traditional character to simplified. */
export type ScriptFold = ReadonlyMap<string, string>;

const NO_FOLD: ScriptFold = new Map();

function foldScript(text: string, script: ScriptFold): string {
  let folded = "";
  for (const character of text) folded += script.get(character) ?? character;
  return folded;
}

/** Learns which traditional character stands for which simplified one from names given in both scripts. */
export function learnScript(pairs: Iterable<readonly [simplified: string, traditional: string]>): ScriptFold {
  const script = new Map<string, string>();
  for (const [simplified, traditional] of pairs) {
    const from = [...traditional];
    const to = [...simplified];
    if (from.length !== to.length) continue;
    from.forEach((character, at) => {
      const plain = to[at] as string;
      if (character !== plain && !script.has(character)) script.set(character, plain);
    });
  }
  return script;
}
