/** Finds a span in a series, which is in order of time: a long one is searched, not scanned. */
import { firstNotBefore } from "../lists";
import { compareSpans, sameSpan } from "../periods/span";
import type { Span } from "../periods/period";
import type { Atlas } from "./atlas";
import type { Observation } from "./types";

/** Where the first figure of the span stands, or would. */
export function firstFrom(atlas: Atlas, series: readonly Observation[], span: Span): number {
  return firstNotBefore(series, (figure) => compareSpans(atlas.span(figure), span) < 0);
}

/** All figures of just these months. */
export function atSpan(atlas: Atlas, series: readonly Observation[], span: Span): readonly Observation[] {
  const from = firstFrom(atlas, series, span);
  let to = from;
  while (to < series.length && sameSpan(atlas.span(series[to] as Observation), span)) to += 1;
  return series.slice(from, to);
}
