/** Puts into words what is wrong with an argument itself, whatever it was to name. */
import type { Problem } from "../core/problem";
import type { Phrases } from "./code-problems";

type ArgumentProblem = Extract<
  Problem,
  {
    readonly code:
      | "text-too-long"
      | "too-many-cells"
      | "wrong-type"
      | "missing-argument"
      | "error-given"
      | "unit-mismatch"
      | "currency-differs"
      | "shape-mismatch";
  }
>;

export function sayOfArgument(problem: ArgumentProblem, phrases: Phrases): string {
  switch (problem.code) {
    case "text-too-long":
      return phrases.fill(problem.code, {
        argument: phrases.argument(problem.argument),
        length: String(problem.length),
        limit: String(problem.limit),
      });
    case "too-many-cells":
      return phrases.fill(problem.code, {
        cells: problem.cells.toLocaleString("en"),
        limit: problem.limit.toLocaleString("en"),
      });
    case "wrong-type":
      return phrases.fill(problem.code, {
        argument: phrases.argument(problem.argument),
        found: foundWords(problem.found, phrases),
        expected: phrases.fill(`expected-${problem.expected}`, {}),
      });
    case "missing-argument":
      return phrases.fill(problem.code, { argument: phrases.argument(problem.argument) });
    case "error-given":
      return phrases.fill(problem.error === "#NAME?" ? "error-given-name" : problem.code, { error: problem.error });
    case "unit-mismatch":
      return phrases.fill(problem.code, {
        text: phrases.quote(problem.text),
        metric: phrases.metric(problem.metric),
      });
    case "currency-differs":
      return phrases.fill(problem.code, {
        text: phrases.quote(problem.text),
        metric: phrases.metric(problem.metric),
        unit: problem.unit,
      });
    case "shape-mismatch":
      return phrases.fill(problem.code, { found: problem.found.join(" × "), other: problem.other.join(" × ") });
  }
}

type FoundValue = Extract<Problem, { readonly code: "wrong-type" }>["found"];

const foundWords = ({ kind, value = "" }: FoundValue, phrases: Phrases): string =>
  phrases.fill(`found-${kind}`, { value: phrases.quote(String(value)), cells: String(value) });
