/** Reads every sheet of the workbook once and finds cells in it by their formula. */
import { isFormula } from "./cell-input";
import type { CellContent } from "./cell-content";
import type { Work } from "./work";

/** A sheet's used cells as Excel holds them; `top` and `left` say where they begin. */
export interface ScannedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
  readonly text: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface FoundCell {
  readonly sheet: ScannedSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellContent;
}

/** Two syncs, whatever the size; sheets without content are left out. */
export async function scanWorkbook(work: Work): Promise<readonly ScannedSheet[]> {
  startScan(work);
  await work.sync();
  return readUsed(work);
}

/** Queues what a scan has to know first, so that it shares a request with other questions. */
export function startScan(work: Work): void {
  work.context.workbook.worksheets.load("items/id,items/name,items/protection/protected");
}

/** The rest of a scan, and whatever else is queued: one sync. */
export async function readUsed(work: Work): Promise<readonly ScannedSheet[]> {
  const { worksheets } = work.context.workbook;
  const ranges = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas,values,text,numberFormat");
    return { sheet, used };
  });
  await work.sync();
  return ranges
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used }) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      top: used.rowIndex,
      left: used.columnIndex,
      formulas: used.formulas as CellContent[][],
      values: used.values as CellContent[][],
      text: used.text,
      formats: used.numberFormat as string[][],
    }));
}

/** Cells whose formula passes, in reading order. */
export function findCells(
  sheets: readonly ScannedSheet[],
  fits: (formula: string, value: CellContent) => boolean,
): readonly FoundCell[] {
  return sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((cells, r) =>
      cells.flatMap((formula, c) => {
        const value = sheet.values[r]?.[c] ?? "";
        if (!isFormula(formula, value) || !fits(formula, value)) return [];
        return [{ sheet, row: sheet.top + r, column: sheet.left + c, formula, value }];
      }),
    ),
  );
}

export function valueAt(sheet: ScannedSheet, row: number, column: number): CellContent {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? "";
}
