/** Owns following inserted and deleted rows, columns and cells, and deleted sheets, whoever did it and undone or not. */
import { ICommandService, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from "@univerjs/sheets";
import type { Model } from "../object-model/model";
import { shiftRules } from "../object-model/rule-formulas";
import { shiftArea, shiftState, type PixelShift, type Shift } from "../object-model/shift";
import type { Sheet } from "./univer";

interface Change {
  readonly axis: Shift["axis"];
  readonly kind: Shift["kind"];
  readonly partial?: boolean;
}

const CHANGES: Readonly<Record<string, Change>> = {
  [InsertRowMutation.id]: { axis: "row", kind: "insert" },
  [RemoveRowMutation.id]: { axis: "row", kind: "delete" },
  [InsertColMutation.id]: { axis: "column", kind: "insert" },
  [RemoveColMutation.id]: { axis: "column", kind: "delete" },
  [InsertRangeMoveDownCommand.id]: { axis: "row", kind: "insert", partial: true },
  [DeleteRangeMoveUpCommand.id]: { axis: "row", kind: "delete", partial: true },
  [InsertRangeMoveRightCommand.id]: { axis: "column", kind: "insert", partial: true },
  [DeleteRangeMoveLeftCommand.id]: { axis: "column", kind: "delete", partial: true },
};

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
}

/** Keeps the workbook's state in step with the structure of its sheets. */
export function followStructure({ univer }: Sheet, model: Model): void {
  const commands = univer.__getInjector().get(ICommandService);
  let removed: PixelShift | undefined;
  commands.beforeCommandExecuted((command) => {
    const change = CHANGES[command.id];
    // What is about to go has a height now, and none afterwards.
    if (change?.kind === "delete" && !change.partial) removed = pixelsOf(model, change, command.params as Params);
  });
  commands.onCommandExecuted((command) => {
    const change = CHANGES[command.id];
    if (change) follow(model, change, command, removed);
    if (command.id !== RemoveSheetMutation.id) return;
    const sheetId = (command.params as Params).subUnitId ?? "";
    model.state.dropSheet(sheetId);
    model.host.customFunctions.forgetSheet(sheetId);
    model.host.calculation.recalculateAll();
  });
}

function follow(model: Model, change: Change, command: Readonly<ICommandInfo>, removed: PixelShift | undefined): void {
  const params = command.params as Params | undefined;
  const sheetId = params?.subUnitId ?? model.book.getActiveSheet().getSheetId();
  if (!params?.range || !model.book.getSheetBySheetId(sheetId)) return;
  const pixels = change.kind === "delete" ? removed : pixelsOf(model, change, params);
  const shift = shiftOf(change, params.range);
  shiftRules(model, sheetId, shift);
  shiftState(model.state, sheetId, shift, change.partial ? undefined : pixels);
  model.references.move(sheetId, (area) => shiftArea(area, shift));
  model.host.redraw();
}

function shiftOf({ axis, kind, partial }: Change, range: IRange): Shift {
  const { startRow, endRow, startColumn, endColumn } = range;
  const [at, end, first, last] =
    axis === "row" ? [startRow, endRow, startColumn, endColumn] : [startColumn, endColumn, startRow, endRow];
  return { axis, kind, at, count: end - at + 1, ...(partial ? { across: [first, last] as const } : {}) };
}

/** The stretch of the sheet, in its own pixels, that a range of whole rows or columns takes. */
function pixelsOf(model: Model, { axis }: Change, { subUnitId, range }: Params): PixelShift | undefined {
  const sheet = model.book.getSheetBySheetId(subUnitId ?? "");
  if (!sheet || !range) return undefined;
  const size = (index: number): number => (axis === "row" ? sheet.getRowHeight(index) : sheet.getColumnWidth(index));
  const sum = (start: number, end: number): number => {
    let total = 0;
    for (let index = start; index < end; index++) total += size(index);
    return total;
  };
  const [start, end] = axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { from: sum(0, start), length: sum(start, end + 1) };
}
