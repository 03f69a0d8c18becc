/** Puts into words why months have no figure of their own: only longer periods are reported, or a sum cannot be made. */
import type { Language } from "../contract/language";
import { stepFor } from "../contract/scales";
import type { Problem } from "../core/problem";
import type { Phrases } from "./code-problems";
import { formatPeriod } from "./periods";

export type SpanProblem = Extract<
  Problem,
  { readonly code: "only-longer" | "no-running-sum" | "quarter-missing" | "basis-changes" }
>;

export function sayOfSpan(problem: SpanProblem, phrases: Phrases): string {
  const names = { entity: phrases.entity(problem.entity), metric: phrases.metric(problem.metric) };
  switch (problem.code) {
    case "only-longer": {
      const { period, value, unit } = problem.longer;
      return phrases.fill(problem.code, {
        ...names,
        period: problem.period,
        longer: formatPeriod(period, "en"),
        figure: amountText(value, unit, phrases.language),
      });
    }
    case "no-running-sum":
      return phrases.fill(problem.of === "ratio" ? "no-running-ratio" : problem.code, {
        ...names,
        sum: problem.sum.toUpperCase(),
      });
    case "quarter-missing":
      return phrases.fill(problem.missing.length === 0 ? "quarter-missing-all" : problem.code, {
        ...names,
        period: problem.period,
        missing: phrases.list(problem.missing),
      });
    case "basis-changes":
      return phrases.fill(problem.code, { ...names, period: problem.period, from: problem.from });
  }
}

/** A figure as short as a message can take it; what it is in full a cell shows. */
function amountText(value: number, unit: string, language: Language): string {
  if (unit === "ratio") return `${tenths(value * 100)}%`;
  const { divisor, word } = stepFor(language, value);
  return [tenths(value / divisor), word].filter((part) => part !== "").join(" ");
}

const tenths = (value: number): string => String(Math.round(value * 10) / 10);
