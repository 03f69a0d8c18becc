/** What a caller may ask for in place of a period: a period, the newest one, the classification's own, the one a date falls in, or a running sum. */
import type { Period } from "./period";

export type PeriodRequest =
  | { readonly kind: "reference" }
  | { readonly kind: "latest" }
  | PlainRequest
  /** `until`: the period it ends with; the newest on record where it is left out. */
  | { readonly kind: "running"; readonly sum: RunningSum; readonly until: PlainRequest | undefined };

/** A period by itself. */
export type PlainRequest =
  | { readonly kind: "period"; readonly period: Period }
  /** `start` counts months from January of year 0. */
  | { readonly kind: "month-of"; readonly start: number };

/** The last twelve months, or the fiscal year so far. */
export type RunningSum = "ltm" | "ytd";

export const REFERENCE: PeriodRequest = { kind: "reference" };
export const LATEST: PeriodRequest = { kind: "latest" };
