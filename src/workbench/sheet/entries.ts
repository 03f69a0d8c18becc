/** Owns what an entered cell sets off: its formula's fields are expanded, and it calls the add-in again. */
import { ICommandService, ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { CustomFunctionBridge } from "../custom-functions/bridge";
import type { CellPlace } from "../custom-functions/call";
import { expandFields } from "../custom-functions/field-value";
import { isRewriting } from "../object-model/formula-rewrites";
import type { Sheet } from "./univer";

/** Watches every cell that is entered, by hand or by an add-in. */
export function watchEntries({ univer }: Sheet, bridge: CustomFunctionBridge): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula || isRewriting(options)) return;
    const params = command.params as ISetRangeValuesMutationParams;
    const entered: CellPlace[] = [];
    new ObjectMatrix(params.cellValue ?? {}).forValue((row, column, cell: Nullable<ICellData>) => {
      if (cell?.f && cell.f.includes(".")) cell.f = expandFields(cell.f);
      entered.push({ sheetId: params.subUnitId, row, column });
    });
    bridge.forget(entered);
  });
}
