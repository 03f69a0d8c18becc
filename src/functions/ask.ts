/** Asks for an answer that can be shown: where something is wrong in it, with the words for that at hand. */
import type { FunctionId } from "../contract/catalogue";
import type { Edition, Soon } from "../core/dataset/edition";
import { problemWords } from "../words/say-problem";
import { answerCall } from "./answer";
import type { Cells } from "./cell";

/** Always settles: where the words cannot be loaded, the errors keep their kind, and their message says so. */
export function ask(edition: Edition, id: FunctionId, args: readonly unknown[]): Soon<Cells> {
  const cells = answerCall(edition, id, args);
  return cells instanceof Promise ? cells.then((loaded) => withWords(edition, loaded)) : withWords(edition, cells);
}

function withWords(edition: Edition, cells: Cells): Soon<Cells> {
  if (!holdsError(cells)) return cells;
  const words = problemWords();
  const reasons = edition.evidence();
  return words || reasons ? Promise.allSettled([words, reasons]).then(() => cells) : cells;
}

const holdsError = (cells: Cells): boolean =>
  cells.some((row) => row.some((cell) => typeof cell === "object" && cell.kind === "error"));
