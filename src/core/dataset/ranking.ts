/** Which of several figures for the same thing is used: the better grade, unless the dataset's policy names another. */
import type { SourceChoice } from "../../contract/source-choice";
import type { Atlas } from "./atlas";
import { compareRanks } from "../records/agreement";
import type { Conflict, Observation, Source } from "./types";

/**
 * Best first: the reader's own where they are to come first, then reported before computed, then the grade, then the dataset's own
 * order; of plans that order alone, the newest first.
 */
export function compareFigures(a: Observation, b: Observation): number {
  const plans = a.status === "forecast" && b.status === "forecast";
  return (a.rank ?? 0) - (b.rank ?? 0) || (plans ? 0 : compareRanks(a, b)) || a.index - b.index;
}

/** Best first, with the one a conflict's policy uses at the front. */
export function rankFigures(
  candidates: readonly Observation[],
  conflict: Conflict | undefined,
): readonly Observation[] {
  const used = conflict?.observations[0];
  return [...candidates].sort((a, b) => Number(b.index === used) - Number(a.index === used) || compareFigures(a, b));
}

/**
 * `article` is the classification's own article; `filing` what the company itself filed or announced, or is computed from that;
 * `own` the reader's rows and what is computed from them.
 */
export function fitsChoice(atlas: Atlas, seen: Observation, choice: SourceChoice): boolean {
  if (choice === "best") return true;
  if (choice === "own") return seen.grade === "own";
  const { kind } = atlas.source(seen.source);
  return choice === "article" ? kind === "article" : isOwnWord(kind, seen);
}

const isOwnWord = (kind: Source["kind"], seen: Observation): boolean =>
  kind === "filing" || kind === "announcement" || (kind === "computed" && seen.grade === "A");
