/** What is to be said of a row of the Time series: periods the source discloses nothing for, and where a new basis starts. */
import { absenceOf } from "../../../core/dataset/evidence";
import { findFigure } from "../../../core/dataset/figures";
import type { Period } from "../../../core/periods/period";
import { REFERENCE } from "../../../core/periods/request";
import { listOf, say, type PlanContext } from "../context";
import { holeNote } from "../figure-cells";
import { hasFigures, type SeriesRow } from "./series-rows";

export function missingText(context: PlanContext, row: SeriesRow): string {
  if (!hasFigures(row)) return emptyText(context, row);
  const gaps = gapsOf(context, row);
  const breaks = row.figures.flatMap((figure) => (figure?.breakBefore ? [figure.observation.period] : []));
  const text = [
    ...(gaps.length > 0 ? [say(context, "missing.periods", { periods: listOf(context, gaps) })] : []),
    ...breaks.map((period) => say(context, "missing.break", { period })),
  ];
  return text.join(say(context, "join.semicolon"));
}

/** Runs of periods known not to be disclosed: `2024Q1`, `2025Q4–2026Q1`. */
function gapsOf(context: PlanContext, row: SeriesRow): readonly string[] {
  const { periods } = row;
  const silent = periods.map((period) => isSilent(context, row, period));
  const runs: string[][] = [];
  periods.forEach((period, index) => {
    if (!silent[index]) return;
    const joins = index > 0 && silent[index - 1] && kindOf(periods[index - 1]) === kindOf(period);
    if (joins) runs.at(-1)?.push(period);
    else runs.push([period]);
  });
  return runs.map((run) => (run.length > 1 ? `${run[0] ?? ""}–${run.at(-1) ?? ""}` : (run[0] ?? "")));
}

function isSilent({ atlas }: PlanContext, { entity, metric }: SeriesRow, period: Period): boolean {
  const found = findFigure(atlas, entity.id, metric.id, { kind: "period", period });
  return !found.ok && absenceOf(atlas, entity.id, metric.id, period)?.reason === "not-disclosed";
}

const kindOf = (period: Period | undefined): string => (period ?? "").replace(/\d/g, "");

/** Nothing in the periods shown: where the one figure there is stands, or why there is none. */
function emptyText(context: PlanContext, row: SeriesRow): string {
  const found = findFigure(context.atlas, row.entity.id, row.metric.id, REFERENCE);
  if (!found.ok) return holeNote(context, found.problem);
  return say(context, "missing.only", { period: found.value.observation.period });
}
