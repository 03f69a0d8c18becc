/** The tables of a package and the columns of each, as datapackage.json has them: a row of a draft has a text for every one. */

export const PACKAGE_COLUMNS = {
  entities: [
    "id",
    "kind",
    "name_en",
    "name_zh_hans",
    "name_zh_hant",
    "tickers",
    "aliases",
    "owner",
    "listed",
    "fiscal_year_end",
    "tier",
  ],
  models: ["id", "number", "name_en", "name_zh_hans", "name_zh_hant", "aliases", "statement"],
  tiers: ["tier", "name_en", "name_zh_hans", "name_zh_hant", "size", "statement"],
  classification: ["company", "model", "fit", "source", "locator", "statement"],
  metrics: [
    "id",
    "kind",
    "role",
    "units",
    "growth_of",
    "part_of",
    "minimum",
    "maximum",
    "forecast",
    "label_en",
    "label_zh_hans",
    "label_zh_hant",
    "aliases",
  ],
  headlines: [
    "company",
    "disclosure",
    "entity",
    "metric",
    "growth_metric",
    "reference_period",
    "source",
    "locator",
    "statement",
    "label",
  ],
  pages: ["id", "address", "title", "publisher", "via", "date", "kind", "language"],
  outlets: ["publisher", "type"],
  sources: ["id", "page", "confirmed_by"],
  observations: [
    "entity",
    "metric",
    "period",
    "fiscal_label",
    "value",
    "step",
    "unit",
    "qualifier",
    "comparison",
    "status",
    "source",
    "locator",
    "grade",
    "note",
  ],
  derivations: ["entity", "metric", "period", "fiscal_label", "operation", "inputs", "decimals", "note"],
  statements: ["id", "topic", "entity", "model", "tier", "source", "locator", "en", "zh_hans", "zh_hant"],
  absences: ["entity", "metric", "from", "to", "reason", "voice", "looked", "page", "statement"],
  breaks: ["entity", "metric", "from", "statement"],
  conflicts: ["entity", "metric", "period", "kind", "against", "statement"],
  corrections: ["target", "field", "action", "value", "expect", "reason"],
  "article-map": ["fact", "line", "resource", "key", "reason"],
} as const;

type PackageTable = keyof typeof PACKAGE_COLUMNS;

/** One row's texts, an empty one where nothing is typed; of a table known by name, all its columns. */
export type FieldsOf<Name extends string> = Name extends PackageTable
  ? Readonly<Record<(typeof PACKAGE_COLUMNS)[Name][number], string>>
  : Fields;

export type Fields = Readonly<Record<string, string>>;
