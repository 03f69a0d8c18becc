/** A call as plain data, for everything that is no Excel: the pane's preview, the command line, the help pages and the tests. */
import type { Edition } from "../core/dataset/edition";
import { englishDesk, type Desk } from "../words/desk";
import { sayProblem } from "../words/say-problem";
import { ask } from "./ask";
import type { PlainCell, PlainCells } from "../calls/plain-cell";
import { specOf } from "../calls/spec-of";
import type { AnswerCell, Cells } from "./cell";

/**
 * Evaluates one call exactly as a cell would. A name the add-in does not have is a bug of the caller.
 * @example evaluate(desk, "AI_TIER", ["Baidu"]) is [[{ value: 1 }]]
 */
export function evaluate(desk: Desk, name: string, args: readonly unknown[]): PlainCells | Promise<PlainCells> {
  const spec = specOf(name);
  if (!spec) throw new Error(`No function ${name}`);
  const cells = ask(desk.edition, spec.id, args);
  return cells instanceof Promise ? cells.then((loaded) => plainCells(loaded, desk)) : plainCells(cells, desk);
}

/** The same from an edition aside, in English. */
export const evaluateAside = (edition: Edition, name: string, args: readonly unknown[]) =>
  evaluate(englishDesk(edition), name, args);

const plainCells = (cells: Cells, desk: Desk): PlainCells =>
  cells.map((row) => row.map((cell) => plainCell(cell, desk)));

function plainCell(cell: AnswerCell, { edition, speech }: Desk): PlainCell {
  if (typeof cell !== "object") return { value: cell };
  if (cell.kind === "number") return { value: cell.value, numberFormat: cell.format };
  if (cell.kind === "card") return { value: cell.text };
  return {
    value: cell.code,
    error: {
      code: cell.code,
      message: sayProblem(cell.problem, edition.atlas, speech),
      because: cell.problem.code,
    },
  };
}
