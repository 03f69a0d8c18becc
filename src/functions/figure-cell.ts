/** A figure as a cell: a number with its format, in the unit asked for. */
import type { Figure } from "../core/dataset/figures";
import { failed, found, type Result } from "../core/result";
import type { Cell } from "./cell";
import { numberFormatOf, type MoneyUnit } from "./number-format";

/** Only money takes a unit; asking for another metric in billions is a problem. */
export function figureCell(figure: Figure, unit?: MoneyUnit): Result<Cell> {
  const { observation, metric } = figure;
  const isMoney = observation.unit === "CNY" || observation.unit === "USD";
  if (unit && !isMoney) return failed({ code: "unit-mismatch", text: unit.word, metric: metric.id });
  const value = unit ? observation.value / unit.divisor : observation.value;
  return found({ kind: "number", value, format: numberFormatOf(observation, metric, unit) });
}
