/**
 * Finds typed numbers that the record knows: near a name and a period in the same row or column, within rounding and unit,
 * with whether the record agrees. Guesses nothing: without a name and a period a number is left alone.
 */
import type { Atlas } from "../core/dataset/atlas";
import { findFigure, type Figure } from "../core/dataset/figures";
import { seriesOf, type Measure } from "../core/dataset/lines";
import type { Entity, Observation } from "../core/dataset/types";
import { intervalOf, overlap, writtenStep } from "../core/records/interval";
import { FIRST_YEAR, LAST_YEAR } from "../core/periods/parts";
import type { Area } from "../formulas/addresses";
import { formulaOf } from "../formulas/write";
import { BILLION, MILLION, WAN, YI } from "../contract/scales";
import { scaleNamed } from "../numbers/spelled-scale";
import { labelsNear, readLabels, type Labels, type SheetContents } from "./inspect-labels";

/** `agrees` within rounding; `other` with another source than the one that is used; `differs` from all. */
type Verdict = "agrees" | "other" | "differs";

export interface KnownNumber {
  /** From the sheet's first cell. */
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly figure: Figure;
  /** The source's figure that it agrees with, where that is not the one used. */
  readonly other: Observation | undefined;
  readonly verdict: Verdict;
  /** False where the metric is not named nearby and only the value tells. */
  readonly isNamed: boolean;
  /** The formula that would stand for it. */
  readonly formula: string;
}

/** The typed numbers of a sheet, or of a part of it, that the record knows; in reading order. */
export function inspectNumbers(atlas: Atlas, sheet: SheetContents, within?: Area): readonly KnownNumber[] {
  const labels = readLabels(atlas, sheet);
  return sheet.values.flatMap((cells, r) =>
    cells.flatMap((value, c) => {
      const [row, column] = [sheet.top + r, sheet.left + c];
      if (typeof value !== "number" || sheet.formulas[r]?.[c] !== value || isYear(value)) return [];
      if (within && !holds(within, row, column)) return [];
      const known = knownNumber(atlas, value, labelsNear(labels, r, c));
      return known ? [{ row, column, value, ...known }] : [];
    }),
  );
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

type Known = Omit<KnownNumber, "row" | "column" | "value">;

function knownNumber(atlas: Atlas, value: number, labels: Labels): Known | undefined {
  const { entity, period, measure } = labels;
  if (!entity || !period || !isTelling(value)) return undefined;
  const figureOf = (asked: Measure): Figure | undefined => {
    const series = seriesOf(atlas, entity.id, asked);
    const figure = series.ok ? findFigure(atlas, series.value.entity, series.value.metric, period) : undefined;
    return figure?.ok ? figure.value : undefined;
  };
  if (measure) {
    const figure = figureOf(measure);
    return figure && compared(value, figure, labels, entity, nameOf(measure));
  }
  const matching = atlas
    .metricsWithFigures(entity.id)
    .flatMap((metric) => figureOf({ kind: "metric", metric }) ?? [])
    .flatMap((figure) => compared(value, figure, labels, entity, figure.metric.id) ?? [])
    .filter(({ verdict }) => verdict === "agrees");
  const [only, another] = matching;
  return only && !another && digitsOf(value) >= 3 ? { ...only, isNamed: false } : undefined;
}

const nameOf = (measure: Measure): string =>
  measure.kind === "metric" ? measure.metric.id : measure.side === "metric" ? "ai_revenue" : "ai_revenue_growth";

/** A round number of one digit agrees with too much. */
const isTelling = (value: number): boolean => digitsOf(value) >= 2;

const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;

interface Typed {
  /** What the number is multiplied by to be in base units. */
  readonly factor: number;
  /** As AI_METRIC's unit; empty for base units. */
  readonly unit: string;
}

const MONEY: readonly Typed[] = [
  { factor: 1, unit: "" },
  ...[BILLION, YI, MILLION, WAN].map(({ divisor, word }) => ({ factor: divisor, unit: word })),
];
const RATIO: readonly Typed[] = [
  { factor: 1, unit: "" },
  { factor: 0.01, unit: "%" },
];
const AS_IT_IS: readonly Typed[] = [{ factor: 1, unit: "" }];

function unitsFor({ metric, observation }: Figure, { unit }: Labels): readonly Typed[] {
  if (observation.unit === "ratio") return RATIO;
  if (metric.kind !== "money") return AS_IT_IS;
  const named = unit === undefined ? undefined : scaleNamed(unit);
  return named ? MONEY.filter(({ factor }) => factor === named.divisor) : MONEY;
}

function compared(value: number, figure: Figure, labels: Labels, entity: Entity, name: string): Known | undefined {
  const units = unitsFor(figure, labels);
  const agreeing = (seen: Observation): Typed | undefined => units.find((typed) => agrees(value, typed, seen));
  const period = figure.observation.period;
  const found = (typed: Typed, verdict: Verdict, other?: Observation): Known => ({
    figure,
    other,
    verdict,
    isNamed: true,
    formula: formulaFor(entity, name, period, typed, other?.grade === "article" ? "article" : ""),
  });
  const exact = agreeing(figure.observation);
  if (exact) return found(exact, "agrees");
  for (const other of figure.others) {
    const typed = agreeing(other);
    if (typed) return found(typed, "other", other);
  }
  const near = units.find(({ factor }) => isNear(value * factor, figure.observation.value));
  return near && found(near, "differs");
}

function agrees(value: number, { factor, unit }: Typed, { value: known, unit: of, interval }: Observation): boolean {
  const step = unit === "%" ? writtenStep(String(value), "count") : writtenStep(String(value), of);
  const typed = intervalOf(value * factor, step * factor, "=");
  const bounded =
    Number.isFinite(interval.low) && Number.isFinite(interval.high) ? interval : { low: known, high: known };
  return overlap(typed, bounded);
}

/** Of one size and sign: another figure of the same thing, and not a number of something else. */
const isNear = (value: number, known: number): boolean =>
  Math.sign(value) === Math.sign(known) &&
  Math.abs(value) < 2 * Math.abs(known) &&
  2 * Math.abs(value) > Math.abs(known);

function formulaFor(entity: Entity, name: string, period: string, { unit }: Typed, source: string): string {
  const scale = unit === "%" || unit === "" ? undefined : unit;
  const call = formulaOf("AI_METRIC", [entity.names.en, name, period, scale, source === "" ? undefined : source]);
  return unit === "%" ? `${call}*100` : call;
}
