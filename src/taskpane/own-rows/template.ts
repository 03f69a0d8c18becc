/** What the tables for the reader's own rows look like when they are inserted: heads in a language, an example above them, and lists to choose from. Pure. */
import { ownColumns, type OwnColumn, type OwnTable } from "../../contract/own-table";
import type { Atlas } from "../../core/dataset/atlas";
import type { TablePlan } from "../../excel/own-tables/plan";
import { ownHeads } from "../../words/own-heads";
import type { OwnWords } from "./words";

const names: Readonly<Record<OwnTable, string>> = {
  figures: "MyFigures",
  companies: "MyCompanies",
  marks: "MyMarks",
  metrics: "MyMetrics",
};

/** The example stands above the heads: a row of the table would be read, and nobody meant it. */
export function planTable(kind: OwnTable, atlas: Atlas, words: OwnWords): TablePlan {
  const columns: readonly OwnColumn[] = ownColumns[kind];
  const lists = listsOf(atlas);
  return {
    kind,
    name: names[kind],
    title: words.t(`title.${kind}`),
    help: words.t(`help.${kind}`),
    examples: words.raw(`example.${kind}`).split("|"),
    heads: columns.map((column) => ownHeads[words.language][column]),
    lists: columns.map((column) => (kind === "metrics" && column === "id" ? undefined : lists.get(column))),
  };
}

function listsOf(atlas: Atlas): ReadonlyMap<OwnColumn, readonly string[]> {
  const metrics = metricsByUse(atlas);
  const money = ["CNY", "CNY mn", "CNY bn", "USD", "USD mn", "USD bn"];
  return new Map<OwnColumn, readonly string[]>([
    ["metric", metrics],
    ["headline_metric", metrics],
    ["growth_of", metrics],
    ["unit", [...money, "%", "count"]],
    // Not the equals sign first: the list would be a formula.
    ["qualifier", ["≈", ">", "≥", "<", "≤", "="]],
    ["tier", ["1", "2", "3"]],
    ["listed", ["yes", "no"]],
    ["disclosure", ["direct", "segment", "proxy", "none"]],
    ["model", atlas.data.models.map(({ id }) => id)],
    ["fit", ["named", "described", "neither"]],
    ["kind", ["money", "ratio", "count"]],
  ]);
}

/** The ids of what is reported, the most used first. */
function metricsByUse({ data }: Atlas): readonly string[] {
  const uses = new Map<string, number>();
  for (const { metric } of data.observations) uses.set(metric, (uses.get(metric) ?? 0) + 1);
  return data.metrics
    .filter(({ forecast }) => !forecast)
    .map(({ id }) => id)
    .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
}
