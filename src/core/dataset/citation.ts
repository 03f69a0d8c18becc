/** Where a figure comes from, ready to be put into words. */
import type { Atlas } from "./atlas";
import type { Grade, Observation, Source } from "./types";

export interface Citation {
  readonly source: Source;
  /** ISO date, or as much of it as is known. */
  readonly date: string;
  /** Place in the source; empty where the source is one page. */
  readonly locator: string;
  readonly grade: Grade;
}

export function citationOf(atlas: Atlas, observation: Observation): Citation {
  const source = atlas.source(observation.source);
  return { source, date: source.date, locator: observation.locator, grade: observation.grade };
}
