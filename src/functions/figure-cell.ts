/** A figure as a cell: a number with its format, in the unit asked for. */
import type { Figure } from "../core/dataset/figures";
import { cellFormat, isCurrency } from "../numbers/cell-format";
import type { SpelledScale } from "../numbers/spelled-scale";
import { errorCell, type AnswerCell } from "./cell";

/** Only money takes a unit, and only in its own currency: nothing is converted. `beside` stands behind the number. */
export function figureAnswer({ observation, metric }: Figure, unit?: SpelledScale, beside?: string): AnswerCell {
  if (unit && !isCurrency(observation.unit))
    return errorCell({ code: "unit-mismatch", text: unit.word, metric: metric.id });
  if (unit?.currency !== undefined && unit.currency !== observation.unit)
    return errorCell({
      code: "currency-differs",
      text: `${unit.currency} ${unit.word}`.trim(),
      metric: metric.id,
      unit: observation.unit,
    });
  const value = unit ? observation.value / unit.divisor : observation.value;
  return { kind: "number", value, format: cellFormat(observation, metric, unit, beside) };
}
