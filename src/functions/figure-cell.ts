/** A figure as a cell: a number with its format, in the unit asked for. */
import type { Figure } from "../core/dataset/figures";
import { cellFormat, isCurrency } from "../numbers/cell-format";
import type { Scale } from "../numbers/scales";
import { errorCell, type Cell } from "./cell";

/** Only money takes a unit; asking for another metric in billions is a problem. */
export function figureCell({ observation, metric }: Figure, unit?: Scale): Cell {
  if (unit && !isCurrency(observation.unit))
    return errorCell({ code: "unit-mismatch", text: unit.word, metric: metric.id });
  const value = unit ? observation.value / unit.divisor : observation.value;
  return { kind: "number", value, format: cellFormat(observation, metric, unit) };
}
