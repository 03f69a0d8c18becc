/**
 * A period as the dataset writes it and as a span of months, so that a fiscal and a calendar label
 * of the same three months are the same period.
 */
declare const periodBrand: unique symbol;

/**
 * Canonical text: `2025Q1`, `2025H1`, `2024` (calendar), `FY2024`, `FY2025Q4` (the entity's own fiscal year),
 * `2025-03` (a month, or as of that month), `2024-07..2025-02`, `2025..2028` (a range).
 */
export type Period = string & { readonly [periodBrand]: "period" };

/** Months counted from January of year 0; `months` is the length. */
export interface Span {
  readonly start: number;
  readonly months: number;
}
