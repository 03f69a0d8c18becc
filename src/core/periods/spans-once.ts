/** Spans of periods that come again and again, as in the rows of a table: each is taken apart once. */
import type { Period, Span } from "./period";
import { spanOf } from "./span";

/** The same as `spanOf`, remembered as long as what is returned is. */
export function spansOnce(): typeof spanOf {
  const known = Array.from({ length: 13 }, () => new Map<Period, Span>());
  return (period, fiscalYearEnd) => {
    const spans = known[fiscalYearEnd] as Map<Period, Span>;
    const before = spans.get(period);
    if (before) return before;
    const span = spanOf(period, fiscalYearEnd);
    spans.set(period, span);
    return span;
  };
}
