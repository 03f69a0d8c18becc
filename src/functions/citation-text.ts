/** A citation in one line: title, publisher, date, place, grade, and who confirms it. */
import type { Citation, Cited } from "../core/dataset/citation";
import type { Grade } from "../core/dataset/types";
import { placeText } from "../words/place";

const GRADES: Readonly<Record<Grade, string>> = {
  A: "grade A (filing or confirmed announcement)",
  B: "grade B (one announcement or two known outlets)",
  article: "the classification's article",
  C: "grade C (weak)",
  own: "your own row",
};

/**
 * A computed figure names the sources of what it was computed from, and has the worst of their grades.
 * @example "Alibaba 20-F FY2024; 2024-05; grade A (filing or confirmed announcement)"
 */
export function citationText({ source, locator, grade, confirming, inputs }: Citation): string {
  const computed = source.kind === "computed";
  const rank =
    (computed && grade !== "own") || (grade === "article" && source.kind !== "article")
      ? `grade ${grade} (${computed ? "computed" : "confirmed by the classification's article"})`
      : GRADES[grade] + (computed ? " (computed)" : "");
  const where =
    computed && inputs.length > 0
      ? `Computed from ${inputs.map(citedText).join(" and ")}`
      : citedText({ source, locator });
  const others = confirming.map(citedText).join(" and ");
  return [where, rank, others && `confirmed by ${others}`].filter((part) => part !== "").join("; ");
}

function citedText({ source, locator }: Cited): string {
  const publisher = source.title.includes(source.publisher) ? "" : source.publisher;
  return [source.title, publisher, source.date, placeText(locator, "en")].filter((part) => part !== "").join("; ");
}
