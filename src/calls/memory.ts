/** Reads each distinct cell of an argument once in a call: a column repeats its names, and an unknown one is dear to suggest for. */
import type { Problem } from "../core/problem";
import { readLoose } from "./loose";
import type { Reader } from "./readers";

/** What a cell of an argument turned out to be. */
export type Seen<T> =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: T }
  /** Something was passed in that is an error already. */
  | { readonly kind: "error"; readonly problem: Problem }
  | { readonly kind: "problem"; readonly problem: Problem };

const BLANK: Seen<never> = { kind: "blank" };

/** Reads one raw cell. */
export function seenIn<T>(raw: unknown, read: Reader<T>, argument: string): Seen<T> {
  const loose = readLoose(raw);
  if (loose.kind === "blank") return BLANK;
  if (loose.kind === "error") return { kind: "error", problem: { code: "error-given", error: loose.code } };
  const result = read(loose, argument);
  return result.ok ? { kind: "value", value: result.value } : { kind: "problem", problem: result.problem };
}

/** A reader of an argument's raw cells that remembers as long as the call lasts. */
export function remembering<T>(read: Reader<T>, argument: string): (raw: unknown) => Seen<T> {
  const known = new Map<unknown, Seen<T>>();
  return (raw) => {
    if (typeof raw === "object") return seenIn(raw, read, argument);
    const before = known.get(raw);
    if (before !== undefined) return before;
    const now = seenIn(raw, read, argument);
    known.set(raw, now);
    return now;
  };
}
