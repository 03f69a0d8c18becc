/** The nearest known names to one that is not known. Offers, never chooses. */
import { editDistance } from "./distance";
import type { Spellings } from "./name-index";
import { IS_WESTERN } from "./near-names";
import { LONGEST_NAME, normaliseName } from "./normalise";

const MOST = 3;

/** Up to three ids whose names are nearest to the text (ties only), of those that are wanted; empty where none is near. */
export function suggestIds<Id extends string>(
  spellings: Spellings<Id>,
  text: string,
  wanted: (id: Id) => boolean = () => true,
): readonly Id[] {
  return text.length > LONGEST_NAME ? [] : suggestFor(spellings, normaliseName(text, spellings.script), wanted);
}

/** The same for a text as it is looked up. */
export function suggestFor<Id extends string>(
  spellings: Spellings<Id>,
  key: string,
  wanted: (id: Id) => boolean,
): readonly Id[] {
  const limit = tolerance(key);
  if (limit === 0) return [];
  const near = spellings.near();
  const within = near.of(key);
  const scores = new Map<Id, number>();
  const note = (known: string, score: number): void => {
    for (const id of spellings.ids.get(known) ?? [])
      if (wanted(id)) scores.set(id, Math.min(score, scores.get(id) ?? Infinity));
  };
  // Most wrong names are one edit from right, and few names are: those farther off are measured only where none is.
  for (const edits of new Set([1, limit])) {
    for (const known of within(edits)) {
      const distance = known.length > limit ? editDistance(key, known, edits) : edits + 1;
      if (distance <= edits) note(known, distance);
    }
    if (scores.size > 0) return nearest(scores);
  }
  for (const known of near.overlapping(key)) if (isTelling(known, key)) note(known, overlapScore(key, known, limit));
  return nearest(scores);
}

function nearest<Id extends string>(scores: ReadonlyMap<Id, number>): readonly Id[] {
  if (scores.size === 0) return [];
  const best = Math.min(...scores.values());
  return [...scores]
    .filter(([, score]) => score === best)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id);
}

/** Edits allowed: none in the shortest names and in codes, one in short ones, two or three in longer ones; a quarter of Chinese ones. */
function tolerance(key: string): number {
  const western = IS_WESTERN.test(key);
  const length = western ? key.length : [...key].length;
  if (!western && /^\p{Script=Han}/u.test(key)) return length < 2 ? 0 : Math.min(2, Math.ceil(length / 4));
  if (length < 3 || /\d{3}/.test(key)) return 0;
  return length < 6 ? 1 : length < 12 ? 2 : 3;
}

/** A long text that holds a whole name, or the start of one, counts as near, the nearer in length the better: "Baidu Online", "Tence". */
const overlapScore = (key: string, known: string, limit: number): number =>
  limit + Math.abs(key.length - known.length) / LONGEST_NAME;

/** Short Latin fragments ("ai", "us") say nothing; two Chinese characters do. */
function isTelling(known: string, key: string): boolean {
  const shared = known.length < key.length ? known : key;
  return shared.length >= 4 || /^\p{Script=Han}{2,}$/u.test(shared);
}
