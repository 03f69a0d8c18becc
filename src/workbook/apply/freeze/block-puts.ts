/** A block of ours as a write that can be checked: from formula to values, and back. */
import { typedValue } from "../../../excel/cell-input";
import type { BlockPut, Ink } from "../../../excel/put-blocks";
import type { FrozenCell } from "./frozen-record";

/** The formula in the first cell, nothing in those it spills over. */
function formulaGrid({ formula, values }: Pick<FrozenCell, "formula" | "values">) {
  return values.map((cells, r) => cells.map((_, c) => (r === 0 && c === 0 ? formula : "")));
}

const valueGrid = ({ values }: Pick<FrozenCell, "values">) => values.map((cells) => cells.map(typedValue));

export function freezePut(cell: FrozenCell, link?: { readonly url: string; readonly ink: Ink }): BlockPut {
  return {
    row: cell.row,
    column: cell.column,
    expect: formulaGrid(cell),
    put: valueGrid(cell),
    isSpill: cell.values.flat().length > 1,
    ...(link ? { link } : {}),
    ...(cell.format === undefined ? {} : { format: cell.format }),
  };
}

export function thawPut(cell: FrozenCell): BlockPut {
  return {
    row: cell.row,
    column: cell.column,
    expect: valueGrid(cell),
    put: formulaGrid(cell),
    ...(cell.linked ? { link: "none" as const } : {}),
    ...(cell.format === undefined ? {} : { format: "General" }),
  };
}
