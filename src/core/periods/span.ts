/** Periods as spans of months: what makes a fiscal and a calendar label of the same months equal, and gives the order. */
import { partsOf, type PeriodParts } from "./parts";
import type { Period, Span } from "./period";

const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

/**
 * The months a period covers. `fiscalYearEnd` is the entity's month (1-12) and matters to `FY…` only.
 * @example spanOf("FY2025Q4", 3) equals spanOf("2025Q1", 12): January to March 2025
 */
export function spanOf(period: Period, fiscalYearEnd: number): Span {
  return spanOfParts(partsOf(period), fiscalYearEnd);
}

function spanOfParts(parts: PeriodParts, fiscalYearEnd: number): Span {
  switch (parts.kind) {
    case "year":
      return { start: yearStart(parts, fiscalYearEnd), months: 12 };
    case "half":
      return { start: yearStart(parts, fiscalYearEnd) + (parts.number - 1) * 6, months: 6 };
    case "quarter":
      return { start: yearStart(parts, fiscalYearEnd) + (parts.number - 1) * 3, months: 3 };
    case "month":
      return { start: monthIndex(parts.year, parts.month), months: 1 };
    case "months":
      return between(monthIndex(parts.from.year, parts.from.month), monthIndex(parts.to.year, parts.to.month) + 1);
    case "years":
      return between(monthIndex(parts.from, 1), monthIndex(parts.to + 1, 1));
  }
}

function yearStart(parts: { readonly fiscal: boolean; readonly year: number }, fiscalYearEnd: number): number {
  return parts.fiscal ? monthIndex(parts.year, fiscalYearEnd) - 11 : monthIndex(parts.year, 1);
}

const between = (start: number, end: number): Span => ({ start, months: end - start });

/** One past the last month. */
export const spanEnd = (span: Span): number => span.start + span.months;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.months === b.months;

export const spanHolds = (span: Span, month: number): boolean => span.start <= month && month < spanEnd(span);

/** Orders by end, then the shorter first, so that a year follows its last quarter. */
export function compareSpans(a: Span, b: Span): number {
  return spanEnd(a) - spanEnd(b) || a.months - b.months;
}

/** How far apart two spans are, a difference in length counting most: what "the nearest figure" means. */
export function spanDistance(a: Span, b: Span): number {
  return Math.abs(a.months - b.months) * 1000 + Math.abs(spanEnd(a) - spanEnd(b));
}
