/** Finds the few names that could be near a text, so that a wrong name costs little however many names there are. */

export interface NearNames {
  /** Names that may be within `edits` of a key; whoever asks measures them. */
  within(key: string, edits: number): ReadonlySet<string>;
  /** Names of which a key is the beginning, and names that stand whole in a key. */
  overlapping(key: string): ReadonlySet<string>;
}

/** How many characters of a name are looked up first: two of Chinese say as much as four letters. */
const headAt = (text: string, at: number): string => text.slice(at, at + (isHan(text.charAt(at)) ? 2 : 4));
const HAN = /\p{Script=Han}/u;
/** The first character that may be Chinese: a text of those before it has neither Chinese nor characters of two units. */
const isHan = (character: string): boolean => character >= "\u2e80" && HAN.test(character);
export const IS_WESTERN = /^[\0-\u2e7f]*$/;
/** Up to this length a name is found by what is left without one of its characters. */
const SHORT = 7;
/** What one edit can spoil: an exchange of neighbours changes three pairs. */
const SPOILT = 3;

export function buildNearNames(names: Iterable<string>): NearNames {
  const pieces = new Map<string, string[]>();
  const heads = new Map<string, string[]>();
  for (const name of names) {
    for (const piece of [...new Set([...pairsIn(name), ...shortened(name)])]) push(pieces, piece, name);
    push(heads, headAt(name, 0), name);
  }
  const having = (piece: string): readonly string[] => pieces.get(piece) ?? [];
  return {
    within: (key, edits) => {
      const near = new Set<string>();
      for (const piece of rarest(piecesOf(key, edits), having, edits)) {
        for (const name of having(piece)) if (Math.abs(name.length - key.length) <= edits) near.add(name);
      }
      return near;
    },
    overlapping: (key) => new Set(overlapsOf(key, heads)),
  };
}

/** A name near enough keeps one of these: its pieces less those that the edits can spoil. */
const piecesOf = (key: string, edits: number): readonly string[] =>
  edits === 1 && !HAN.test(key) ? shortened(key) : pairsIn(key);

function rarest(
  pieces: readonly string[],
  having: (piece: string) => readonly string[],
  edits: number,
): readonly string[] {
  if (pieces.length <= edits * SPOILT + 1 || pieces[0]?.startsWith("-")) return pieces;
  const counts = new Map(pieces.map((piece) => [piece, having(piece).length]));
  const count = (piece: string): number => counts.get(piece) ?? 0;
  return [...pieces].sort((a, b) => count(a) - count(b)).slice(0, edits * SPOILT + 1);
}

/** Pairs of letters, and Chinese characters one by one. */
function pairsIn(text: string): readonly string[] {
  const pieces: string[] = [];
  if (IS_WESTERN.test(text)) {
    for (let at = 2; at <= text.length; at += 1) pieces.push(text.slice(at - 2, at));
    return pieces;
  }
  let before = "";
  for (const character of text) {
    const han = isHan(character);
    if (han) pieces.push(character);
    else if (before !== "") pieces.push(before + character);
    before = han ? "" : character;
  }
  return pieces;
}

/** A short name and itself less each of its characters, marked so that they are no pairs. */
function shortened(text: string): readonly string[] {
  if (text.length > SHORT || HAN.test(text)) return [];
  const shorter = Array.from(text, (_, at) => `-${text.slice(0, at)}${text.slice(at + 1)}`);
  return [...new Set([`-${text}`, ...shorter])];
}

function overlapsOf(key: string, heads: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < key.length; at += 1) {
    for (const name of heads.get(headAt(key, at)) ?? []) {
      if (key.startsWith(name, at) || (at === 0 && name.startsWith(key))) found.push(name);
    }
  }
  return found;
}

function push(map: Map<string, string[]>, key: string, name: string): void {
  const list = map.get(key);
  if (list) list.push(name);
  else map.set(key, [name]);
}
