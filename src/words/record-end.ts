/** Says where the record ends for an entity, and whose silence a missing figure is. */
import type { EntityId } from "../contract/ids";
import type { Atlas } from "../core/dataset/atlas";
import { coverageOf, recordEnd } from "../core/dataset/coverage";
import type { AbsenceCause, Problem } from "../core/problem";
import type { Phrases } from "./code-problems";
import { formatPeriod, monthText } from "./periods";

/** @example "The record ends with 2026Q1 for Baidu; pages read to June 2026." */
export function endOfRecord(id: EntityId, atlas: Atlas, phrases: Phrases): string {
  const period = coverageOf(atlas, id)?.newestPeriod;
  const read = monthText(recordEnd(atlas).newestPage, phrases.language);
  return period === undefined
    ? phrases.fill("read-to", { read })
    : phrases.fill("record-ends", { period: formatPeriod(period, "en"), entity: phrases.entity(id), read });
}

type Undisclosed = Extract<Problem, { readonly code: "not-disclosed" }>;

/** The article's silence is its own: the company may well say what the article does not. */
export function causeSaid({ because, statement }: Undisclosed, atlas: Atlas): AbsenceCause | "not-in-article" {
  const absence = atlas.data.absences.find((one) => one.statement === statement);
  return because === "not-disclosed" && absence?.voice === "article" ? "not-in-article" : because;
}
