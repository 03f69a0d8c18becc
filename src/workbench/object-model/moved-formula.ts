/** Owns what a formula says after it moved: references go along, all but what a dollar sign holds in place. */
import { LexerTreeBuilder } from "@univerjs/engine-formula";

const lexer = new LexerTreeBuilder();

export function movedFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : lexer.moveFormulaRefOffset(formula, columns, rows);
}
