/** Puts into words what is wrong with a stock code, or with a name and the code beside it. */
import type { EntityId, MetricId } from "../contract/ids";
import type { Language } from "../contract/language";
import type { CodeHint, CodeHints, CodedName, Problem, TwoCodes } from "../core/problem";
import type { ProblemMessages } from "./problems.en";

/** How a language puts sentences together. */
export interface Phrases {
  fill(key: keyof ProblemMessages, values: Readonly<Record<string, string>>): string;
  sentences(...parts: readonly string[]): string;
  list(items: readonly string[]): string;
  entity(id: EntityId): string;
  metric(id: MetricId): string;
  /** What an argument is called in the language. */
  argument(name: string): string;
  quote(text: string): string;
  readonly language: Language;
}

export type CodeProblem = Extract<
  Problem,
  { readonly code: "unknown-code" | "number-is-two-codes" | "name-and-code-differ" | "share-not-here" }
>;

export function sayOfCode(problem: CodeProblem, phrases: Phrases): string {
  switch (problem.code) {
    case "unknown-code":
      return phrases.sentences(
        problem.written.length === 0
          ? phrases.fill(problem.code, { text: phrases.quote(problem.text) })
          : phrases.fill("unknown-code-here", { codes: phrases.list(problem.written) }),
        problem.zeros
          ? phrases.fill("code-without-zeros", {
              code: digitsOf(problem.zeros),
              listing: listingOf(problem.zeros, phrases),
            })
          : nearestCodes(problem, phrases),
      );
    case "number-is-two-codes":
      return sayTwoCodes(problem, phrases);
    case "name-and-code-differ":
      return phrases.fill(differenceOf(problem), {
        text: phrases.quote(problem.text),
        name: phrases.quote(problem.name),
        code: phrases.quote(problem.other),
        named: problem.named ? phrases.entity(problem.named) : "",
        coded: problem.coded ? phrases.entity(problem.coded) : "",
      });
    case "share-not-here":
      return phrases.fill(problem.code, {
        text: phrases.quote(problem.text),
        entity: phrases.entity(problem.entity),
        mark: phrases.quote(problem.mark),
      });
  }
}

function sayTwoCodes({ text, own, padded, longer, zeros }: Extract<CodeProblem, TwoCodes>, phrases: Phrases): string {
  const known = zeros && { entity: zeros, written: longer };
  if (!own && known)
    return phrases.sentences(
      phrases.fill("number-lost-zeros", { text }),
      phrases.fill("code-without-zeros", { code: padded, listing: listingOf(known, phrases) }),
    );
  return phrases.fill(known ? "number-is-two-codes" : "number-may-be-two-codes", {
    text,
    own: own ? listingOf(own, phrases) : "",
    longer: known ? listingOf(known, phrases) : longer,
  });
}

function nearestCodes({ nearest, names }: CodeHints, phrases: Phrases): string {
  const shown = [...nearest.map((hint) => listingOf(hint, phrases)), ...names.map((id) => phrases.entity(id))];
  return shown.length === 0 ? "" : phrases.fill("nearest-names", { names: phrases.list(shown) });
}

/** A company and its code: Tencent (0700.HK). */
function listingOf({ entity, written }: CodeHint, phrases: Phrases): string {
  return phrases.fill("listing", { entity: phrases.entity(entity), code: written });
}

const digitsOf = ({ written }: CodeHint): string => written.replace(/\..*$/, "");

function differenceOf({ named, coded }: CodedName): keyof ProblemMessages {
  if (named && coded) return "name-and-code-differ";
  return coded ? "code-of-another" : "code-not-of-name";
}
