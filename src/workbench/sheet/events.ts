/** Owns telling the add-in what happens to sheets: selection, activation, names, calculation, coming and going. */
import { ICommandService, ObjectMatrix } from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { SetWorksheetNameMutation } from "@univerjs/sheets";
import type { Model } from "../object-model/model";
import { overlap } from "../object-model/table-areas";
import { formatArea, type Area } from "./address";
import { areaOf } from "./cell-changes";
import { ALL_SHEETS, forwardChanges } from "./change-events";
import { onSelection } from "./selection";
import type { Sheet } from "./univer";

const ACTIVATED = 11;
const DEACTIVATED = 12;
const ADDED = 13;
const SELECTION_CHANGED = 14;
const DELETED = 15;
const CALCULATED = 16;
const NAME_CHANGED = 25;
const TABLE_SELECTION_CHANGED = 100;
/** Milliseconds for which a selection is gathered, so that dragging posts its end. */
const GATHER = 30;

/** Listens to the spreadsheet and posts Excel's events. */
export function forwardEvents(sheet: Sheet, model: Model, tell: TellPages): void {
  const { api } = sheet;
  const emit = (type: number, worksheetId: string, payload: object): void => {
    for (const target of [worksheetId, ALL_SHEETS]) model.host.emit(type, target, { worksheetId, ...payload });
  };
  const selected = forwardSelection(model, tell, emit);
  onSelection(api, selected);
  forwardChanges(sheet, model);
  forwardCalculation(sheet, emit);
  forwardNames(sheet, model, emit);
  let activeId = model.book.getActiveSheet().getSheetId();
  // A sheet that is shown only for as long as something is done to it was not activated.
  let settling: ReturnType<typeof setTimeout> | undefined;
  const activated = (): void => {
    const now = model.book.getActiveSheet().getSheetId();
    if (now === activeId) return;
    emit(DEACTIVATED, activeId, {});
    activeId = now;
    emit(ACTIVATED, now, {});
    selected();
  };
  api.addEvent(api.Event.ActiveSheetChanged, () => {
    clearTimeout(settling);
    settling = setTimeout(activated, GATHER);
  });
  api.addEvent(api.Event.SheetCreated, ({ worksheet }) => emit(ADDED, worksheet.getSheetId(), { source: "Local" }));
  api.addEvent(api.Event.SheetDeleted, ({ sheetId }) => emit(DELETED, sheetId, { source: "Local" }));
}

/** Posts an event of the Common API to the add-in's pages. */
type TellPages = (event: string, data: unknown) => void;
type Emit = (type: number, worksheetId: string, payload: object) => void;

function forwardSelection(model: Model, tellPages: TellPages, emit: Emit): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let within = new Set<string>();
  const tell = (): void => {
    tellPages("documentSelectionChanged", {});
    const range = model.book.getActiveSheet().getSelection()?.getActiveRange();
    if (!range) return;
    const sheetId = range.getSheetId();
    const area = areaOf(range.getRange());
    emit(SELECTION_CHANGED, sheetId, { address: formatArea(area) });
    within = forwardTables(model, sheetId, area, within);
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(tell, GATHER);
  };
}

/** Tells each table that is selected in, and each that no longer is; returns those that are. */
function forwardTables(model: Model, sheetId: string, area: Area, before: ReadonlySet<string>): Set<string> {
  const now = new Set<string>();
  for (const table of model.state.tables) {
    const inside = table.sheetId === sheetId && overlap(table.area, area);
    if (inside) now.add(table.id);
    if (!inside && !before.has(table.id)) continue;
    const address = inside ? formatArea(area) : "";
    model.host.emit(TABLE_SELECTION_CHANGED, table.id, { worksheetId: table.sheetId, tableId: table.id, address });
  }
  return now;
}

/** One event for each sheet in which something was calculated, with the cells between the first and the last. */
function forwardCalculation({ univer }: Sheet, emit: Emit): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationResultMutation.id) return;
      const { unitData } = command.params as ISetFormulaCalculationResultMutation;
      for (const sheets of Object.values(unitData))
        for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
          const range = new ObjectMatrix(cells).getDataRange();
          if (range.endRow < range.startRow) continue;
          // The cells have their values a turn later.
          setTimeout(() => emit(CALCULATED, sheetId, { address: formatArea(areaOf(range)) }), 0);
        }
    });
}

function forwardNames({ univer }: Sheet, model: Model, emit: Emit): void {
  const commands = univer.__getInjector().get(ICommandService);
  const nameOf = (sheetId: string): string => model.book.getSheetBySheetId(sheetId)?.getSheetName() ?? "";
  let nameBefore = "";
  commands.beforeCommandExecuted((command) => {
    if (command.id === SetWorksheetNameMutation.id)
      nameBefore = nameOf((command.params as { subUnitId: string }).subUnitId);
  });
  commands.onCommandExecuted((command) => {
    if (command.id !== SetWorksheetNameMutation.id) return;
    const { subUnitId } = command.params as { subUnitId: string };
    emit(NAME_CHANGED, subUnitId, { nameBefore, nameAfter: nameOf(subUnitId), source: "Local" });
  });
}
