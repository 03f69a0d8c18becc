/** Owns what happens around a person's own edits: protection refuses them, re-entered formulas call the add-in again. */
import { ICommandService, ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { CustomFunctionBridge } from "../custom-functions/bridge";
import type { CellPlace } from "../custom-functions/call";
import { expandFields } from "../custom-functions/field-value";
import type { Model } from "../object-model/model";
import type { Sheet } from "./univer";

/** Installs the guards. */
export function guardSheet({ api, univer }: Sheet, model: Model, bridge: CustomFunctionBridge): void {
  const isProtected = (sheetId: string): boolean => model.state.protectedSheets.has(sheetId);
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (isProtected(event.worksheet.getSheetId())) event.cancel = true;
  });
  api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
    if (isProtected(event.worksheet.getSheetId())) event.cancel = true;
  });
  const commands = univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula) return;
    const params = command.params as ISetRangeValuesMutationParams;
    const entered: CellPlace[] = [];
    new ObjectMatrix(params.cellValue ?? {}).forValue((row, column, cell: Nullable<ICellData>) => {
      if (cell?.f && cell.f.includes(".")) cell.f = expandFields(cell.f);
      entered.push({ sheetId: params.subUnitId, row, column });
    });
    bridge.forget(entered);
  });
}
