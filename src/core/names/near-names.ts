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
      for (const { piece, place } of rarest(piecesOf(key, edits), pieces, edits)) {
        const places = pieces.get(piece)?.places;
        if (!places) continue;
        for (let other = place - edits; other <= place + edits; other += 1) {
          for (const at of places.get(other) ?? NONE) {
            if (met[at] === lookUps) continue;
            met[at] = lookUps;
            const name = known[at] as string;
            if (Math.abs(name.length - key.length) > edits) continue;
            if (mayBeNear(own, letters[at] as number, edits)) near.push(name);
          }
        }
      }
      return near;
    },
    overlapping: (key) => new Set(overlapsOf(key, heads)),
  };
}

/** A part of a name and where it stands: no edit moves it by more than one place. */
interface Piece {
  readonly piece: string;
  readonly place: number;
}

/** The names that have a piece, as positions, by its place in them. */
interface Having {
  readonly places: Map<number, number[]>;
  count: number;
}
type Pieces = ReadonlyMap<string, Having>;

function piecesHaving(names: readonly string[]): Pieces {
  const pieces = new Map<string, Having>();
  names.forEach((name, at) => {
    for (const { piece, place } of [...pairsIn(name), ...shortened(name)]) {
      const having = pieces.get(piece) ?? { places: new Map<number, number[]>(), count: 0 };
      if (having.count === 0) pieces.set(piece, having);
      having.count += 1;
      push(having.places, place, at);
    }
  });
  return pieces;
}

const NONE: readonly number[] = [];

/** A name near enough keeps one of these: its pieces less those that the edits can spoil. */
const piecesOf = (key: string, edits: number): readonly Piece[] =>
  edits === 1 && !HAN.test(key) ? shortened(key) : pairsIn(key);

function rarest(all: readonly Piece[], pieces: Pieces, edits: number): readonly Piece[] {
  const enough = edits * SPOILT + 1;
  if (all.length <= enough || all[0]?.piece.startsWith("-")) return all;
  const countOf = ({ piece }: Piece): number => pieces.get(piece)?.count ?? 0;
  // A piece that no name has is looked up for nothing, and counts all the same.
  const some = all.filter((one) => countOf(one) > 0);
  const none = all.length - some.length;
  return none >= enough ? [] : some.sort((a, b) => countOf(a) - countOf(b)).slice(0, enough - none);
}

/** Pairs of letters, and Chinese characters one by one. */
function pairsIn(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  if (IS_WESTERN.test(text)) {
    for (let place = 0; place < text.length - 1; place += 1)
      pieces.push({ piece: text.slice(place, place + 2), place });
    return pieces;
  }
  let before = "";
  let place = 0;
  for (const character of text) {
    const han = isHan(character);
    if (han) pieces.push({ piece: character, place });
    else if (before !== "") pieces.push({ piece: before + character, place: place - before.length });
    before = han ? "" : character;
    place += character.length;
  }
  return pieces;
}

/** A short name and itself less each of its characters, marked so that they are no pairs. */
function shortened(text: string): readonly Piece[] {
  if (text.length > SHORT || HAN.test(text)) return [];
  const shorter = Array.from(text, (_, at) => `-${text.slice(0, at)}${text.slice(at + 1)}`);
  return [...new Set([`-${text}`, ...shorter])].map((piece) => ({ piece, place: 0 }));
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
