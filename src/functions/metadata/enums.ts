/** The lists Excel offers while a formula is typed, made from the dataset so that they never fall behind it. */
import { atlas } from "../../atlas";
import type { Language } from "../../i18n/language";
import { specOf, type FunctionId, type ParameterKind } from "../catalogue";

export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

const IDS: Partial<Readonly<Record<ParameterKind, string>>> = {
  company: "COMPANY",
  entity: "ENTITY",
  metric: "METRIC",
  model: "MODEL",
  line: "LINE",
  unit: "UNIT",
  source: "SOURCE",
  language: "LANGUAGE",
};

/** The list a parameter completes from; undefined where it takes anything. */
export function enumIdOf(id: FunctionId, parameter: string): string | undefined {
  const kind = specOf(id)?.parameters.find(({ name }) => name === parameter)?.kind;
  return kind && IDS[kind];
}

type Entry = readonly [value: string, tooltip: string];

/** All lists, with tooltips in the language; the values are what the functions read in every language. */
export function enumsFor(language: Language): readonly EnumMetadata[] {
  const { entities, metrics, models } = atlas.data;
  const named = (list: typeof entities): readonly Entry[] => list.map(({ names }) => [names.en, names[language]]);
  const lines = metrics.filter(({ id, forecast }) => !forecast && (id === "revenue" || id.endsWith("_revenue")));
  return [
    listOf("COMPANY", named(atlas.companies)),
    listOf("ENTITY", named(entities)),
    listOf("METRIC", [...HEADLINE, ...metrics.map(({ id, labels }): Entry => [id, labels[language]])]),
    listOf(
      "MODEL",
      models.map(({ id, names }): Entry => [id, names[language]]),
    ),
    listOf("LINE", [
      ["headline", ""],
      ["total", ""],
      ...lines.filter(({ id }) => id !== "revenue").map(({ id, labels }): Entry => [id, labels[language]]),
    ]),
    listOf("UNIT", [
      ["bn", "1,000,000,000"],
      ["mn", "1,000,000"],
      ["亿", "100,000,000"],
      ["万", "10,000"],
    ]),
    listOf("SOURCE", [
      ["best", ""],
      ["article", ""],
      ["filing", ""],
    ]),
    listOf("LANGUAGE", [
      ["en", "English"],
      ["zh-Hans", "简体中文"],
      ["zh-Hant", "繁體中文"],
    ]),
  ];
}

const HEADLINE: readonly Entry[] = [
  ["ai_revenue", ""],
  ["ai_revenue_growth", ""],
];

function listOf(id: string, entries: readonly Entry[]): EnumMetadata {
  return {
    id,
    type: "string",
    values: entries.map(([stringValue, tooltip]) => ({ name: stringValue, stringValue, tooltip })),
  };
}
