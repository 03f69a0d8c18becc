/** Finds the few names that could be near a text, so that a wrong name costs little however many names there are. */

export interface NearNames {
  /** Names that may be within `edits` of a key; whoever asks measures them. */
  within(key: string, edits: number): ReadonlySet<string>;
  /** Names of which a key is the beginning, and names that stand whole in a key. */
  overlapping(key: string): ReadonlySet<string>;
}

/** How many characters of a name are looked up first: two of Chinese say as much as four letters. */
const headLength = (text: string): number => (HAN.test(text.charAt(0)) ? 2 : 4);
const HAN = /\p{Script=Han}/u;
/** Up to this length a name is found by what is left without one of its characters. */
const SHORT = 7;
/** What one edit can spoil: an exchange of neighbours changes three pairs. */
const SPOILT = 3;

export function buildNearNames(names: Iterable<string>): NearNames {
  const pieces = new Map<string, string[]>();
  const heads = new Map<string, string[]>();
  for (const name of names) {
    for (const piece of [...new Set([...pairsIn(name), ...shortened(name)])]) push(pieces, piece, name);
    push(heads, name.slice(0, headLength(name)), name);
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
  const counted = pieces.map((piece) => ({ piece, names: having(piece).length }));
  return counted
    .sort((a, b) => a.names - b.names)
    .slice(0, edits * SPOILT + 1)
    .map(({ piece }) => piece);
}

/** Pairs of letters, and Chinese characters one by one. */
function pairsIn(text: string): readonly string[] {
  const pieces: string[] = [];
  let before = "";
  for (const character of text) {
    const han = HAN.test(character);
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
    const head = key.slice(at, at + headLength(key.slice(at)));
    for (const name of heads.get(head) ?? []) {
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
