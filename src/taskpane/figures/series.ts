/** One series as chart points: where it is whole, where it has holes, and where it breaks. Pure. */
import { oneLength } from "../../calls/history";
import type { Atlas } from "../../core/dataset/atlas";
import { findHistory, type Figure } from "../../core/dataset/figures";
import type { Period, Span } from "../../core/periods/period";
import { spanOf } from "../../core/periods/span";
import type { EntityId, MetricId } from "../../contract/ids";
import type { SeriesBreak } from "../../core/dataset/types";

interface SeriesPoint {
  readonly figure: Figure;
  readonly span: Span;
  /** True where no line may come in: a period is missing before it, or the series starts anew. */
  readonly detached: boolean;
}

export interface PlottedSeries {
  readonly points: readonly SeriesPoint[];
  readonly breaks: readonly { readonly mark: SeriesBreak; readonly span: Span }[];
  /** Length of its periods: 3 for quarters, 12 for years. */
  readonly months: number;
}

export interface SeriesRange {
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
  readonly months?: number | undefined;
}

/** The series as AI_HISTORY spills it: in the length of period it has most of, unless one is asked for. */
export function plotSeries(atlas: Atlas, entity: EntityId, metric: MetricId, range: SeriesRange = {}): PlottedSeries {
  const history = findHistory(atlas, entity, metric, range);
  const { fiscalYearEnd } = atlas.entity(entity);
  const breaks = history.breaks.map((mark) => ({ mark, span: spanOf(mark.from, fiscalYearEnd) }));
  const results = oneLength(atlas, history.points);
  const spans = results.map((figure) => atlas.span(figure.observation));
  const months = spans[0]?.months ?? range.months ?? 3;
  const points = results.map((figure, index) => {
    const span = spans[index] as Span;
    const before = spans[index - 1];
    const broken = breaks.some(
      (entry) => before !== undefined && entry.span.start > before.start && entry.span.start <= span.start,
    );
    return { figure, span, detached: before === undefined || before.start + months !== span.start || broken };
  });
  return {
    points,
    breaks: breaks.filter((entry) => points.some((point) => point.span.start < entry.span.start)),
    months,
  };
}
