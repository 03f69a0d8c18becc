/** The tables of the reader's own rows and their columns, in the order in which a template has them. */
export const ownColumns = {
  figures: ["entity", "metric", "period", "value", "unit", "qualifier", "source", "link", "note"],
  companies: [
    "name",
    "name_zh",
    "tickers",
    "aliases",
    "owner",
    "fiscal_year_end",
    "listed",
    "tier",
    "headline_metric",
    "disclosure",
    "reference_period",
  ],
  marks: ["company", "model", "fit", "reason", "source", "link"],
  metrics: ["id", "label", "label_zh", "kind", "growth_of"],
} as const;

export type OwnTable = keyof typeof ownColumns;
export type OwnColumn = (typeof ownColumns)[OwnTable][number];

/** In the order in which the pane shows them. */
export const ownKinds = Object.keys(ownColumns) as readonly OwnTable[];

/** What a row cannot do without. */
export const neededColumns: Readonly<Record<OwnTable, readonly OwnColumn[]>> = {
  figures: ["entity", "metric", "period", "value"],
  companies: ["name"],
  marks: ["company", "model", "fit"],
  metrics: ["id"],
};

/** In the order in which they are read: a later one may name what an earlier one brings. */
export const ownTables: readonly OwnTable[] = ["metrics", "companies", "figures", "marks"];
