/** Says where the record ends for an entity, and whose silence a missing figure is. */
import type { EntityId } from "../contract/ids";
import type { Atlas } from "../core/dataset/atlas";
import { coverageOf, newestOf, recordEnd } from "../core/dataset/coverage";
import type { AbsenceCause, Problem } from "../core/problem";
import type { Phrases } from "./code-problems";
import { formatPeriod, monthText } from "./periods";

/**
 * The end of what was asked for, where any of it is on record, else of the entity: users of one month end no revenue.
 * @example "The record ends with 2026Q1 for Baidu’s revenue; pages read to June 2026."
 */
export function endOfRecord(problem: Problem, id: EntityId, atlas: Atlas, phrases: Phrases): string {
  const read = monthText(recordEnd(atlas).newestPage, phrases.language);
  const asked = endOfSeries(problem, atlas);
  const period = asked?.period ?? coverageOf(atlas, id)?.newestPeriod;
  if (period === undefined) return phrases.fill("read-to", { read });
  const said = { period: formatPeriod(period, "en"), entity: phrases.entity(asked?.entity ?? id), read };
  return asked === undefined
    ? phrases.fill("record-ends", said)
    : phrases.fill("record-of-metric-ends", { ...said, metric: phrases.metric(asked.metric) });
}

/** The series that a problem is about, with its newest period; undefined where it names none, or none is on record. */
function endOfSeries(problem: Problem, atlas: Atlas) {
  if (!("metric" in problem && "entity" in problem) || problem.metric === undefined) return undefined;
  const { entity, metric } = problem;
  const period = newestOf(atlas, atlas.observationsOf(entity, metric));
  return period && { entity, metric, period };
}

type Undisclosed = Extract<Problem, { readonly code: "not-disclosed" }>;

/** The article's silence is its own: the company may well say what the article does not. */
export function causeSaid({ because, statement }: Undisclosed, atlas: Atlas): AbsenceCause | "not-in-article" {
  const absence = atlas.data.absences.find((one) => one.statement === statement);
  return because === "not-disclosed" && absence?.voice === "article" ? "not-in-article" : because;
}
