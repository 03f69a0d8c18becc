/** Owns noticing what changes in cells: edits, and rows, columns and cells that come and go; formats are no change of cells. */
import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { isRewriting } from "../object-model/formula-rewrites";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./address";
import type { Sheet } from "./univer";

export interface CellChange {
  readonly sheetId: string;
  readonly area: Area;
  /** Excel's words for what happened. */
  readonly changeType: string;
  readonly shiftDirection: string;
}

const WHOLE: ReadonlyMap<string, string> = new Map([
  [InsertRowMutation.id, "RowInserted"],
  [RemoveRowMutation.id, "RowDeleted"],
  [InsertColMutation.id, "ColumnInserted"],
  [RemoveColMutation.id, "ColumnDeleted"],
]);
const MOVES: ReadonlyMap<string, readonly [changeType: string, shiftDirection: string]> = new Map([
  [InsertRangeMoveDownCommand.id, ["CellInserted", "ShiftCellDown"]],
  [InsertRangeMoveRightCommand.id, ["CellInserted", "ShiftCellRight"]],
  [DeleteRangeMoveUpCommand.id, ["CellDeleted", "ShiftCellUp"]],
  [DeleteRangeMoveLeftCommand.id, ["CellDeleted", "ShiftCellLeft"]],
]);

interface Listener {
  /** About to be edited: its cells still have their old values. */
  readonly before: (sheetId: string, area: Area) => void;
  readonly after: (change: CellChange) => void;
}

export function watchCells({ univer, api }: Sheet, { before, after }: Listener): void {
  const commands = univer.__getInjector().get(ICommandService);
  const shownSheet = (): string => api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "";
  // What a move of cells does underneath is part of the move.
  let moving = 0;
  commands.beforeCommandExecuted((command, options) => {
    if (MOVES.has(command.id)) moving++;
    const aside = options?.fromFormula || options?.onlyLocal || isRewriting(options);
    const edited = moving > 0 || aside ? undefined : editOf(command);
    if (edited) before(edited.sheetId, edited.area);
  });
  commands.onCommandExecuted((command, options) => {
    const move = MOVES.get(command.id);
    if (move) moving--;
    if (options?.fromFormula || options?.onlyLocal || isRewriting(options) || moving > 0) return;
    const { range, subUnitId } = (command.params ?? {}) as { range?: IRange; subUnitId?: string };
    const whole = WHOLE.get(command.id);
    const edited = editOf(command);
    if (edited) after({ ...edited, changeType: "RangeEdited", shiftDirection: "None" });
    else if (move && range)
      after({ sheetId: subUnitId ?? shownSheet(), area: areaOf(range), changeType: move[0], shiftDirection: move[1] });
    else if (whole !== undefined && range)
      after({
        sheetId: subUnitId ?? shownSheet(),
        area: wholeLines(whole, range),
        changeType: whole,
        shiftDirection: "None",
      });
  });
}

/** The cells whose content a command sets; undefined where it sets none. */
function editOf(command: Readonly<ICommandInfo>): { sheetId: string; area: Area } | undefined {
  if (command.id !== SetRangeValuesMutation.id) return undefined;
  const { cellValue, subUnitId } = command.params as ISetRangeValuesMutationParams;
  const touched = new ObjectMatrix<Nullable<ICellData>>();
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell: Nullable<ICellData>) => {
    if (!cell || "v" in cell || "f" in cell || "p" in cell) touched.setValue(row, column, cell ?? {});
  });
  const range = touched.getDataRange();
  return range.endRow < range.startRow ? undefined : { sheetId: subUnitId, area: areaOf(range) };
}

export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function wholeLines(changeType: string, range: IRange): Area {
  const area = areaOf(range);
  return changeType.startsWith("Row")
    ? { ...area, column: 0, columns: MAX_COLUMNS }
    : { ...area, row: 0, rows: MAX_ROWS };
}
