/**
 * Owns a repair of Univer: merging cells selects them by half. On a sheet that is not shown the selection becomes that
 * of the shown one, and its first cell may lie outside it, which shades whole columns.
 */
import { ICommandService, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";

type Selection = ISetSelectionsOperationParams["selections"][number];

/** Leaves the selections of sheets that are not shown alone, and puts each first cell where its selection is. */
export function repairSelections(univer: Univer, api: FUniver): void {
  const injector = univer.__getInjector();
  const kept = injector.get(SheetsSelectionsService);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetSelectionsOperation.id) return;
    const params = command.params as ISetSelectionsOperationParams;
    const book = api.getActiveWorkbook();
    const sheet = book?.getSheetBySheetId(params.subUnitId)?.getSheet();
    if (!book || !sheet) return;
    if (book.getActiveSheet().getSheetId() !== params.subUnitId) {
      const own = kept.getWorkbookSelections(params.unitId).getSelectionsOfWorksheet(params.subUnitId);
      params.selections = own.length > 0 ? [...own] : [{ range: { ...FIRST }, primary: null }];
    }
    for (const selection of params.selections) {
      if (strays(selection)) selection.primary = getPrimaryForRange(selection.range, sheet);
    }
  });
}

const FIRST = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

function strays({ range, primary }: Selection): boolean {
  if (!primary) return range.startRow === range.endRow && range.startColumn === range.endColumn;
  return (
    primary.startRow > range.endRow ||
    primary.endRow < range.startRow ||
    primary.startColumn > range.endColumn ||
    primary.endColumn < range.startColumn
  );
}
