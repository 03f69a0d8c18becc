/** A period taken apart, and its canonical text: the one place that knows how `Period` is spelt. */
import type { Period } from "./period";

export type PeriodParts =
  | { readonly kind: "year"; readonly fiscal: boolean; readonly year: number }
  | { readonly kind: "half"; readonly fiscal: boolean; readonly year: number; readonly number: number }
  | { readonly kind: "quarter"; readonly fiscal: boolean; readonly year: number; readonly number: number }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "months"; readonly from: YearMonth; readonly to: YearMonth }
  | { readonly kind: "years"; readonly from: number; readonly to: number };

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

const monthText = ({ year, month }: YearMonth): string => `${year}-${String(month).padStart(2, "0")}`;

/** The canonical text of the parts: `2025Q1`, `FY2025Q4`, `2025H1`, `2024`, `2025-03`, `2024-07..2025-02`. */
export function writePeriod(parts: PeriodParts): Period {
  return textOf(parts) as Period;
}

function textOf(parts: PeriodParts): string {
  switch (parts.kind) {
    case "year":
      return `${prefixOf(parts)}${parts.year}`;
    case "half":
      return `${prefixOf(parts)}${parts.year}H${parts.number}`;
    case "quarter":
      return `${prefixOf(parts)}${parts.year}Q${parts.number}`;
    case "month":
      return monthText(parts);
    case "months":
      return `${monthText(parts.from)}..${monthText(parts.to)}`;
    case "years":
      return `${parts.from}..${parts.to}`;
  }
}

const prefixOf = (parts: { readonly fiscal: boolean }): string => (parts.fiscal ? "FY" : "");

const CANONICAL = /^(?:(FY)?(\d{4})(?:([QH])(\d))?|(\d{4})-(\d\d)(?:\.\.(\d{4})-(\d\d))?|(\d{4})\.\.(\d{4}))$/;

/** Takes canonical text apart; undefined where the text is not canonical. */
export function readPeriod(text: string): PeriodParts | undefined {
  const match = CANONICAL.exec(text);
  if (!match) return undefined;
  const [, fiscal, year, letter, number, monthYear, month, toYear, toMonth, from, to] = match;
  if (year) return readWhole(Boolean(fiscal), Number(year), letter, Number(number));
  if (from) return { kind: "years", from: Number(from), to: Number(to) };
  const first = { year: Number(monthYear), month: Number(month) };
  if (!toYear) return { kind: "month", ...first };
  return { kind: "months", from: first, to: { year: Number(toYear), month: Number(toMonth) } };
}

function readWhole(fiscal: boolean, year: number, letter: string | undefined, number: number): PeriodParts {
  if (letter === "Q") return { kind: "quarter", fiscal, year, number };
  if (letter === "H") return { kind: "half", fiscal, year, number };
  return { kind: "year", fiscal, year };
}

/** Takes a period apart; a period that cannot be read is a bug in whatever made it. */
export function partsOf(period: Period): PeriodParts {
  const parts = readPeriod(period);
  if (!parts) throw new Error(`Not a canonical period: ${period}`);
  return parts;
}
