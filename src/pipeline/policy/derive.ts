/** Computes the derived figures from the best figures on record; an input that is missing or lies across a break is a finding. */
import type { Period } from "../../core/periods/period";
import type { Qualifier } from "../../core/dataset/types";
import type { Draft, DraftObservation, DraftRow } from "../draft";
import { quoted, type Finding } from "../finding";
import { breaksOf } from "./breaks";
import { GRADES, type Series } from "./series";

/** The id of the source that stands for our own arithmetic. */
export const COMPUTED = "computed";

const OPERATIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  ratio: ([a = NaN, b = NaN]) => a / b,
  growth: ([a = NaN, b = NaN]) => a / b - 1,
  sum: (values) => values.reduce((total, value) => total + value, 0),
  difference: ([first = NaN, ...rest]) => rest.reduce((left, value) => left - value, first),
  compound: ([base = NaN, growth = NaN]) => base * (1 + growth),
};

/** The derived observations of a draft, in the order of derivations.csv. */
export function deriveFigures(
  draft: Draft,
  series: Series,
): { readonly derived: readonly DraftObservation[]; readonly findings: readonly Finding[] } {
  const outcomes = draft.rows("derivations").map((row) => derive(row, draft, series));
  return {
    derived: outcomes.filter((outcome): outcome is DraftObservation => !("rule" in outcome)),
    findings: outcomes.filter((outcome): outcome is Finding => "rule" in outcome),
  };
}

function derive(row: DraftRow, draft: Draft, series: Series): DraftObservation | Finding {
  const refuse = (column: string, message: string): Finding => ({
    file: row.place.file,
    row: row.place.line,
    column,
    rule: "derivation",
    message,
  });
  const names = (row.cells.inputs ?? "").split("|");
  const inputs = names.map((name) => bestInput(name, series));
  const missing = inputs.indexOf(undefined);
  if (missing >= 0) return refuse("inputs", `${quoted(names[missing] ?? "")} is not on record`);
  const found = inputs as readonly DraftObservation[];
  if (row.cells.operation === "growth" && crossesBreak(found, draft, series))
    return refuse("inputs", "the two levels stand on different bases: no growth is computed across a break");
  return observe(row, names, found);
}

function bestInput(name: string, series: Series): DraftObservation | undefined {
  const [entity = "", metric = "", period = ""] = name.split("/");
  return series.at(entity, metric, series.spanOf({ entity, period: period as Period }))[0];
}

function crossesBreak([now, before]: readonly DraftObservation[], draft: Draft, series: Series): boolean {
  return (
    now !== undefined &&
    before !== undefined &&
    breaksOf(draft, series).between(now.entity, now.metric, series.spanOf(before), series.spanOf(now))
  );
}

function observe(
  { place, cells }: DraftRow,
  names: readonly string[],
  inputs: readonly DraftObservation[],
): DraftObservation {
  const operation = cells.operation ?? "";
  const exact = (OPERATIONS[operation] ?? (() => NaN))(inputs.map((input) => input.value));
  const text = rounded(exact, Number(cells.decimals));
  return {
    place,
    entity: cells.entity ?? "",
    metric: cells.metric ?? "",
    period: (cells.period ?? "") as Period,
    fiscalLabel: cells.fiscal_label ?? "",
    value: Number(text),
    text,
    step: undefined,
    unit: operation === "ratio" || operation === "growth" ? "ratio" : (inputs[0]?.unit ?? ""),
    qualifier: qualifierOf(operation, inputs),
    comparison: operation === "growth" ? "yoy" : "none",
    status: "derived",
    source: COMPUTED,
    locator: formulaOf(operation, names),
    grade: GRADES[Math.max(...inputs.map((input) => GRADES.indexOf(input.grade)))] ?? "C",
    note: cells.note ?? "",
  };
}

/** Exact only where every input is and nothing was rounded before it reached us: a level compounded with a rounded growth is approximate. */
function qualifierOf(operation: string, inputs: readonly DraftObservation[]): Qualifier {
  return operation !== "compound" && inputs.every((input) => input.qualifier === "=") ? "=" : "≈";
}

const SIGNS: Readonly<Record<string, string>> = {
  ratio: " ÷ ",
  growth: " ÷ ",
  sum: " + ",
  difference: " − ",
  compound: " × (1 + ",
};

function formulaOf(operation: string, names: readonly string[]): string {
  const joined = names.join(SIGNS[operation] ?? " ");
  return operation === "growth" ? `${joined} − 1` : operation === "compound" ? `${joined})` : joined;
}

/** Rounds to so many decimals, or to tens, hundreds … where negative, and writes it plainly. */
export function rounded(value: number, decimals: number): string {
  if (decimals >= 0) return String(Number(value.toFixed(decimals)));
  const step = 10 ** -decimals;
  return String(Math.round(value / step) * step);
}
