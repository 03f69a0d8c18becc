/** Finds the few names that could be near a text, so that a wrong name costs little however many names there are. */
import { lettersOf, mayBeNear } from "./distance";

export interface NearNames {
  /** Names that may be within `edits` of a key; whoever asks measures them. */
  within(key: string, edits: number): readonly string[];
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
  const known = [...names];
  const letters = Int32Array.from(known, lettersOf);
  const pieces = piecesHaving(known);
  const heads = new Map<string, string[]>();
  for (const name of known) push(heads, headAt(name, 0), name);
  // Which look-up met a name last, so that each is met once.
  const met = new Uint32Array(known.length);
  let lookUps = 0;
  return {
    within: (key, edits) => {
      const near: string[] = [];
      const own = lettersOf(key);
      lookUps += 1;
      for (const piece of rarest(piecesOf(key, edits), pieces, edits)) {
        const lengths = pieces.get(piece);
        if (!lengths) continue;
        for (let length = key.length - edits; length <= key.length + edits; length += 1) {
          for (const at of lengths.get(length) ?? NONE) {
            if (met[at] === lookUps) continue;
            met[at] = lookUps;
            if (mayBeNear(own, letters[at] as number, edits)) near.push(known[at] as string);
          }
        }
      }
      return near;
    },
    overlapping: (key) => new Set(overlapsOf(key, heads)),
  };
}

/** For each piece the names that have it, as positions, by their length. */
type Pieces = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

function piecesHaving(names: readonly string[]): Pieces {
  const pieces = new Map<string, Map<number, number[]>>();
  names.forEach((name, at) => {
    for (const piece of new Set([...pairsIn(name), ...shortened(name)])) {
      const lengths = pieces.get(piece) ?? new Map<number, number[]>();
      if (lengths.size === 0) pieces.set(piece, lengths);
      push(lengths, name.length, at);
    }
  });
  return pieces;
}

const NONE: readonly number[] = [];

/** A name near enough keeps one of these: its pieces less those that the edits can spoil. */
const piecesOf = (key: string, edits: number): readonly string[] =>
  edits === 1 && !HAN.test(key) ? shortened(key) : pairsIn(key);

function rarest(all: readonly string[], pieces: Pieces, edits: number): readonly string[] {
  if (all.length <= edits * SPOILT + 1 || all[0]?.startsWith("-")) return all;
  const counts = new Map(all.map((piece) => [piece, countOf(pieces.get(piece))]));
  const count = (piece: string): number => counts.get(piece) ?? 0;
  return [...all].sort((a, b) => count(a) - count(b)).slice(0, edits * SPOILT + 1);
}

function countOf(lengths: ReadonlyMap<number, readonly number[]> | undefined): number {
  let count = 0;
  for (const names of lengths?.values() ?? []) count += names.length;
  return count;
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

function push<Key, Thing>(map: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const list = map.get(key);
  if (list) list.push(thing);
  else map.set(key, [thing]);
}
