/** Which periods a silence is about: all, one, or those of one length from one to another. */
import type { Period, Span } from "../periods/period";
import { spanEnd, spanOf } from "../periods/span";

/** Both left out: every period. One left out: open on that side. */
export interface Scope {
  readonly from: Period | undefined;
  readonly to: Period | undefined;
}

export const isEverything = ({ from, to }: Scope): boolean => from === undefined && to === undefined;

/** Whether a span lies in a scope: quarters in a range of quarters, never the year that they make. */
export function covers({ from, to }: Scope, span: Span, fiscalYearEnd: number): boolean {
  const [first, last] = [from, to].map((period) => (period === undefined ? undefined : spanOf(period, fiscalYearEnd)));
  const months = (first ?? last)?.months;
  if (months === undefined) return true;
  return (
    span.months === months &&
    (first === undefined || first.start <= span.start) &&
    (last === undefined || spanEnd(span) <= spanEnd(last))
  );
}

/** A scope as text: one period, a range, or nothing for every period. */
export function scopeText({ from, to }: Scope, write: (period: Period) => string = String): string {
  if (from !== undefined && from === to) return write(from);
  return from === undefined && to === undefined
    ? ""
    : `${from === undefined ? "" : write(from)}–${to === undefined ? "" : write(to)}`;
}
