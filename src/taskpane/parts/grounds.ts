/** What a figure stands on, ready to be shown: its source, its note, who says the same, who otherwise, and why. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import { citationOf } from "../../core/dataset/citation";
import type { Figure } from "../../core/dataset/figures";
import type { Grade, Observation } from "../../core/dataset/types";
import type { SourceId } from "../../contract/ids";
import { intervalLabels } from "../../numbers/figure-label";
import { figureText } from "../words/figures";
import type { Words } from "../words/words";

export interface Grounds {
  readonly source: SourceId;
  readonly locator: string;
  readonly grade: Grade;
  /** Empty where there is none. */
  readonly note: string;
  /** The least and the most that the figure can be, given how it is printed. */
  readonly between: { readonly low: string; readonly high: string } | undefined;
  /** For a computed figure the sources of what it was computed from. */
  readonly inputs: readonly SourceId[];
  /** Other sources with the same figure, or one that is the same within rounding. */
  readonly same: readonly SourceId[];
  /** Other sources with another figure. */
  readonly different: readonly { readonly source: SourceId; readonly value: string }[];
  /** Why the one above is used; empty where nobody disagrees. */
  readonly conflict: string;
}

/** Two sources say the same where one figure can be the other, differently rounded. */
export function figureGrounds(atlas: Atlas, words: Words, figure: Figure): Grounds {
  const { observation, others, confirming, conflict } = figure;
  const shown = (seen: Observation) => figureText(atlas, words, seen);
  const agrees = (seen: Observation) => confirming.includes(seen) || shown(seen) === shown(observation);
  const inputs = citationOf(atlas, observation).inputs.map(({ source }) => source.id);
  return {
    source: observation.source,
    // The place of a computed figure is the arithmetic, in the record's own keys.
    locator: inputs.length > 0 ? "" : observation.locator,
    inputs: [...new Set(inputs)],
    grade: observation.grade,
    note: words.statement(observation.note),
    between: intervalLabels(observation, atlas.metric(observation.metric), words.language),
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
