/** Says what is wrong, with words that no number needs: they come when something is first wrong. */
import type { Atlas } from "../core/dataset/atlas";
import type { Problem } from "../core/problem";
import type * as problems from "./problems";

type Words = typeof problems;

let words: Words | undefined;
const WITHOUT_WORDS = "The texts could not be loaded: connect to the network once and calculate again.";

/** A promise while the words are not at hand; it rejects where they cannot be loaded, and the next call tries again. */
export function problemWords(): Promise<void> | undefined {
  return words ? undefined : import(/* webpackChunkName: "later" */ "./problems").then(takeProblemWords);
}

export function takeProblemWords(came: Words): void {
  words = came;
}

/** The message for a problem; without words, that there are none. */
export function sayProblem(problem: Problem, atlas: Atlas, speech: problems.Speech): string {
  return words?.wordProblem(problem, atlas, speech) ?? WITHOUT_WORDS;
}
