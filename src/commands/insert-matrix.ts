/** Writes the classification matrix at the selected cell; refuses to write over anything. */

export interface MatrixSize {
  readonly rows: number;
  readonly columns: number;
}

export type MatrixOutcome = "written" | "occupied";

/** The formula the ribbon inserts: the whole classification, with headers. */
export const MATRIX_FORMULA = "=AI_MATRIX()";

/**
 * Writes `=AI_MATRIX()` into the first selected cell and selects it, when the cells it spills over are empty
 * and inside the sheet; otherwise changes nothing and says "occupied".
 */
export async function insertMatrix({ rows, columns }: MatrixSize): Promise<MatrixOutcome> {
  return Excel.run(async (context) => {
    const anchor = context.workbook.getSelectedRange().getCell(0, 0);
    const area = anchor.getAbsoluteResizedRange(rows, columns);
    area.load("formulas");
    await context.sync();
    if (area.formulas.flat().some((formula) => formula !== "")) return "occupied";
    anchor.formulas = [[MATRIX_FORMULA]];
    anchor.select();
    await context.sync();
    return "written";
  });
}
