/** Finds where sources disagree and joins each disagreement with the reason given for it. */
import type { Period } from "../../core/periods/period";
import type { Draft, DraftObservation, DraftRow } from "../draft";
import { quoted, type Finding } from "../finding";
import { overlap } from "../../core/records/interval";
import type { FigureSeries } from "./series";

export interface ConflictDraft {
  readonly entity: string;
  readonly metric: string;
  readonly period: Period;
  /** Positions in the final order, the used one first. */
  readonly observations: readonly number[];
  readonly statement: string;
}

/** Whether any two figures in the same unit cannot be one figure differently rounded. */
function disagrees(group: readonly DraftObservation[]): boolean {
  return group.some((a, at) => group.slice(at + 1).some((b) => a.unit === b.unit && !overlap(a.interval, b.interval)));
}

/** Every disagreement with its reason; those without a reason, and reasons without a disagreement, are findings. */
export function findConflicts(
  draft: Draft,
  series: FigureSeries,
): { readonly conflicts: readonly ConflictDraft[]; readonly findings: readonly Finding[] } {
  const position = new Map<DraftObservation, number>(series.ordered.map((seen, at) => [seen, at]));
  const explained = new Set<readonly DraftObservation[]>();
  const findings: Finding[] = [];
  const conflicts = draft.rows("conflicts").flatMap((row): ConflictDraft[] => {
    const group = groupOf(row, series);
    const against = row.cells.against
      .split("|")
      .filter(Boolean)
      .map((target) => bestOf(target, series));
    explained.add(group);
    const missing = staleReason(row, group, against);
    if (missing) findings.push(missing);
    const observations = [...group, ...against.filter((seen) => seen !== undefined)].map(
      (seen) => position.get(seen) as number,
    );
    return [
      {
        entity: row.cells.entity,
        metric: row.cells.metric,
        period: (group[0]?.period ?? row.cells.period) as Period,
        observations,
        statement: row.cells.statement,
      },
    ];
  });
  for (const group of series.groups()) if (!explained.has(group) && disagrees(group)) findings.push(unexplained(group));
  return { conflicts: conflicts.sort((a, b) => (a.observations[0] ?? 0) - (b.observations[0] ?? 0)), findings };
}

function groupOf({ cells }: DraftRow<"conflicts">, series: FigureSeries): readonly DraftObservation[] {
  const span = series.spanOf({ entity: cells.entity, period: cells.period as Period });
  return series.at(cells.entity, cells.metric, span);
}

function bestOf(target: string, series: FigureSeries): DraftObservation | undefined {
  const [entity = "", metric = "", period = ""] = target.split("/");
  return series.at(entity, metric, series.spanOf({ entity, period: period as Period }))[0];
}

function staleReason(
  row: DraftRow<"conflicts">,
  group: readonly DraftObservation[],
  against: readonly (DraftObservation | undefined)[],
): Finding | undefined {
  const stale = (message: string): Finding => ({
    file: row.place.file,
    row: row.place.line,
    column: "period",
    rule: "stale-conflict",
    message,
  });
  if (group.length === 0) return stale("there is no figure for this entity, metric and period");
  if (against.includes(undefined))
    return { ...stale(`${quoted(row.cells.against)} names a figure that is not on record`), column: "against" };
  return row.cells.kind === "figures" && !disagrees(group)
    ? stale("the figures on record no longer disagree; remove the row")
    : undefined;
}

function unexplained(group: readonly DraftObservation[]): Finding {
  const [used, ...others] = group as [DraftObservation, ...DraftObservation[]];
  const figures = [used, ...others].map((seen) => `${seen.qualifier}${seen.text} (${seen.source})`).join(", ");
  const message = `${used.entity} ${used.metric} ${used.period} is ${figures}: give the reason in conflicts.csv`;
  return { file: used.place.file, row: used.place.line, column: "value", rule: "unexplained-conflict", message };
}
