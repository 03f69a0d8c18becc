/**
 * The entry and composition root of the add-in's one page: registers the functions before anything else,
 * binds the ribbon, and builds the pane only once somebody sees it.
 */
import { shipped } from "./atlas";
import { createPaneRequests, type PaneRequests } from "./commands/pane-requests";
import { whenPaneShown } from "./commands/pane-visibility";
import { associateCommands } from "./commands/ribbon";
import { hostLanguage } from "./excel/host-page";
import { registerFunctions } from "./functions/present/register";
import { inUse } from "./in-use";
import { englishDesk, loadDesk } from "./words/desk";
import { languageOfLocale } from "./words/language";
import { problemWords } from "./words/say-problem";

/** What functions, pane and workbook answer from at the moment. */
const desk = inUse(englishDesk(shipped));

registerFunctions(desk.now);
void speakAsHost();

const requests = createPaneRequests();
associateCommands(requests);
whenPaneShown(() => void showPane(requests));

/** Messages are in English until the host's language is loaded, and stay so where it cannot be. */
async function speakAsHost(): Promise<void> {
  const locale = await hostLanguage();
  const { edition } = desk.now();
  if (locale !== undefined) await loadDesk(edition, languageOfLocale(locale)).then(desk.exchange, () => undefined);
  // At hand for later, with or without a network.
  await Promise.allSettled([edition.wording("en"), edition.evidence(), problemWords()]);
}

/** React, Fluent UI and the views come in chunks of their own, which no formula waits for. */
async function showPane(waiting: PaneRequests): Promise<void> {
  const root = document.getElementById("pane");
  if (!root) throw new Error("taskpane.html has no element with the id pane");
  const [{ mountPane }, { paneServices }] = await Promise.all([
    import("./taskpane/mount"),
    import("./pane-services"),
    desk.now().edition.evidence(),
    problemWords(),
  ]);
  mountPane(root, paneServices(waiting, desk));
}
