/** Fits functions and ribbon to what the pane asks for, so that none of them knows the others. */
import type { PaneRequests } from "./commands/pane-requests";
import { evaluate } from "./functions/evaluate";
import type { InUse } from "./in-use";
import type { Desk } from "./words/desk";
import type { PaneServices } from "./taskpane/services";
import { workbookServices } from "./workbook-services";

/** The pane's services over the functions as registered, the desk in use and the ribbon's requests. */
export function paneServices(requests: PaneRequests, desk: InUse<Desk>): PaneServices {
  return {
    workbook: workbookServices(() => desk.now().edition),
    evaluate: (name, args) => evaluate(desk.now(), name, args),
    edition: () => desk.now().edition,
    watchEdition: desk.watch,
    onRequest: (listener) => requests.subscribe(listener),
  };
}
