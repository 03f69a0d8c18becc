/** Loose cells to domain values, once: each parameter kind has one reader here, and nothing further in checks again. */
import { askableTopics, type Subject, type Topic } from "../core/dataset/evidence";
import type { ParameterKind } from "../contract/parameter";
import type { Atlas } from "../core/dataset/atlas";
import { resolveMeasure, type Measure } from "../core/dataset/lines";
import { citationParts, type CitationPart } from "../contract/citation-part";
import { sourceChoices, type SourceChoice } from "../contract/source-choice";
import type { Company, Entity, Model } from "../core/dataset/types";
import type { Tier } from "../contract/ids";
import {
  resolveCompany,
  resolveCompanyNumber,
  resolveEntity,
  resolveEntityNumber,
  resolveModel,
} from "../core/names/resolve";
import { parsePeriod, parsePeriodNumber } from "../core/periods/parse";
import type { PeriodRequest } from "../core/periods/request";
import type { Expectation, FoundValue } from "../core/problem";
import { plainWord } from "../core/plain-text";
import { chain, failed, found, type Result } from "../core/result";
import type { Language } from "../contract/language";
import { languageNamed } from "../words/language";
import type { Loose } from "./loose";
import { scaleNamed, type SpelledScale } from "../numbers/spelled-scale";

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

/** A name, or a code that a cell has made a number. */
const nameReader =
  <T>(
    atlas: Atlas,
    byText: (atlas: Atlas, text: string) => Result<T>,
    byNumber: (atlas: Atlas, value: number) => Result<T> | undefined,
  ): Reader<T> =>
  (given, argument) => {
    if (given.kind === "boolean") return wrongType(given, argument, "name");
    if (given.kind === "number") return byNumber(atlas, given.value) ?? wrongType(given, argument, "name");
    return given.text.length > LONGEST_TEXT ? tooLong(given.text, argument) : byText(atlas, given.text);
  };

const tooLong = <T>(text: string, argument: string): Result<T> =>
  failed({ code: "text-too-long", argument, length: text.length, limit: LONGEST_TEXT });

function textOf(given: Given, argument: string): Result<string> {
  if (given.kind === "boolean") return wrongType(given, argument, "text");
  if (given.kind === "number") return found(String(given.value));
  return given.text.length > LONGEST_TEXT ? tooLong(given.text, argument) : found(given.text);
}

/** What is written, a number as it is written out. */
const textReader =
  <T>(read: (text: string) => Result<T>): Reader<T> =>
  (given, argument) =>
    chain(textOf(given, argument), read);

type WordProblem = "unit-malformed" | "unknown-source" | "unknown-part" | "unknown-language";

/** One of a few words, or nothing. */
const wordReader = <T>(wordNamed: (text: string) => T | undefined, code: WordProblem): Reader<T> =>
  textReader((text) => {
    const word = wordNamed(text);
    return word === undefined ? failed({ code, text }) : found(word);
  });

const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T | undefined =>
    words.find((word) => word === plainWord(text));

const readPeriod: Reader<PeriodRequest> = (given, argument) => {
  if (given.kind === "boolean") return wrongType(given, argument, "period");
  if (given.kind === "number") return parsePeriodNumber(given.value);
  return given.text.length > LONGEST_TEXT ? tooLong(given.text, argument) : parsePeriod(given.text);
};

const TIER_WORDS: ReadonlyMap<string, Tier> = new Map([
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["一", 1],
  ["二", 2],
  ["三", 3],
]);

const readTier: Reader<Tier> = (given, argument) =>
  chain(given.kind === "boolean" ? found(String(given.value).toUpperCase()) : textOf(given, argument), (text) => {
    const tier = TIER_WORDS.get(
      plainWord(text)
        .replace(/^tier/, "")
        .replace(/^第?([一二三123])梯[队隊]$/, "$1"),
    );
    return tier ? found(tier) : failed({ code: "tier-malformed", text });
  });

const readTruth: Reader<boolean> = (given, argument) => {
  if (given.kind === "boolean") return found(given.value);
  const word = given.kind === "number" ? given.value : plainWord(given.text).toUpperCase();
  if (word === 1 || word === "TRUE") return found(true);
  return word === 0 || word === "FALSE" ? found(false) : wrongType(given, argument, "boolean");
};

const readTopic = (atlas: Atlas): Reader<Topic> =>
  textReader((text) => {
    const topics = askableTopics(atlas);
    const topic = oneOf(topics)(text);
    if (topic) return found({ kind: "topic", topic });
    const model = resolveModel(atlas, text);
    return model.ok ? found({ kind: "model", model: model.value.id }) : failed({ code: "unknown-topic", text, topics });
  });

/** Digits alone have the form of a code. */
const UNKNOWN: ReadonlySet<string> = new Set(["unknown-entity", "unknown-code"]);

/** An entity before a model, and a model before a tier; a bare number is a ticker or nothing. */
const readSubject =
  (atlas: Atlas, readEntity: Reader<Entity>): Reader<Subject> =>
  (given, argument) => {
    const entity = readEntity(given, argument);
    if (entity.ok) return found({ kind: "entity", entity: entity.value.id });
    if (given.kind !== "text" || !UNKNOWN.has(entity.problem.code)) return entity;
    const model = resolveModel(atlas, given.text);
    if (model.ok) return found({ kind: "model", model: model.value.id });
    const tier = readTier(given, argument);
    return tier.ok ? found({ kind: "tier", tier: tier.value }) : entity;
  };

/** What an argument of each kind is, once read. */
export interface KindValues {
  readonly company: Company;
  readonly entity: Entity;
  readonly subject: Subject;
  readonly metric: Measure;
  readonly model: Model;
  readonly period: PeriodRequest;
  /** Which line it is depends on the company. */
  readonly line: string;
  readonly unit: SpelledScale;
  readonly source: SourceChoice;
  readonly part: CitationPart;
  readonly language: Language;
  readonly tier: Tier;
  readonly topic: Topic;
  readonly headers: boolean;
  readonly details: boolean;
  readonly coverage: boolean;
}

/** A column of a table: a metric, or what is no metric and can stand beside one. */
export type Column = Measure | { readonly kind: ColumnWord };

/** `period`: of the figure before it. */
type ColumnWord = "tier" | "disclosure" | "period";
const COLUMN_WORDS: ReadonlyMap<string, ColumnWord> = new Map([
  ["tier", "tier"],
  ["disclosure", "disclosure"],
  ["period", "period"],
  ["期间", "period"],
  ["期間", "period"],
]);

/** What a cell of a list is, where that is more than its kind alone. */
export interface ListValues {
  readonly entity: Entity;
  readonly metric: Column;
}

const readColumn = (atlas: Atlas): Reader<Column> =>
  textReader((text): Result<Column> => {
    const word = COLUMN_WORDS.get(plainWord(text));
    return word ? found({ kind: word }) : resolveMeasure(atlas, text);
  });

type KindReaders = { readonly [Kind in ParameterKind]: Reader<KindValues[Kind]> };

/** One reader a kind, and one for the columns of a table, over one record. */
export function readersOf(atlas: Atlas): KindReaders & { readonly column: Reader<Column> } {
  const entity = nameReader(atlas, resolveEntity, resolveEntityNumber);
  return {
    company: nameReader(atlas, resolveCompany, resolveCompanyNumber),
    entity,
    subject: readSubject(atlas, entity),
    metric: textReader((text) => resolveMeasure(atlas, text)),
    model: textReader((text) => resolveModel(atlas, text)),
    period: readPeriod,
    line: textOf,
    unit: wordReader(scaleNamed, "unit-malformed"),
    source: wordReader(oneOf(sourceChoices), "unknown-source"),
    part: wordReader(oneOf(citationParts), "unknown-part"),
    language: wordReader(languageNamed, "unknown-language"),
    tier: readTier,
    topic: readTopic(atlas),
    headers: readTruth,
    details: readTruth,
    coverage: readTruth,
    column: readColumn(atlas),
  };
}
