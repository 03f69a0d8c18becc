/** Remembers how an atlas read a text: columns repeat their names and codes, and each is read once. */
import type { Atlas } from "../dataset/atlas";

/** Texts that are remembered; then all are forgotten, so that a long day costs no more memory than a short one. */
const MOST = 20_000;

/** @param read what stays the same as long as the atlas does */
export function readOnce<T>(read: (atlas: Atlas, text: string) => T): (atlas: Atlas, text: string) => T {
  const known = new WeakMap<Atlas, Map<string, T>>();
  return (atlas, text) => {
    let texts = known.get(atlas);
    if (texts === undefined || texts.size >= MOST) {
      texts = new Map<string, T>();
      known.set(atlas, texts);
    }
    const before = texts.get(text);
    if (before !== undefined) return before;
    const now = read(atlas, text);
    texts.set(text, now);
    return now;
  };
}
