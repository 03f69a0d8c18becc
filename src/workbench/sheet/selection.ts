/** Owns noticing every change of selection, by hand or by command; the facade's own event tells of the former only. */
import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation } from "@univerjs/sheets";

export function onSelection(api: FUniver, listener: () => void): void {
  api.onCommandExecuted((command) => {
    if (command.id === SetSelectionsOperation.id) listener();
  });
}
