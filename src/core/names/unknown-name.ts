/** What is said of a name or a code that means nothing here: which part of it is unknown, and what is near. */
import type { Atlas } from "../dataset/atlas";
import type { EntityId } from "../../contract/ids";
import type { CodeHint, CodeHints, CodedName, Problem } from "../problem";
import { writeCode, type CodeReading } from "./codes";
import { shorterNames } from "./legal-form";
import type { Listing } from "./listings";
import { LONGEST_NAME, normaliseName } from "./normalise";
import { pairsIn } from "./pairs";
import { readMark } from "./share-marks";
import { suggestFor, suggestIds } from "./suggest";

/** Which entities may be offered where a name is unknown. */
export type Offered = (id: EntityId) => boolean;

export function disagreement(
  text: string,
  name: string,
  code: string,
  named: EntityId | undefined,
  coded: readonly EntityId[] | undefined,
): Problem {
  const both: CodedName = { name, named, other: code, coded: coded?.[0] };
  return { code: "name-and-code-differ", text, ...both };
}

/** A code in a form that some exchange has, and that is not on record. */
export function unknownCode(atlas: Atlas, text: string, reading: CodeReading, offered: Offered): Problem {
  const near = reading.codes.flatMap((code) => atlas.names.listings.near(code)).filter(({ entity }) => offered(entity));
  const words = near.length > 0 ? [] : reading.codes.map(({ plain }) => plain);
  return {
    code: "unknown-code",
    text,
    written: reading.marked ? [...new Set(reading.codes.map(writeCode))] : [],
    ...hintsOf(text, near),
    names: [...new Set(words.flatMap((word) => suggestIds(atlas.names.entities, word, offered)))],
  };
}

/** The nearest codes; one that is the text's own digits with its zeros is told apart. */
function hintsOf(text: string, near: readonly Listing[]): Pick<CodeHints, "zeros" | "nearest"> {
  const hints = [...new Map(near.map((listing) => [writeCode(listing.code), hintOf(listing)])).values()];
  const digits = /\d+/.exec(text)?.[0] ?? "";
  const zeros = near.find(
    ({ code }) => code.plain.length === 6 && code.plain === digits.padStart(6, "0") && digits.length < 6,
  );
  return { zeros: zeros && hintOf(zeros), nearest: hints.slice(0, 3) };
}

const hintOf = ({ entity, code }: Listing): CodeHint => ({ entity, written: writeCode(code) });

export function unknownName(atlas: Atlas, text: string, offered: Offered): Problem {
  const { entities } = atlas.names;
  const tried = new Set<string>();
  for (const attempt of attemptsOf(text)) {
    const key = attempt.length > LONGEST_NAME ? "" : normaliseName(attempt, entities.script);
    if (tried.has(key)) continue;
    tried.add(key);
    const suggestions = suggestFor(entities, key, offered);
    if (suggestions.length > 0) return { code: "unknown-entity", text, suggestions };
  }
  return { code: "unknown-entity", text, suggestions: [] };
}

/** The text, then what is left of it: each is read only once all before it were near nothing. */
function* attemptsOf(text: string): Iterable<string> {
  yield text;
  const mark = readMark(text);
  if (mark) yield mark.name;
  for (const pair of pairsIn(text)) yield* pair;
  yield* shorterNames(text);
}
