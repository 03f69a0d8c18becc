/** A figure that is a sum of figures on record: its value, its bound, its grade, and its inputs by name. */
import { calendarPeriod } from "../periods/format";
import type { Span } from "../periods/period";
import type { RunningSum } from "../periods/request";
import type { Atlas } from "./atlas";
import { compareFigures } from "./ranking";
import type { Qualifier } from "../../contract/qualifier";
import type { Observation } from "./types";

/** What is added, and what is taken off again: year + part − the year before's part. */
export interface Terms {
  readonly plus: readonly Observation[];
  readonly minus: readonly Observation[];
}

/** No position: it stands nowhere in the dataset. */
const COMPUTED = -1;

export function summedObservation(atlas: Atlas, terms: Terms, span: Span, sum: RunningSum): Observation {
  const { plus, minus } = terms;
  const all = [...plus, ...minus];
  const [first] = all as [Observation];
  const total = (figures: readonly Observation[]): number => figures.reduce((value, seen) => value + seen.value, 0);
  const period = calendarPeriod(span);
  return {
    ...first,
    index: COMPUTED,
    period,
    fiscalLabel: undefined,
    value: total(plus) - total(minus),
    qualifier: qualifierOf(terms),
    status: "derived",
    source: atlas.data.sources.find(({ kind }) => kind === "computed")?.id ?? first.source,
    locator: `${sum.toUpperCase()} = ${inputsOf(terms)}`,
    grade: ([...all].sort(compareFigures).at(-1) ?? first).grade,
    note: undefined,
  };
}

/** @example "2024 + 2025Q1 − 2024Q1" */
const inputsOf = ({ plus, minus }: Terms): string =>
  [plus.map(({ period }) => period).join(" + "), ...minus.map(({ period }) => period)].join(" − ");

const FLIPPED: ReadonlyMap<Qualifier, Qualifier> = new Map([
  [">", "<"],
  ["≥", "≤"],
  ["<", ">"],
  ["≤", "≥"],
]);

/** Bounds that point one way leave a bound; those that point both ways leave only about. */
function qualifierOf({ plus, minus }: Terms): Qualifier {
  const bounds = [
    ...plus.map(({ qualifier }) => qualifier),
    ...minus.map(({ qualifier }) => FLIPPED.get(qualifier) ?? qualifier),
  ].filter((qualifier) => qualifier !== "=");
  const [first = "="] = bounds;
  const open = bounds.find((qualifier) => qualifier === ">" || qualifier === "<");
  return bounds.every((qualifier) => sideOf(qualifier) === sideOf(first)) ? (open ?? first) : "≈";
}

const sideOf = (qualifier: Qualifier): string =>
  qualifier === ">" || qualifier === "≥" ? "up" : qualifier === "≈" ? "about" : "down";
