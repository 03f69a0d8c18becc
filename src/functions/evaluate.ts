/** A call as plain data, for everything that is no Excel: the pane's preview, the command line, the help pages and the tests. */
import { atlas } from "../atlas";
import { wordProblem } from "../words/problems";
import { answerHere } from "./answer-here";
import { specOf } from "../calls/spec-of";
import type { Cell, Cells } from "./cell";
import { currentSpeech } from "./spoken";

export interface PlainCell {
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
  /** `value` repeats the code; `because` is the problem behind it, by its own code. */
  readonly error?: { readonly code: string; readonly message: string; readonly because?: string };
}
export type PlainCells = readonly (readonly PlainCell[])[];

/**
 * Evaluates one call exactly as a cell would. A name the add-in does not have is a bug of the caller.
 * @example evaluate("AI_TIER", ["Baidu"]) is [[{ value: 1 }]]
 */
export function evaluate(name: string, args: readonly unknown[]): PlainCells | Promise<PlainCells> {
  const spec = specOf(name);
  if (!spec) throw new Error(`No function ${name}`);
  const cells = answerHere(spec.id, args);
  return cells instanceof Promise ? cells.then(plainCells) : plainCells(cells);
}

const plainCells = (cells: Cells): PlainCells => cells.map((row) => row.map(plainCell));

function plainCell(cell: Cell): PlainCell {
  if (typeof cell !== "object") return { value: cell };
  if (cell.kind === "number") return { value: cell.value, numberFormat: cell.format };
  if (cell.kind === "card") return { value: cell.text };
  return {
    value: cell.code,
    error: {
      code: cell.code,
      message: wordProblem(cell.problem, atlas, currentSpeech()),
      because: cell.problem.code,
    },
  };
}
