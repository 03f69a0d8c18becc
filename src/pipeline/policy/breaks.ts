/** Whether two periods of a series stand on different bases. */
import type { Period, Span } from "../../core/periods/period";
import { liesBetween } from "../../core/records/breaks";
import type { Draft } from "../draft";
import type { FigureSeries } from "./series";

export interface Breaks {
  /** True where a break lies after the earlier span's start and not after the later one's. */
  between(entity: string, metric: string, earlier: Span, later: Span): boolean;
}

/** Reads the breaks of a draft. A break of a level is one of its growth's base too. */
export function readBreaks(draft: Draft, series: FigureSeries): Breaks {
  const starts = new Map<string, number[]>();
  for (const { cells } of draft.rows("breaks")) {
    const key = `${cells.entity}/${cells.metric}`;
    const start = series.spanOf({ entity: cells.entity, period: cells.from as Period }).start;
    starts.set(key, [...(starts.get(key) ?? []), start]);
  }
  return {
    between: (entity, metric, earlier, later) =>
      (starts.get(`${entity}/${metric}`) ?? []).some((start) => liesBetween(start, earlier, later)),
  };
}
