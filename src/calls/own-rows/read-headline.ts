/** The headline line of a company of the reader's own: its metric, how it is disclosed, the period it is judged by. */
import type { Atlas } from "../../core/dataset/atlas";
import { growthOf } from "../../core/dataset/lines";
import type { Entity, Metric } from "../../core/dataset/types";
import type { OwnHeadline } from "../../core/extension/records";
import { resolveMetric } from "../../core/names/resolve";
import type { PeriodRequest } from "../../core/periods/request";
import { chain, found } from "../../core/result";
import { readingOf } from "../reading";
import { readDisclosure } from "./choices";
import { textWithin } from "./free-text";
import { accepted, refused, type RowCells } from "./row-cells";

type Line = Pick<OwnHeadline, "entity" | "metric" | "growthMetric">;
export type Headline = Omit<OwnHeadline, "statement" | "label">;

const LONGEST_NAME = 120;
const NO_LINE: Line = { entity: undefined, metric: undefined, growthMetric: undefined };

/**
 * Undefined where the row says nothing of it and none is needed.
 *
 * @param atlas the record with the reader's metrics
 * @param isNeeded a company with a tier has one
 */
export function headlineIn(atlas: Atlas, cells: RowCells, entity: Entity, isNeeded: boolean): Headline | undefined {
  const typed = cells.read("headline_metric", textWithin(LONGEST_NAME));
  const disclosure = cells.read("disclosure", readDisclosure);
  const period = cells.read("reference_period", (given) =>
    chain(readingOf(atlas).readers.period(given, "reference_period"), found<PeriodRequest>),
  );
  const referencePeriod =
    period &&
    cells.keep(
      "reference_period",
      period.kind === "period" ? accepted(period.period) : refused({ code: "own-period-asked" }),
    );
  const metric = typed === undefined ? undefined : cells.keep("headline_metric", resolveMetric(atlas, typed));
  const before = atlas.headline(entity.id);
  if (typed === undefined && disclosure === undefined && referencePeriod === undefined && !isNeeded) return undefined;
  const line = metric ? lineOf(atlas, entity, metric) : (before ?? NO_LINE);
  const isNone = line.entity === undefined;
  if (disclosure !== undefined && (disclosure === "none") !== isNone)
    cells.keep(
      "disclosure",
      refused(
        isNone
          ? { code: "own-choice", choices: ["none"] }
          : { code: "own-choice", choices: ["direct", "segment", "proxy"] },
      ),
    );
  return {
    entity: line.entity,
    metric: line.metric,
    growthMetric: line.growthMetric,
    disclosure: disclosure ?? (metric ? "proxy" : (before?.disclosure ?? "none")),
    referencePeriod: referencePeriod ?? (metric ? undefined : before?.referencePeriod),
  };
}

function lineOf(atlas: Atlas, { id: entity }: Entity, { id, kind, growthOf: level }: Metric): Line {
  if (kind === "ratio" && level !== undefined) return { entity, metric: level, growthMetric: id };
  if (kind === "ratio") return { entity, metric: undefined, growthMetric: id };
  return { entity, metric: id, growthMetric: growthOf(atlas, id)?.id };
}
