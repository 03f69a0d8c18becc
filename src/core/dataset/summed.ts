/** A figure that is a sum of figures on record: its value, its bound, its grade, and its inputs by name. */
import type { SourceId } from "../../contract/ids";
import { calendarPeriod } from "../periods/format";
import type { Span } from "../periods/period";
import type { Atlas } from "./atlas";
import { compareFigures } from "./ranking";
import type { Qualifier } from "../../contract/qualifier";
import { rest, total, type Interval } from "../records/interval";
import type { Observation } from "./types";

/** What is added, and what is taken off again: year + part − the year before's part. */
export interface Terms {
  readonly plus: readonly Observation[];
  readonly minus: readonly Observation[];
}

/** No position: it stands nowhere in the dataset. */
const COMPUTED = -1;

/** @param name what stands before the terms where the sum is told */
export function summedObservation(atlas: Atlas, terms: Terms, span: Span, name: string): Observation {
  const { plus, minus } = terms;
  const all = [...plus, ...minus];
  const [first] = all as [Observation];
  const interval = rest(total(plus.map(intervalOf)), minus.map(intervalOf));
  return {
    ...first,
    index: COMPUTED,
    period: calendarPeriod(span),
    fiscalLabel: undefined,
    value: sumOf(plus) - sumOf(minus),
    interval,
    qualifier: qualifierOf(terms, interval),
    confirmedBy: [],
    inputs: all.map(({ index }) => index),
    status: "derived",
    source: computedSource(atlas) ?? first.source,
    locator: name + inputsOf(terms),
    grade: all.find(({ grade }) => grade === "own")?.grade ?? ([...all].sort(compareFigures).at(-1) ?? first).grade,
    note: undefined,
  };
}

/** What our own arithmetic is cited as. */
export const computedSource = ({ data }: Atlas): SourceId | undefined =>
  data.sources.find(({ kind }) => kind === "computed")?.id;

const intervalOf = (seen: Observation): Interval => seen.interval;
const sumOf = (figures: readonly Observation[]): number => figures.reduce((value, seen) => value + seen.value, 0);

/** @example "2024 + 2025Q1 − 2024Q1" */
const inputsOf = ({ plus, minus }: Terms): string =>
  [plus.map(({ period }) => period).join(" + "), ...minus.map(({ period }) => period)].join(" − ");

const FLIPPED: ReadonlyMap<Qualifier, Qualifier> = new Map([
  [">", "<"],
  ["≥", "≤"],
  ["<", ">"],
  ["≤", "≥"],
]);

/**
 * Bounds that point one way leave a bound; those that point both ways leave only about. So do figures that were rounded before they
 * were summed, unless whatever they can mean comes to the same whole number.
 */
function qualifierOf({ plus, minus }: Terms, { low, high }: Interval): Qualifier {
  const bounds = [
    ...plus.map(({ qualifier }) => qualifier),
    ...minus.map(({ qualifier }) => FLIPPED.get(qualifier) ?? qualifier),
  ].filter((qualifier) => qualifier !== "=");
  const [first] = bounds;
  if (first === undefined) return Math.round(low) === Math.round(high) ? "=" : "≈";
  const open = bounds.find((qualifier) => qualifier === ">" || qualifier === "<");
  return bounds.every((qualifier) => sideOf(qualifier) === sideOf(first)) ? (open ?? first) : "≈";
}

const sideOf = (qualifier: Qualifier): string =>
  qualifier === ">" || qualifier === "≥" ? "up" : qualifier === "≈" ? "about" : "down";
