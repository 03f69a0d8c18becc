/** Computes the derived figures from the figures that are used; an input that is missing or lies across a break is a finding. */
import type { Period } from "../../core/periods/period";
import { GRADES } from "../../core/records/agreement";
import { growthBetween, product, quotient, rest, shifted, total, type Interval } from "../../core/records/interval";
import { readPeriod } from "../../core/periods/parts";
import { roundedQualifier, roundedText } from "../../core/records/rounded";
import type { Draft, DraftObservation, DraftRow } from "../draft";
import { findingAt, quoted, type Finding } from "../finding";
import { readBreaks } from "./breaks";
import type { FigureSeries } from "./series";

/** The id of the source that stands for our own arithmetic. */
const COMPUTED = "computed";

interface Operation {
  readonly value: (values: readonly number[]) => number;
  /** What the result can be, given what each input can be; undefined where that has no bounds. */
  readonly range: (inputs: readonly Interval[]) => Interval | undefined;
  readonly formula: (names: readonly string[]) => string;
  /** Fewest inputs; `Infinity` as the most. */
  readonly arity: readonly [number, number];
}

const NONE: Interval = { low: 0, high: 0 };

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  [
    "ratio",
    {
      value: ([a = NaN, b = NaN]) => a / b,
      range: ([a = NONE, b = NONE]) => quotient(a, b),
      formula: (names) => names.join(" ÷ "),
      arity: [2, 2],
    },
  ],
  [
    "growth",
    {
      value: ([a = NaN, b = NaN]) => a / b - 1,
      range: ([a = NONE, b = NONE]) => growthBetween(a, b),
      formula: (names) => `${names.join(" ÷ ")} − 1`,
      arity: [2, 2],
    },
  ],
  [
    "sum",
    {
      value: (values) => values.reduce((so, value) => so + value, 0),
      range: total,
      formula: (names) => names.join(" + "),
      arity: [2, Infinity],
    },
  ],
  [
    "difference",
    {
      value: ([first = NaN, ...others]) => others.reduce((left, value) => left - value, first),
      range: ([first = NONE, ...others]) => rest(first, others),
      formula: (names) => names.join(" − "),
      arity: [2, Infinity],
    },
  ],
  [
    "compound",
    {
      value: ([base = NaN, growth = NaN]) => base * (1 + growth),
      range: ([base = NONE, growth = NONE]) => product(base, shifted(growth, 1)),
      formula: (names) => `${names.join(" × (1 + ")})`,
      arity: [2, 2],
    },
  ],
]);

/** The derived observations of a draft, in the order of derivations.csv. */
export function deriveFigures(
  draft: Draft,
  series: FigureSeries,
): { readonly derived: readonly DraftObservation[]; readonly findings: readonly Finding[] } {
  const outcomes = draft.rows("derivations").map((row) => derive(row, draft, series));
  return {
    derived: outcomes.filter((outcome): outcome is DraftObservation => !("rule" in outcome)),
    findings: outcomes.filter((outcome): outcome is Finding => "rule" in outcome),
  };
}

function derive(row: DraftRow<"derivations">, draft: Draft, series: FigureSeries): DraftObservation | Finding {
  const refuse = (column: string, message: string): Finding => findingAt(row.place, column, "derivation", message);
  const operation = OPERATIONS.get(row.cells.operation);
  if (!operation) return refuse("operation", `${quoted(row.cells.operation)} is no operation`);
  const names = row.cells.inputs.split("|");
  if (names.length < operation.arity[0] || names.length > operation.arity[1])
    return refuse("inputs", `${row.cells.operation} does not take ${names.length} inputs`);
  const malformed = names.find((name) => !readPeriod(name.split("/")[2] ?? ""));
  if (malformed !== undefined)
    return refuse(
      "inputs",
      `${quoted(malformed)} is not an entity, a metric and a period such as baidu/revenue/2025Q1`,
    );
  const inputs = names.map((name) => bestInput(name, series));
  const missing = inputs.indexOf(undefined);
  if (missing >= 0) return refuse("inputs", `${quoted(names[missing] ?? "")} is not on record`);
  const found = inputs as readonly DraftObservation[];
  if (row.cells.operation === "growth" && crossesBreak(found, draft, series))
    return refuse("inputs", "the two levels stand on different bases: no growth is computed across a break");
  const range = operation.range(found.map(({ interval }) => interval));
  if (!range || !Number.isFinite(range.low) || !Number.isFinite(range.high))
    return refuse("inputs", "an input is only a bound, or may be zero: nothing is computed from it");
  return observe(row, operation, names, found, range);
}

function bestInput(name: string, series: FigureSeries): DraftObservation | undefined {
  const [entity = "", metric = "", period = ""] = name.split("/");
  return series.at(entity, metric, series.spanOf({ entity, period: period as Period }))[0];
}

function crossesBreak([now, before]: readonly DraftObservation[], draft: Draft, series: FigureSeries): boolean {
  return (
    now !== undefined &&
    before !== undefined &&
    readBreaks(draft, series).between(now.entity, now.metric, series.spanOf(before), series.spanOf(now))
  );
}

function observe(
  { place, cells }: DraftRow<"derivations">,
  operation: Operation,
  names: readonly string[],
  inputs: readonly DraftObservation[],
  range: Interval,
): DraftObservation {
  const decimals = Number(cells.decimals);
  const text = roundedText(operation.value(inputs.map((input) => input.value)), decimals);
  const pure = cells.operation === "ratio" || cells.operation === "growth";
  return {
    place,
    entity: cells.entity,
    metric: cells.metric,
    period: cells.period as Period,
    fiscalLabel: cells.fiscal_label,
    value: Number(text),
    text,
    step: 10 ** -decimals,
    interval: range,
    unit: pure ? "ratio" : (inputs[0]?.unit ?? ""),
    qualifier: roundedQualifier(range, decimals),
    comparison: cells.operation === "growth" ? "yoy" : "none",
    status: "derived",
    source: COMPUTED,
    locator: operation.formula(names),
    grade: GRADES[Math.max(...inputs.map((input) => GRADES.indexOf(input.grade)))] ?? "C",
    note: cells.note,
    inputs,
  };
}
