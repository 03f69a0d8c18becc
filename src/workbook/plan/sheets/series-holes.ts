/** What a row of the Time series lacks, in words: gaps, where it begins and ends, where it starts on a new basis. */
import { findFigure } from "../../../core/dataset/figures";
import type { Period } from "../../../core/periods/period";
import { REFERENCE } from "../../../core/periods/request";
import { listOf, say, type PlanContext } from "../context";
import { holeText } from "../figure-cells";
import { hasFigures, type SeriesRow } from "./series-rows";

export function missingText(context: PlanContext, row: SeriesRow): string {
  if (!hasFigures(row)) return emptyText(context, row);
  const gaps = gapsOf(row);
  const breaks = row.figures.flatMap((figure) => (figure?.breakBefore ? [figure.observation.period] : []));
  const text = [
    ...(gaps.length > 0 ? [say(context, "missing.periods", { periods: listOf(context, gaps) })] : []),
    ...breaks.map((period) => say(context, "missing.break", { period })),
  ];
  return text.length > 0 ? text.join(say(context, "join.semicolon")) : say(context, "missing.none");
}

/** Runs of periods without a figure: `2024Q1`, `2025Q4–2026Q1`. */
function gapsOf({ periods, figures }: SeriesRow): readonly string[] {
  const runs: string[][] = [];
  periods.forEach((period, index) => {
    if (figures[index]) return;
    const joins = index > 0 && !figures[index - 1] && kindOf(periods[index - 1]) === kindOf(period);
    if (joins) runs.at(-1)?.push(period);
    else runs.push([period]);
  });
  return runs.map((run) => (run.length > 1 ? `${run[0] ?? ""}–${run.at(-1) ?? ""}` : (run[0] ?? "")));
}

const kindOf = (period: Period | undefined): string => (period ?? "").replace(/\d/g, "");

/** Nothing in the periods shown: where the one figure there is stands, or why there is none. */
function emptyText(context: PlanContext, row: SeriesRow): string {
  const found = findFigure(context.atlas, row.entity.id, row.metric.id, REFERENCE);
  if (!found.ok) return holeText(context, found.problem);
  return say(context, "missing.only", { period: found.value.observation.period });
}
