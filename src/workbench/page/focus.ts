/** Owns that a click on a button outside the sheet leaves the keyboard with the sheet, as in Excel. */
import { ILayoutService } from "@univerjs/ui";
import type { Host } from "./host";

/**
 * Gives the keyboard back to the sheet after a click. A button pressed by keyboard keeps it, so that Tab goes on from
 * there, and an open cell editor is left as it is.
 */
export function giveBackFocus(host: Host, event: Event): void {
  const byPointer = event instanceof MouseEvent && event.detail > 0;
  if (byPointer && !host.model.book.isCellEditing()) host.sheet.univer.__getInjector().get(ILayoutService).focus();
}
