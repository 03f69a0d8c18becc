/** Owns computing a formula that stands in no cell, such as one of a rule, as the sheet's own engine does. */
import type { ICellData, Nullable } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import type { CellPlace } from "../custom-functions/call";
import type { CellValue } from "../object-model/cell-value";
import { cellValue } from "../object-model/cells";
import type { Sheet } from "./univer";

/** Rows of values, of one row and column where the formula gives one value. */
export function formulaComputer({ univer, api }: Sheet) {
  return async (formula: string, { sheetId, row, column }: CellPlace): Promise<CellValue[][]> => {
    const unitId = api.getActiveWorkbook()?.getId() ?? "";
    const formulas = univer.__getInjector().get(RegisterOtherFormulaService);
    const place = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const id = formulas.registerFormulaWithRange(unitId, sheetId, formula, [place]);
    const computed = await formulas.getFormulaValue(unitId, sheetId, id);
    formulas.deleteFormula(unitId, sheetId, [id]);
    const rows: Nullable<ICellData>[][] = computed?.result?.[0]?.[0] ?? [];
    return rows.map((line) => line.map(cellValue));
  };
}
