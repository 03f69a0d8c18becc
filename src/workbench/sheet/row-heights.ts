/** Owns when Univer fits rows to their cells: never for a sheet that is gone, and once for all that a batch changes. */
import { ICommandService, IUndoRedoService, type IRange, type Univer } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { SetWorksheetRowAutoHeightMutation, SetWorksheetRowAutoHeightMutationFactory } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";

type Measure = SpreadsheetSkeleton["calculateAutoHeightInRange"];

/** The rows that wait for the end of the batch; undefined where nothing waits. */
let waiting: Map<SpreadsheetSkeleton, IRange[]> | undefined;

/** Lets a skeleton that is gone measure nothing, and one whose rows may wait measure them later. Call once. */
export function fitRowsLater(): void {
  const prototype = SpreadsheetSkeleton.prototype;
  const measure = Reflect.get<SpreadsheetSkeleton, "calculateAutoHeightInRange">(
    prototype,
    "calculateAutoHeightInRange",
  );
  prototype.calculateAutoHeightInRange = function (this: SpreadsheetSkeleton, ...parameters: Parameters<Measure>) {
    if (!Reflect.get(this, "_worksheetData")) return [];
    const ranges = parameters[0];
    if (!waiting || !ranges) return measure.apply(this, parameters);
    const rows = waiting.get(this);
    if (rows) rows.push(...ranges);
    else waiting.set(this, [...ranges]);
    return [];
  };
}

/** Does the work and then fits the rows it touched, each once, as a part of the same step for Undo. */
export async function fittingRowsOnce<T>(univer: Univer, book: FWorkbook, work: () => Promise<T>): Promise<T> {
  waiting = new Map();
  try {
    return await work();
  } finally {
    const touched = waiting;
    waiting = undefined;
    for (const [skeleton, ranges] of touched) fitRows(univer, book, skeleton, together(ranges));
  }
}

function fitRows(univer: Univer, book: FWorkbook, skeleton: SpreadsheetSkeleton, ranges: IRange[]): void {
  const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(ranges);
  if (rowsAutoHeightInfo.length === 0) return;
  const sheet = skeleton.worksheet;
  const params = { unitId: book.getId(), subUnitId: sheet.getSheetId(), rowsAutoHeightInfo };
  const { id } = SetWorksheetRowAutoHeightMutation;
  const undone = SetWorksheetRowAutoHeightMutationFactory(params, sheet);
  const injector = univer.__getInjector();
  injector.get(ICommandService).syncExecuteCommand(id, params);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.getId(),
    undoMutations: [{ id, params: undone }],
    redoMutations: [{ id, params }],
  });
}

/** The same rows as ranges that neither overlap nor touch. */
function together(ranges: readonly IRange[]): IRange[] {
  const joined: IRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.startRow - b.startRow)) {
    const last = joined.at(-1);
    if (!last || range.startRow > last.endRow + 1) joined.push({ ...range });
    else {
      last.endRow = Math.max(last.endRow, range.endRow);
      last.startColumn = Math.min(last.startColumn, range.startColumn);
      last.endColumn = Math.max(last.endColumn, range.endColumn);
    }
  }
  return joined;
}
