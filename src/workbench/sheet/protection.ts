/** Owns that nobody changes a protected sheet by hand: edits, pastes, deletions and structure are refused. */
import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Model } from "../object-model/model";
import type { Sheet } from "./univer";

/** What changes a sheet. Everything a person does comes down to these, whichever menu or key it came from. */
const CHANGES: ReadonlySet<string> = new Set(
  [
    AddWorksheetMergeMutation,
    InsertColMutation,
    InsertRowMutation,
    MoveColsMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    RemoveColMutation,
    RemoveRowMutation,
    RemoveWorksheetMergeMutation,
    ReorderRangeMutation,
    SetRangeValuesMutation,
    SetWorksheetColWidthMutation,
    SetWorksheetRowHeightMutation,
  ].map(({ id }) => id),
);

/** Installs the refusal; `onRefused` is told each time, to say so. Results of formulas still come in. */
export function protectSheets({ api, univer }: Sheet, model: Model, onRefused: () => void): void {
  const isProtected = (sheetId: string): boolean => model.state.protectedSheets.has(sheetId);
  const refuse = (event: { worksheet: { getSheetId(): string }; cancel?: boolean }): void => {
    if (!isProtected(event.worksheet.getSheetId())) return;
    event.cancel = true;
    onRefused();
  };
  api.addEvent(api.Event.BeforeSheetEditStart, refuse);
  api.addEvent(api.Event.BeforeClipboardPaste, refuse);
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted((command, options) => {
      if (!CHANGES.has(command.id) || options?.fromFormula) return;
      if (!isProtected((command.params as { subUnitId?: string }).subUnitId ?? "")) return;
      onRefused();
      throw new CustomCommandExecutionError("The sheet is protected.");
    });
}
