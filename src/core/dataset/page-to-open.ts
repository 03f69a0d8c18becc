/** The page on which a reader can read a figure. */
import type { Atlas } from "./atlas";
import { citationOf, firstToOpen, statedBy, type Cited } from "./citation";
import type { SourceLinks } from "./open-evidence";
import type { Observation } from "./types";

/** Undefined where none can be opened. */
export const pageToOpen = (atlas: Atlas, observation: Observation, links: SourceLinks): Cited | undefined =>
  firstToOpen(statedBy(citationOf(atlas, observation)), links);
