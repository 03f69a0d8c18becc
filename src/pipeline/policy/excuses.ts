/** Why a contradiction between figures is known: the series breaks in between, or the disagreement is listed. */
import type { Period, Span } from "../../core/periods/period";
import { sameSpan } from "../../core/periods/span";
import type { Draft } from "../draft";
import type { Flag } from "../finding";
import { readBreaks } from "./breaks";
import type { FigureSeries } from "./series";

type Because = Flag["because"];

export interface Excuses {
  /** A break of the series between two spans. */
  broken(entity: string, metric: string, earlier: Span, later: Span): boolean;
  /** A conflict on record about one of these metrics in this span. */
  listed(entity: string, metrics: readonly string[], span: Span): boolean;
}

/** Reads what a draft has on record to explain disagreements. */
export function excusesOf(draft: Draft, series: FigureSeries): Excuses {
  const breaks = readBreaks(draft, series);
  const conflicts = draft.rows("conflicts").map(({ cells }) => ({
    entity: cells.entity,
    metric: cells.metric,
    span: series.spanOf({ entity: cells.entity, period: cells.period as Period }),
  }));
  return {
    broken: (entity, metric, earlier, later) => breaks.between(entity, metric, earlier, later),
    listed: (entity, metrics, span) =>
      conflicts.some((row) => row.entity === entity && metrics.includes(row.metric) && sameSpan(row.span, span)),
  };
}

export const because = (broken: boolean, listed: boolean): Because | undefined =>
  broken ? "break" : listed ? "conflict" : undefined;
