/** The nearest known names to one that is not known. Offers, never chooses. */
import { editDistance } from "./distance";
import type { Spellings } from "./name-index";
import { LONGEST_NAME, normaliseName } from "./normalise";

const MOST = 3;

/** Up to three ids whose spellings are nearest to the text (ties only); empty where none is near. */
export function suggestIds<Id extends string>(spellings: Spellings<Id>, text: string): readonly Id[] {
  if (text.length > LONGEST_NAME) return [];
  const key = normaliseName(text, spellings.script);
  const limit = tolerance(key);
  if (limit === 0) return [];
  const scores = new Map<Id, number>();
  for (const [known, ids] of spellings.ids) {
    const score = scoreOf(key, known, limit);
    if (score <= limit) for (const id of ids) scores.set(id, Math.min(score, scores.get(id) ?? Infinity));
  }
  const best = Math.min(...scores.values());
  return [...scores]
    .filter(([, score]) => score === best)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id);
}

/** Edits allowed: one in short names (or any Chinese ones), about a third of longer ones. */
function tolerance(key: string): number {
  const length = [...key].length;
  if (length < 2) return 0;
  return length < 4 ? 1 : Math.min(3, Math.floor(length / 3) + 1);
}

/** A long text that holds a whole name, or the start of one, counts as near: "Baidu Online", "Tence". */
function scoreOf(key: string, known: string, limit: number): number {
  const distance = editDistance(key, known, limit);
  if (distance <= limit && distance < known.length) return distance;
  const holds = contains(key, known) || (known.startsWith(key) && isTelling(key));
  return holds ? limit : limit + 1;
}

const contains = (text: string, name: string): boolean => isTelling(name) && text.includes(name);

/** Short Latin fragments ("ai", "us") say nothing; two Chinese characters do. */
const isTelling = (name: string): boolean => name.length >= 4 || /^\p{Script=Han}{2,}$/u.test(name);
