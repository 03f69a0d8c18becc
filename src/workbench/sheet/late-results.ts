/** Owns that a result never replaces what was written over its formula while it was being computed. */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";

type Rows = Readonly<Record<string, Record<string, unknown>>>;

/** Takes results out whose cells have no formula any more; the engine itself gives each to its cell. */
export function dropLateResults(univer: Univer): void {
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as ISetFormulaCalculationResultMutation;
    for (const [unitId, sheets] of Object.entries(unitData)) {
      const book = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const cells = book?.getSheetBySheetId(sheetId)?.getCellMatrix();
        const results = rows as unknown as Rows;
        for (const [row, line] of Object.entries(results)) {
          for (const column of Object.keys(line)) {
            const cell = cells?.getValue(Number(row), Number(column));
            if (!cell?.f && !cell?.si) Reflect.deleteProperty(line, column);
          }
        }
      }
    }
  });
}
