/** The nearest known names to one that is not known. Offers, never chooses. */
import { editDistance } from "./distance";
import type { Spellings } from "./name-index";
import { LONGEST_NAME, normaliseName } from "./normalise";

const MOST = 3;

/** Up to three ids whose names are nearest to the text (ties only), of those that are wanted; empty where none is near. */
export function suggestIds<Id extends string>(
  spellings: Spellings<Id>,
  text: string,
  wanted: (id: Id) => boolean = () => true,
): readonly Id[] {
  if (text.length > LONGEST_NAME) return [];
  const key = normaliseName(text, spellings.script);
  const limit = tolerance(key);
  if (limit === 0) return [];
  const near = spellings.near();
  const scores = new Map<Id, number>();
  for (const known of [...near.within(key, limit), ...near.overlapping(key)]) {
    const score = scoreOf(key, known, limit);
    if (score === undefined) continue;
    for (const id of spellings.ids.get(known) ?? [])
      if (wanted(id)) scores.set(id, Math.min(score, scores.get(id) ?? Infinity));
  }
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
  const { length } = [...key];
  if (/^\p{Script=Han}/u.test(key)) return length < 2 ? 0 : Math.min(2, Math.ceil(length / 4));
  if (length < 3 || /\d{3}/.test(key)) return 0;
  return length < 6 ? 1 : length < 12 ? 2 : 3;
}

/** A long text that holds a whole name, or the start of one, counts as near, the nearer in length the better: "Baidu Online", "Tence". */
function scoreOf(key: string, known: string, limit: number): number | undefined {
  const distance = editDistance(key, known, limit);
  const short = [...known].length <= limit;
  if (distance <= limit && !short) return distance;
  const holds = contains(key, known) || (known.startsWith(key) && isTelling(key));
  return holds ? limit + Math.abs(key.length - known.length) / LONGEST_NAME : undefined;
}

const contains = (text: string, name: string): boolean => isTelling(name) && text.includes(name);

/** Short Latin fragments ("ai", "us") say nothing; two Chinese characters do. */
const isTelling = (name: string): boolean => name.length >= 4 || /^\p{Script=Han}{2,}$/u.test(name);
