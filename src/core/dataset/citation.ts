/** Where a figure comes from, ready to be put into words. */
import { own } from "../own";
import type { Atlas } from "./atlas";
import type { SourceLinks } from "./open-evidence";
import type { Grade, Observation, Source } from "./types";

/** A source, and the place in it. */
export interface Cited {
  readonly source: Source;
  /** Place in the source; empty where the source is one page. */
  readonly locator: string;
}

export interface Citation extends Cited {
  /** ISO date, or as much of it as is known. */
  readonly date: string;
  readonly grade: Grade;
  /** The sources that agree within rounding. */
  readonly confirming: readonly Cited[];
  /** For a computed figure the sources of what it was computed from, each once. */
  readonly inputs: readonly Cited[];
}

export function citationOf(atlas: Atlas, observation: Observation): Citation {
  const source = atlas.source(observation.source);
  return {
    source,
    date: source.date,
    locator: observation.locator,
    grade: observation.grade,
    confirming: citedBy(atlas, observation.confirmedBy),
    inputs: citedBy(atlas, observation.inputs),
  };
}

/** The first that a reader can open: a filing known by its number alone is read where one that confirms it prints the same. */
export const firstToOpen = (cited: readonly Cited[], links: SourceLinks): Cited | undefined =>
  cited.find(({ source }) => own(links, source.id) !== undefined);

/** The pages that state a figure, the used one first; those that a computed figure was computed from do not. */
export const statedBy = ({ source, locator, confirming }: Citation): readonly Cited[] => [
  { source, locator },
  ...confirming,
];

function citedBy(atlas: Atlas, indexes: readonly number[]): readonly Cited[] {
  const seen = indexes.map((index) => atlas.observation(index));
  return [...new Map(seen.map((one) => [`${one.source} ${one.locator}`, one])).values()].map((one) => ({
    source: atlas.source(one.source),
    locator: one.locator,
  }));
}
