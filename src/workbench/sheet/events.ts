/** Owns telling the add-in what happens in the sheet: selection, changes, activation. */
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { ObjectMatrix } from "@univerjs/core";
import type { Model } from "../object-model/model";
import type { Channel } from "../protocol/channel";
import { formatArea } from "./address";
import { onSelection } from "./selection";
import type { Sheet } from "./univer";

const WORKSHEET_CHANGED = 10;
const WORKSHEET_ACTIVATED = 11;
const WORKSHEET_ADDED = 13;
const WORKSHEET_SELECTION_CHANGED = 14;
const WORKSHEET_DELETED = 15;
const WORKSHEET_CALCULATED = 16;
const ALL_SHEETS = "Workbook";

/** Listens to the spreadsheet and posts Excel's events. Selection is gathered, so that dragging posts its end. */
export function forwardEvents({ api }: Sheet, model: Model, channel: () => Channel): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const selectionChanged = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      channel().emit("documentSelectionChanged", {});
      const range = model.book.getActiveSheet().getSelection()?.getActiveRange();
      if (!range) return;
      const address = formatArea({
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getHeight(),
        columns: range.getWidth(),
      });
      emitForSheet(WORKSHEET_SELECTION_CHANGED, range.getSheetId(), {
        address,
        worksheetId: range.getSheetId(),
        type: "WorksheetSelectionChanged",
      });
    }, 30);
  };
  const emitForSheet = (type: number, sheetId: string, payload: object): void => {
    model.host.emit(type, sheetId, payload);
    model.host.emit(type, ALL_SHEETS, payload);
  };
  // The engine tells when a pass ends, not which sheets it went through: the shown one stands for all.
  const calculated = (): void => {
    const worksheetId = model.book.getActiveSheet().getSheetId();
    emitForSheet(WORKSHEET_CALCULATED, worksheetId, { worksheetId, address: "", type: "WorksheetCalculated" });
  };
  onSelection(api, selectionChanged);
  // The host is complete only after this; the cells have their values a turn after the pass has ended.
  queueMicrotask(() => model.host.calculation.onPassEnd(() => setTimeout(calculated, 0)));
  let activeId = model.book.getActiveSheet().getSheetId();
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (activeSheet.getSheetId() === activeId) return;
    activeId = activeSheet.getSheetId();
    emitForSheet(WORKSHEET_ACTIVATED, activeSheet.getSheetId(), {
      worksheetId: activeSheet.getSheetId(),
      type: "WorksheetActivated",
    });
    selectionChanged();
  });
  api.addEvent(api.Event.SheetCreated, ({ worksheet }) =>
    model.host.emit(WORKSHEET_ADDED, ALL_SHEETS, {
      worksheetId: worksheet.getSheetId(),
      source: 0,
      type: "WorksheetAdded",
    }),
  );
  api.addEvent(api.Event.SheetDeleted, ({ sheetId }) =>
    model.host.emit(WORKSHEET_DELETED, ALL_SHEETS, { worksheetId: sheetId, source: 0, type: "WorksheetDeleted" }),
  );
  api.addEvent(api.Event.CommandExecuted, (command) => {
    if (command.id !== SetRangeValuesMutation.id || command.options?.fromFormula || command.options?.onlyLocal) return;
    const params = command.params as ISetRangeValuesMutationParams;
    const range = new ObjectMatrix(params.cellValue ?? {}).getDataRange();
    if (range.endRow < range.startRow) return;
    const address = formatArea({
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    });
    emitForSheet(WORKSHEET_CHANGED, params.subUnitId, {
      worksheetId: params.subUnitId,
      address,
      changeType: 0,
      source: 0,
      triggerSource: 0,
      type: "WorksheetChanged",
    });
  });
}
