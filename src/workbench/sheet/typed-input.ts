/** Owns that what a person types is read as what an add-in writes: by one reading, Excel's. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { formatAt } from "../object-model/cells";
import { toCellData } from "../object-model/cell-writes";
import type { Model } from "../object-model/model";
import type { EntryJudge } from "./typed-validation";
import type { Sheet } from "./univer";

/** Before the spreadsheet's own reading of numbers and dates (0), which is left out then. */
const FIRST = 1_000;

/** `judge` has the last word on what an entry becomes. */
export function readTypedInput({ univer }: Sheet, model: () => Model, { judge }: EntryJudge): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell: Nullable<ICellData>, { subUnitId: sheetId, row, col: column }, next) => {
        const at = { sheetId, row, column };
        const text = plainText(cell);
        if (text !== undefined)
          return judge(at, { ...cell, ...toCellData(text, formatAt(model(), sheetId, row, column)) });
        const entered = judge(at, cell);
        // What is not to be entered is not read any further.
        return entered === cell ? next(cell) : entered;
      },
    });
}

/** The text of a cell that is neither a formula, nor text by an apostrophe, nor text of several formats. */
function plainText(cell: Nullable<ICellData>): string | undefined {
  if (!cell || cell.f || cell.p || cell.t === CellValueType.FORCE_STRING) return undefined;
  return typeof cell.v === "string" && cell.v !== "" ? cell.v : undefined;
}
