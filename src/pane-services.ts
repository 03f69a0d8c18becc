/** Fits functions and ribbon to what the pane asks for, so that none of them knows the others. */
import type { PaneRequests } from "./commands/pane-requests";
import { evaluate } from "./functions/evaluate";
import { functionCards } from "./functions/pane-services";
import type { PaneServices } from "./taskpane/services";

/** The pane's services over the functions as registered and the ribbon's requests. */
export function paneServices(requests: PaneRequests): PaneServices {
  return {
    catalogue: functionCards,
    evaluate,
    onRequest: (listener) => requests.subscribe(listener),
  };
}
