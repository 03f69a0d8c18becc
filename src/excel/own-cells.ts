/** Points a block's formulas at the block's own cells, wherever it is inserted. */
import { cellAddress } from "../formulas/addresses";

/** Replaces every `«r,c»` of a formula by the address of that cell, counted from the block's top left. */
export function pointAtCells(formula: string, row: number, column: number): string {
  return formula.replace(/«(\d+),(\d+)»/g, (_, r, c) => cellAddress(row + Number(r), column + Number(c)));
}
