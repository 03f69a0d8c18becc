/** Arguments of a function that spills one table: one cell each, or a list; an error in one of them is the whole answer. */
import type { Atlas } from "../../core/dataset/atlas";
import { chain, failed, found, type Result } from "../../core/result";
import type { FunctionSpec } from "../../contract/catalogue";
import { errorCell, passedOn, type Cells, type ErrorCell } from "../cell";
import type { Given, Reader } from "../coerce";
import type { Block, Loose } from "../loose";

export class TableArguments {
  private readonly blocks: ReadonlyMap<string, Block | undefined>;

  constructor(
    readonly atlas: Atlas,
    spec: FunctionSpec,
    blocks: readonly (Block | undefined)[],
  ) {
    this.blocks = new Map(spec.parameters.map(({ name }, at) => [name, blocks[at]]));
  }

  /** One cell; blank or left out gives `undefined`. */
  one<T>(name: string, read: Reader<T>): Result<T | undefined> {
    const block = this.blocks.get(name);
    const cells = block?.flat() ?? [];
    const [only] = cells;
    if (cells.length > 1)
      return failed({
        code: "wrong-type",
        argument: name,
        found: { kind: "range", value: cells.length },
        expected: "one-cell",
      });
    return isGiven(only) ? read(only, name) : found(undefined);
  }

  /** One cell that has to hold something. */
  needed<T>(name: string, read: Reader<T>): Result<T> {
    return chain(this.one(name, read), (value) =>
      value === undefined ? failed({ code: "missing-argument", argument: name }) : found(value),
    );
  }

  /** All cells of a range in reading order, blanks among them; empty where it was left out. */
  list(name: string): readonly Loose[] {
    return this.blocks.get(name)?.flat() ?? [];
  }

  /** The first error in a single-cell argument, which is passed on as the answer. */
  passedError(): ErrorCell | undefined {
    const [error] = [...this.blocks.values()]
      .flatMap((block) => (block?.flat().length === 1 ? block.flat() : []))
      .filter((cell) => cell.kind === "error");
    return error && passedOn(error.code);
  }

  /** Whether an argument was given as a blank cell: a table about nothing is blank. */
  isBlank(name: string): boolean {
    const cells = this.list(name);
    return cells.length === 1 && cells[0]?.kind === "blank";
  }
}

export const isGiven = (cell: Loose | undefined): cell is Given =>
  cell !== undefined && cell.kind !== "blank" && cell.kind !== "error";

/** The rows of a table, or one cell with the reason there is none. */
export function tableOr(result: Result<Cells>): Cells {
  return result.ok ? result.value : [[errorCell(result.problem)]];
}

/** Puts the headers on top unless they are switched off. */
export const withHeaders = (headers: boolean, titles: readonly string[], rows: Cells): Cells =>
  headers ? [titles, ...rows] : rows;
