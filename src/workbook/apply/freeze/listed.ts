/** A list in a sentence: the first few, and how many more there are. */

const longest = 5;

/** `listed(["A1", "B2"])` is `A1, B2`. */
export function listed(places: readonly string[]): string {
  const more = places.length - longest;
  return places.slice(0, longest).join(", ") + (more > 0 ? ` … + ${more}` : "");
}
