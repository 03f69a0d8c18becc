/** What a caller may ask for in place of a period: a period, the newest one, the classification's own, or the one a date falls in. */
import type { Period } from "./period";

export type PeriodRequest =
  | { readonly kind: "reference" }
  | { readonly kind: "latest" }
  | { readonly kind: "period"; readonly period: Period }
  /** `start` counts months from January of year 0. */
  | { readonly kind: "month-of"; readonly start: number };

export const REFERENCE: PeriodRequest = { kind: "reference" };
export const LATEST: PeriodRequest = { kind: "latest" };
