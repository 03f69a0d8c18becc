/** Owns noticing every change of selection, by hand or by command; the facade's own event tells of the former only. */
import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation } from "@univerjs/sheets";

export function onSelection(api: FUniver, listener: () => void): void {
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id === SetSelectionsOperation.id) listener();
  });
}
