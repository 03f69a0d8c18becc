/** Ranks what a few typed letters may mean: the start of a name first, then a word's start, then anywhere. Pure. */

/** Lower case, full-width forms folded, punctuation and spaces gone: `fold("ＡＩ Cloud")` is `aicloud`. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "");
}

/** Lower is better; undefined where no name contains the text. */
function rank(names: readonly string[], typed: string): number | undefined {
  const wanted = fold(typed);
  if (wanted === "") return undefined;
  let best: number | undefined;
  for (const name of names) {
    const score = rankOne(name, wanted);
    if (score !== undefined && (best === undefined || score < best)) best = score;
  }
  return best;
}

function rankOne(name: string, wanted: string): number | undefined {
  const folded = fold(name);
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  if (name.split(/[\s:_-]+/).some((word) => fold(word).startsWith(wanted))) return 2;
  return wanted.length > 1 && folded.includes(wanted) ? 3 : undefined;
}

/** The best matches, in order of rank and then as given. */
export function bestMatches<T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
  typed: string,
  limit: number,
): T[] {
  return items
    .map((item, order) => ({ item, order, score: rank(namesOf(item), typed) }))
    .filter((entry): entry is { item: T; order: number; score: number } => entry.score !== undefined)
    .sort((a, b) => a.score - b.score || a.order - b.order)
    .slice(0, limit)
    .map((entry) => entry.item);
}
