/** A citation in one line: title, publisher, date, place, grade. */
import type { Citation } from "../core/dataset/citation";
import type { Grade } from "../core/dataset/types";

const GRADES: Readonly<Record<Grade, string>> = {
  A: "grade A (filing or confirmed announcement)",
  B: "grade B (one announcement or two known outlets)",
  article: "the classification's article",
  C: "grade C (weak)",
};

/** A computed figure has the grade of the figures it is computed from, which the locator names. @example "Alibaba 20-F FY2024; 2024-05; grade A (filing or confirmed announcement)" */
export function citationText({ source, date, locator, grade }: Citation): string {
  const publisher = source.title.includes(source.publisher) ? "" : source.publisher;
  const rank = source.kind === "computed" ? `grade ${grade} (computed)` : GRADES[grade];
  return [source.title, publisher, date, locator, rank].filter((part) => part !== "").join("; ");
}
