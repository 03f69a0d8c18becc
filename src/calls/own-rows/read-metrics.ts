/** The table of metrics: measures of the reader's own, each with its kind and, where it is a growth, what it is the growth of. */
import type { MetricId } from "../../contract/ids";
import type { Atlas } from "../../core/dataset/atlas";
import type { Metric } from "../../core/dataset/types";
import type { OwnMetric } from "../../core/extension/records";
import { withRecords } from "../../core/extension/with-records";
import { normaliseName } from "../../core/names/normalise";
import { resolveMetric } from "../../core/names/resolve";
import { usualRole } from "../../core/records/role";
import { readKind } from "./choices";
import { textWithin } from "./free-text";
import { accepted, refused, type RowCells } from "./row-cells";

const LONGEST_LABEL = 80;

interface Begun {
  readonly cells: RowCells;
  readonly metric: Metric;
  readonly growthOf: string | undefined;
}

/** Those that can be read, in the order of their ids. What a growth is of may stand in a later row. */
export function readMetrics(atlas: Atlas, rows: readonly RowCells[]): readonly OwnMetric[] {
  const taken = new Map<string, number>();
  const begun = rows.flatMap((cells) => begin(atlas, cells, taken) ?? []);
  const levels = withRecords(
    atlas,
    [],
    begun.map(({ metric }) => metric),
  );
  return begun
    .flatMap(({ cells, metric, growthOf }) => {
      const of = growthOf === undefined ? undefined : cells.keep("growth_of", resolveMetric(levels, growthOf))?.id;
      return cells.isSound() ? [{ row: cells.row, metric: { ...metric, growthOf: of } }] : [];
    })
    .sort((a, b) => (a.metric.id < b.metric.id ? -1 : 1));
}

function begin(atlas: Atlas, cells: RowCells, taken: Map<string, number>): Begun | undefined {
  const name = cells.needed("id", textWithin(LONGEST_LABEL));
  const [label, labelZh] = [
    cells.read("label", textWithin(LONGEST_LABEL)),
    cells.read("label_zh", textWithin(LONGEST_LABEL)),
  ];
  const growthOf = cells.read("growth_of", textWithin(LONGEST_LABEL));
  const kind = cells.read("kind", readKind) ?? (growthOf === undefined ? "money" : "ratio");
  if (growthOf !== undefined && kind !== "ratio")
    cells.keep("kind", refused({ code: "own-choice", choices: ["ratio"] }));
  if (name === undefined || !cells.isSound()) return undefined;
  const names = [
    ["id", name],
    ["label", label],
    ["label_zh", labelZh],
  ] as const;
  for (const [column, text] of names) cells.keep(column, free(atlas, text, taken, cells.row));
  if (!cells.isSound()) return undefined;
  const en = label ?? name;
  const zh = labelZh ?? en;
  const id = name.toLowerCase().replace(/\s+/g, "_") as MetricId;
  const labels = { en, "zh-Hans": zh, "zh-Hant": zh };
  const metric = { id, kind, role: usualRole(kind), growthOf: undefined, labels, aliases: [], forecast: false };
  return { cells, metric, growthOf };
}

/** No name of the record's metrics, and of no other row. */
function free(atlas: Atlas, text: string | undefined, taken: Map<string, number>, row: number) {
  if (text === undefined) return accepted(text);
  const known = resolveMetric(atlas, text);
  if (known.ok) return refused({ code: "own-metric-taken", metric: known.value.id });
  const key = normaliseName(text, atlas.names.metrics.script);
  if (key === "") return refused({ code: "own-blank" });
  const before = taken.get(key) ?? row;
  if (before !== row) return refused({ code: "own-doubled", row: before });
  taken.set(key, row);
  return accepted(text);
}
