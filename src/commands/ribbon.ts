/** Binds the ribbon's buttons, by the names the manifest gives them, to what they do. */
import { associateButton, showPane } from "../excel/host-page";
import type { PaneRequest } from "../taskpane/services";
import type { PaneRequests } from "./pane-requests";

/**
 * Associates every `FunctionName` of the manifest. Each opens the pane and hands its request over,
 * since a ribbon command cannot ask, show progress, explain or offer Undo.
 */
export function associateCommands(requests: PaneRequests): void {
  const inPane = (request: PaneRequest) => async (): Promise<void> => {
    requests.send(request);
    await showPane();
  };
  associateButton("insertMatrix", inPane({ kind: "insert-matrix" }));
  associateButton("buildPack", inPane({ kind: "build-pack" }));
  associateButton("freezeWorkbook", inPane({ kind: "freeze" }));
  associateButton("unfreezeWorkbook", inPane({ kind: "unfreeze" }));
}
