/**
 * The entry and composition root of the add-in's one page: registers the functions before anything else,
 * binds the ribbon, and builds the pane only once somebody sees it.
 */
import { createPaneRequests, type PaneRequests } from "./commands/pane-requests";
import { whenPaneShown } from "./commands/pane-visibility";
import { associateCommands } from "./commands/ribbon";
import { hostLanguage } from "./excel/host-page";
import { loadTitles } from "./source-titles";
import { registerFunctions, speakLanguageOf } from "./functions/present/register";

registerFunctions();
void speakAsHost();

const requests = createPaneRequests();
associateCommands(requests);
whenPaneShown(() => void showPane(requests));

async function speakAsHost(): Promise<void> {
  const locale = await hostLanguage();
  if (locale !== undefined) await speakLanguageOf(locale);
  // At hand for later, with or without a network.
  await loadTitles().catch(() => undefined);
}

/** React, Fluent UI and the views come in chunks of their own, which no formula waits for. */
async function showPane(waiting: PaneRequests): Promise<void> {
  const root = document.getElementById("pane");
  if (!root) throw new Error("taskpane.html has no element with the id pane");
  const [{ mountPane }, { paneServices }] = await Promise.all([
    import("./taskpane/mount"),
    import("./pane-services"),
    loadTitles(),
  ]);
  mountPane(root, paneServices(waiting));
}
