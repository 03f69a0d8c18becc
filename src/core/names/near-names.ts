/** Finds the few names that could be near a text, so that a wrong name costs little however many names there are. */
import { firstNotBefore } from "../lists";
import { lettersOf, mayBeNear } from "./distance";

export interface NearNames {
  /** The names that may be within so many edits of a key, for one number of edits after another; whoever asks measures them. */
  of(key: string): (edits: number) => readonly string[];
  /** Names of which a key is the beginning, and names that stand whole in a key, as often as they do. */
  overlapping(key: string): readonly string[];
}

/** How many characters of a name are looked up first: two of Chinese say as much as four letters. */
const headAt = (text: string, at: number): string => text.slice(at, at + (isHan(text.codePointAt(at) ?? 0) ? 2 : 4));
const HAN = /\p{Script=Han}/u;
/** A text of what stands before the first Chinese character has neither Chinese nor characters of two units. */
const isHan = (code: number): boolean => code >= 0x2e80 && HAN.test(String.fromCodePoint(code));
export const IS_WESTERN = /^[\0-\u2e7f]*$/;
/** Up to this length a name is found by what is left without one of its characters. */
const SHORT = 7;
/** What one edit can spoil: an exchange of neighbours changes three pairs. */
const SPOILT = 3;

export function buildNearNames(names: Iterable<string>): NearNames {
  // By length, so that in every list those of a length stand together.
  const known = [...names].sort((a, b) => a.length - b.length);
  const from = startsOf(known);
  const letters = Int32Array.from(known, lettersOf);
  const pieces = piecesHaving(known);
  const heads = new Map<string, string[]>();
  for (const name of known) push(heads, headAt(name, 0), name);
  // Which look-up met a name last, so that each is met once.
  const met = new Uint32Array(known.length);
  let lookUps = 0;
  const near = (key: string, sought: readonly Sought[], edits: number): readonly string[] => {
    const found: string[] = [];
    const own = lettersOf(key);
    lookUps += 1;
    const first = from(key.length - edits);
    const end = from(key.length + edits + 1);
    for (const { having, place } of sought) {
      for (let other = place - edits; other <= place + edits; other += 1) {
        const there = having.places.get(other);
        if (!there) continue;
        for (let next = firstNotBefore(there, (at) => at < first); next < there.length; next += 1) {
          const at = there[next] as number;
          if (at >= end) break;
          if (met[at] === lookUps) continue;
          met[at] = lookUps;
          if (mayBeNear(own, letters[at] as number, edits)) found.push(known[at] as string);
        }
      }
    }
    return found;
  };
  return {
    of: (key) => {
      let pairs: Known | undefined;
      return (edits) => {
        if (edits === 1 && key.length < SHORT && !HAN.test(key))
          return near(key, knownOf(eachShortened, key, pieces).sought, edits);
        pairs ??= knownOf(eachPair, key, pieces);
        return near(key, rarest(pairs, edits), edits);
      };
    },
    overlapping: (key) => overlapsOf(key, heads),
  };
}

/** A part of a name: a pair of letters as one number, anything else as it is. */
type Piece = string | number;
/** Is told a piece and where it stands: no edit moves it by more than one place. */
type Note = (piece: Piece, place: number) => void;

/** The names that have a piece, as positions, by its place in them. */
interface Having {
  readonly places: Map<number, number[]>;
  count: number;
}
type Pieces = ReadonlyMap<Piece, Having>;

function piecesHaving(names: readonly string[]): Pieces {
  const pieces = new Map<Piece, Having>();
  names.forEach((name, at) => {
    const note: Note = (piece, place) => {
      const having = pieces.get(piece) ?? { places: new Map<number, number[]>(), count: 0 };
      if (having.count === 0) pieces.set(piece, having);
      having.count += 1;
      push(having.places, place, at);
    };
    eachPair(name, note);
    eachShortened(name, note);
  });
  return pieces;
}

/** Where the names of a length, or of the next there is, begin among names ordered by it; a key is longer than its edits, so that no length is below 0. */
function startsOf(ordered: readonly string[]): (length: number) => number {
  const starts: number[] = [];
  ordered.forEach((name, at) => {
    while (starts.length <= name.length) starts.push(at);
  });
  return (length) => starts[length] ?? ordered.length;
}

/** The names that have a piece of a key, and where it stands in the key. */
interface Sought {
  readonly having: Having;
  readonly place: number;
}

/** The pieces of a key that any name has, the rarest first. */
interface Known {
  readonly sought: readonly Sought[];
  /** How many pieces no name has. */
  readonly nowhere: number;
}

function knownOf(each: (text: string, note: Note) => void, key: string, pieces: Pieces): Known {
  const sought: Sought[] = [];
  let nowhere = 0;
  each(key, (piece, place) => {
    const having = pieces.get(piece);
    if (having) sought.push({ having, place });
    else nowhere += 1;
  });
  sought.sort((a, b) => a.having.count - b.having.count);
  return { sought, nowhere };
}

/** A name near enough keeps one of these: one piece more than the edits can spoil. A piece that no name has counts all the same. */
const rarest = ({ sought, nowhere }: Known, edits: number): readonly Sought[] =>
  sought.slice(0, Math.max(0, edits * SPOILT + 1 - nowhere));

/** Pairs of letters, and Chinese characters one by one. */
function eachPair(text: string, note: Note): void {
  let before = 0;
  let beforeAt = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.codePointAt(place) ?? 0;
    const han = isHan(code);
    if (han) note(String.fromCodePoint(code), place);
    else if (before !== 0) note(before * 0x10000 + code, beforeAt);
    before = han ? 0 : code;
    beforeAt = place;
    if (code > 0xffff) place += 1;
  }
}

/** A short name and itself less each of its characters, marked so that they are no pairs. */
function eachShortened(text: string, note: Note): void {
  if (text.length > SHORT || HAN.test(text)) return;
  note(`-${text}`, 0);
  for (let at = 0; at < text.length; at += 1) {
    // Of two that are the same, either leaves the same.
    if (text[at] !== text[at - 1]) note(`-${text.slice(0, at)}${text.slice(at + 1)}`, 0);
  }
}

function overlapsOf(key: string, heads: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < key.length; at += 1) {
    const names = heads.get(headAt(key, at));
    if (!names) continue;
    for (const name of names) {
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
