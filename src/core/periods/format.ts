/** Canonical text of periods and requests, for messages and for formulas that are written by the product. */
import type { Period, Span } from "./period";
import { writePeriod, type PeriodParts } from "./parts";
import type { PeriodRequest } from "./request";

/** The text of a request: `reference`, `latest`, a period, the month of a date, `LTM 2025Q1`. */
export function formatRequest(request: PeriodRequest): string {
  switch (request.kind) {
    case "period":
      return request.period;
    case "month-of":
      return monthOf(request.start);
    case "running":
      return `${request.sum.toUpperCase()}${request.until ? ` ${formatRequest(request.until)}` : ""}`;
    default:
      return request.kind;
  }
}

/** The period that names one month, counted from January of year 0. */
export function monthOf(index: number): Period {
  return writePeriod({ kind: "month", year: Math.floor(index / 12), month: (index % 12) + 1 });
}

/** The calendar period that covers exactly this span. @example calendarPeriod({ start: 24300, months: 3 }) is 2025Q1 */
export function calendarPeriod(span: Span): Period {
  return writePeriod(calendarParts(span));
}

/** The same taken apart. */
export function calendarParts(span: Span): PeriodParts {
  const year = Math.floor(span.start / 12);
  const month = span.start % 12;
  if (span.months === 3 && month % 3 === 0) return { kind: "quarter", fiscal: false, year, number: month / 3 + 1 };
  if (span.months === 6 && month % 6 === 0) return { kind: "half", fiscal: false, year, number: month / 6 + 1 };
  if (span.months === 12 && month === 0) return { kind: "year", fiscal: false, year };
  if (span.months === 1) return { kind: "month", year, month: month + 1 };
  const last = span.start + span.months - 1;
  return {
    kind: "months",
    from: { year, month: month + 1 },
    to: { year: Math.floor(last / 12), month: (last % 12) + 1 },
  };
}
