/** Loose cells to domain values, once: each parameter kind has one reader here, and nothing further in checks again. */
import type { Topic } from "../core/dataset/evidence";
import { topicsOf } from "../core/dataset/evidence";
import type { Atlas } from "../core/dataset/atlas";
import type { SourceChoice } from "../contract/source-choice";
import type { Entity, Model } from "../core/dataset/types";
import type { Tier } from "../contract/ids";
import { resolveCompany, resolveEntity, resolveModel } from "../core/names/resolve";
import { parsePeriod, parsePeriodNumber } from "../core/periods/parse";
import type { PeriodRequest } from "../core/periods/request";
import type { Expectation, FoundValue } from "../core/problem";
import { chain, failed, found, type Result } from "../core/result";
import type { Language } from "../contract/language";
import { languageNamed } from "../words/language";
import type { Loose } from "./loose";
import { scaleNamed } from "../numbers/spelled-scale";
import type { Scale } from "../numbers/scales";

/** A cell that holds something: blanks and errors have been dealt with before a reader sees it. */
export type Given = Exclude<Loose, { readonly kind: "blank" | "error" }>;
export type Reader<T> = (given: Given, argument: string) => Result<T>;

/** Excel's own limit for text in a formula. */
const LONGEST_TEXT = 255;

const shown = (given: Given): FoundValue => ({
  kind: given.kind,
  value: given.kind === "text" ? given.text : String(given.value).toUpperCase(),
});

function wrongType<T>(given: Given, argument: string, expected: Expectation): Result<T> {
  return failed({ code: "wrong-type", argument, found: shown(given), expected });
}

function readName<T>(given: Given, argument: string, resolve: (text: string) => Result<T>): Result<T> {
  if (given.kind === "boolean") return wrongType(given, argument, "name");
  if (given.kind === "text")
    return given.text.length > LONGEST_TEXT ? tooLong(given.text, argument) : resolve(given.text);
  const ticker = resolve(String(given.value));
  return ticker.ok || ticker.problem.code === "not-classified" ? ticker : wrongType(given, argument, "name");
}

const tooLong = <T>(text: string, argument: string): Result<T> =>
  failed({ code: "text-too-long", argument, length: text.length, limit: LONGEST_TEXT });

function textOf(given: Given, argument: string): Result<string> {
  if (given.kind === "boolean") return wrongType(given, argument, "text");
  if (given.kind === "number") return found(String(given.value));
  return given.text.length > LONGEST_TEXT ? tooLong(given.text, argument) : found(given.text);
}

export const readCompany =
  (atlas: Atlas): Reader<Entity> =>
  (given, argument) =>
    readName(given, argument, (text) => resolveCompany(atlas, text));
export const readEntity =
  (atlas: Atlas): Reader<Entity> =>
  (given, argument) =>
    readName(given, argument, (text) => resolveEntity(atlas, text));
export const readText: Reader<string> = textOf;

export const readModel =
  (atlas: Atlas): Reader<Model> =>
  (given, argument) =>
    chain(textOf(given, argument), (text) => resolveModel(atlas, text));

export const readPeriod: Reader<PeriodRequest> = (given, argument) => {
  if (given.kind === "boolean") return wrongType(given, argument, "period");
  if (given.kind === "number") return parsePeriodNumber(given.value);
  return given.text.length > LONGEST_TEXT ? tooLong(given.text, argument) : parsePeriod(given.text);
};

export const readUnit: Reader<Scale> = (given, argument) =>
  chain(textOf(given, argument), (text) => {
    const unit = scaleNamed(text);
    return unit ? found(unit) : failed({ code: "unit-malformed", text });
  });

export const readSource: Reader<SourceChoice> = (given, argument) =>
  chain(textOf(given, argument), (text) => {
    const choice = SOURCES.find((known) => known === text.trim().toLowerCase());
    return choice ? found(choice) : failed({ code: "unknown-source", text });
  });
const SOURCES: readonly SourceChoice[] = ["best", "article", "filing"];

export const readLanguage: Reader<Language> = (given, argument) =>
  chain(textOf(given, argument), (text) => {
    const language = languageNamed(text);
    return language ? found(language) : failed({ code: "unknown-language", text });
  });

const TIER_WORDS: Readonly<Record<string, Tier>> = { "1": 1, "2": 2, "3": 3, 一: 1, 二: 2, 三: 3 };

export const readTier: Reader<Tier> = (given, argument) =>
  chain(given.kind === "boolean" ? found(String(given.value).toUpperCase()) : textOf(given, argument), (text) => {
    const tier =
      TIER_WORDS[
        text
          .trim()
          .replace(/^tier\s*/i, "")
          .replace(/^第?([一二三123])梯[队隊]$/, "$1")
      ];
    return tier ? found(tier) : failed({ code: "tier-malformed", text });
  });

export const readHeaders: Reader<boolean> = (given, argument) => {
  if (given.kind === "boolean") return found(given.value);
  const word = given.kind === "number" ? given.value : given.text.trim().toUpperCase();
  if (word === 1 || word === "TRUE") return found(true);
  return word === 0 || word === "FALSE" ? found(false) : wrongType(given, argument, "boolean");
};

export const readTopic =
  (atlas: Atlas): Reader<Topic> =>
  (given, argument) =>
    chain(textOf(given, argument), (text) => {
      const model = resolveModel(atlas, text);
      if (model.ok) return found({ kind: "model", model: model.value.id });
      const topics = topicsOf(atlas);
      const topic = topics.find((known) => known === text.trim().toLowerCase());
      return topic ? found({ kind: "topic", topic }) : failed({ code: "unknown-topic", text, topics });
    });
