/** The lists Excel offers while a formula is typed, made from the dataset so that they never fall behind it. */
import type { Atlas } from "../../core/dataset/atlas";
import { linesOf, type RevenueLine } from "../../core/dataset/lines";
import type { Entity } from "../../core/dataset/types";
import type { Choice, FunctionWording } from "../../words/functions.en";
import type { Language } from "../../contract/language";
import type { ParameterKind } from "../../contract/parameter";
import { sourceChoices } from "../../contract/source-choice";
import { citationParts } from "../../contract/citation-part";
import { specOf } from "../../calls/spec-of";
import type { FunctionId } from "../../contract/catalogue";

export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

const IDS: Partial<Readonly<Record<ParameterKind, string>>> = {
  company: "COMPANY",
  entity: "ENTITY",
  subject: "ENTITY",
  metric: "METRIC",
  model: "MODEL",
  line: "LINE",
  unit: "UNIT",
  source: "SOURCE",
  part: "PART",
  language: "LANGUAGE",
};

/** The list a parameter completes from; undefined where it takes anything. */
export function enumIdOf(id: FunctionId, parameter: string): string | undefined {
  const kind = specOf(id)?.parameters.find(({ name }) => name === parameter)?.kind;
  return kind && IDS[kind];
}

/** What goes into the formula, what it is called in the user's language, and what stands beside it. */
type Entry = readonly [value: string, name: string, tooltip: string];

/** All lists. Names and tooltips are in the language; the values are what the functions read in every language. */
export function enumsFor(atlas: Atlas, language: Language, { choices }: FunctionWording): readonly EnumMetadata[] {
  const { entities, metrics, models } = atlas.data;
  const labelled = ({ id, labels }: (typeof metrics)[number]): Entry => naming(id, labels[language], language);
  const chosen = (value: Choice): Entry => [value, value, choices[value]];
  const lines = atlas.companies.flatMap((company) => linesOf(atlas, company.id));
  const ownLines = metrics.filter(
    ({ id }) => id !== "revenue" && lines.some((line) => isOwn(line) && line.metric === id),
  );
  const units = entities.filter(({ id }) => lines.some((line) => !isOwn(line) && line.entity === id));
  return [
    listOf(
      "COMPANY",
      atlas.companies.map((company) => entityEntry(atlas, company, language)),
    ),
    listOf(
      "ENTITY",
      entities.map((entity) => entityEntry(atlas, entity, language)),
    ),
    listOf("METRIC", [chosen("ai_revenue"), chosen("ai_revenue_growth"), ...metrics.map(labelled)]),
    listOf(
      "MODEL",
      models.map(({ id, names }) => naming(id, names[language], language)),
    ),
    listOf("LINE", [
      chosen("headline"),
      chosen("total"),
      ...ownLines.map(labelled),
      ...units.map((unit) => entityEntry(atlas, unit, language)),
    ]),
    listOf("UNIT", UNITS),
    listOf("SOURCE", sourceChoices.map(chosen)),
    listOf("PART", citationParts.map(chosen)),
    listOf("LANGUAGE", LANGUAGES),
  ];
}

const isOwn = (line: RevenueLine): boolean => line.entity === line.company;

/** Ids read as English: there they are the name and the label explains them; in Chinese it is the other way round. */
const naming = (id: string, label: string, language: Language): Entry =>
  language === "en" ? [id, id, label] : [id, label, id];

/** Beside a name stands what tells it apart: its tickers, or whose it is. */
function entityEntry(atlas: Atlas, { names, tickers, owner }: Entity, language: Language): Entry {
  const whose = owner === undefined ? "" : atlas.entity(owner).names[language];
  const known = tickers.join(", ") || whose;
  const other = language === "en" ? names["zh-Hans"] : names.en;
  return [
    names.en,
    names[language],
    [other, known].filter((part) => part !== "" && part !== names[language]).join("; "),
  ];
}

const UNITS: readonly Entry[] = [
  ["bn", "bn", "1,000,000,000"],
  ["mn", "mn", "1,000,000"],
  ["亿", "亿", "100,000,000"],
  ["万", "万", "10,000"],
];

const LANGUAGES: readonly Entry[] = [
  ["en", "en", "English"],
  ["zh-Hans", "zh-Hans", "简体中文"],
  ["zh-Hant", "zh-Hant", "繁體中文"],
];

function listOf(id: string, entries: readonly Entry[]): EnumMetadata {
  return {
    id,
    type: "string",
    values: entries.map(([stringValue, name, tooltip]) => ({ name, stringValue, tooltip })),
  };
}
