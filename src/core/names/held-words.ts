/** Tells whether a text holds any of many words, at a cost that does not grow with the words: most wrong names hold none. */

/** What is looked up first: the beginning of a word, or a shorter word whole. */
const HEAD = 4;

/** Whether a place of a text may be where a word begins or ends. */
export type MayPart = (at: number) => boolean;

/** @example holdsAny(["baidu", "700"])("0700hk", () => true) is true */
export function holdsAny(words: readonly string[]): (text: string, mayPart: MayPart) => boolean {
  const heads = new Map<string, string[]>();
  for (const word of words) {
    const head = word.slice(0, HEAD);
    const known = heads.get(head);
    if (known) known.push(word);
    else heads.set(head, [word]);
  }
  // Eight times as many places as heads: few texts are looked up for nothing.
  const places = new Uint8Array(2 ** Math.ceil(Math.log2(heads.size * 8 + 1)));
  const place = (before: number, code: number): number => (Math.imul(before, 31) + code) & (places.length - 1);
  for (const head of heads.keys()) places[hashOf(head, place)] = 1;
  return (text, mayPart) => {
    for (let at = 0; at < text.length; at += 1) {
      if (!mayPart(at)) continue;
      let hash = 0;
      for (let end = at; end < at + HEAD && end < text.length; end += 1) {
        hash = place(hash, text.charCodeAt(end));
        const starting = places[hash] === 1 ? heads.get(text.slice(at, end + 1)) : undefined;
        if (starting?.some((word) => text.startsWith(word, at) && mayPart(at + word.length))) return true;
      }
    }
    return false;
  };
}

function hashOf(head: string, place: (before: number, code: number) => number): number {
  let hash = 0;
  for (let at = 0; at < head.length; at += 1) hash = place(hash, head.charCodeAt(at));
  return hash;
}
