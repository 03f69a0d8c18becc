/** What a figure stands on, ready to be shown: its source, its note, who says the same, who otherwise, and why. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Figure } from "../../core/dataset/figures";
import type { Grade, Observation } from "../../core/dataset/types";
import type { SourceId } from "../../contract/ids";
import { figureText } from "../words/figures";
import type { Words } from "../words/words";

export interface Grounds {
  readonly source: SourceId;
  readonly locator: string;
  readonly grade: Grade;
  /** Empty where there is none. */
  readonly note: string;
  /** Other sources with the same figure. */
  readonly same: readonly SourceId[];
  /** Other sources with another figure. */
  readonly different: readonly { readonly source: SourceId; readonly value: string }[];
  /** Why the one above is used; empty where nobody disagrees. */
  readonly conflict: string;
}

/** Two sources say the same where their figures read the same, so 9.4 and 9.40 billion agree. */
export function groundsOf(atlas: Atlas, words: Words, figure: Figure): Grounds {
  const { observation, others, conflict } = figure;
  const shown = (seen: Observation) => figureText(atlas, words, seen);
  const agrees = (seen: Observation) => shown(seen) === shown(observation);
  return {
    source: observation.source,
    locator: observation.locator,
    grade: observation.grade,
    note: words.statement(observation.note),
    same: [...new Set(others.filter(agrees).map((other) => other.source))],
    different: others.filter((other) => !agrees(other)).map((other) => ({ source: other.source, value: shown(other) })),
    conflict: words.statement(conflict?.statement),
  };
}

/** True where two figures can share one account of where they come from: nothing that is shown differs. */
export function sameGrounds(atlas: Atlas, a: Grounds, b: Grounds): boolean {
  const shown = (grounds: Grounds) => {
    const { publisher, date } = atlas.source(grounds.source);
    const same = grounds.same.map((source) => atlas.source(source).publisher);
    return JSON.stringify([{ ...grounds, source: [publisher, date], same }]);
  };
  return shown(a) === shown(b);
}
