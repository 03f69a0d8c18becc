/**
 * The entry and composition root of the add-in's one page: registers the functions before anything else,
 * binds the ribbon, and builds the pane only once somebody sees it.
 */
import { shipped } from "./atlas";
import { createPaneRequests, type PaneRequests } from "./commands/pane-requests";
import { whenPaneShown } from "./commands/pane-visibility";
import { associateCommands } from "./commands/ribbon";
import { remembered } from "./excel/document-settings";
import { hostLanguage, whenHostIsHere } from "./excel/host-page";
import { OWN_ROWS } from "./excel/own-tables/flag";
import { registerFunctions } from "./functions/present/register";
import { heldBack } from "./held-back";
import { inUse } from "./in-use";
import type { OwnRows } from "./own-rows";
import { RELEASE_KEPT, RELEASE_SEEN } from "./release-kept";
import { standOn } from "./standing";
import { englishDesk } from "./words/desk";
import { languageOfLocale } from "./words/language";
import { problemWords } from "./words/say-problem";

/** What functions, pane and workbook answer from at the moment. */
const desk = inUse(englishDesk(shipped));

const newest = shipped.atlas.data.version;
const standing = standOn(desk);
/** Milliseconds that a call waits for what the workbook asks to be read first. */
const PATIENCE = 10_000;
let rows: Promise<OwnRows> | undefined;
/** The reader's own rows; loaded where a workbook has some, or the pane asks. */
const ownRows = () => (rows ??= import("./own-rows").then(({ openOwnRows }) => openOwnRows(standing, desk)));
const waiting = heldBack(openWorkbook(), PATIENCE, askAgain);

/** Whether a function of ours has been called. */
const calculated = inUse(false);

registerFunctions(() => {
  if (!calculated.now()) calculated.exchange(true);
  return waiting()?.then(desk.now) ?? desk.now();
});
void speakAsHost();

const requests = createPaneRequests();
associateCommands(requests);
whenPaneShown(() => void showPane(requests));

/** A workbook that asks for nothing costs nothing: what it remembers is there as soon as the host is. */
async function openWorkbook(): Promise<void> {
  if (!(await whenHostIsHere())) return;
  await Promise.all([openRelease(), remembered(OWN_ROWS) && ownRows().then((own) => own.read(false))]);
}

async function openRelease(): Promise<void> {
  if ((remembered(RELEASE_KEPT) ?? remembered(RELEASE_SEEN) ?? newest) === newest) return;
  const [{ useKeptRelease }, releases] = await Promise.all([import("./keep-release"), import("./releases")]);
  await useKeptRelease(standing, releases);
}

/** What was answered while the workbook was still being read. */
async function askAgain(): Promise<void> {
  const { recalculateAll } = await import("./excel/recalculate");
  await recalculateAll();
}

/** Messages are in English until the host's language is loaded, and stay so where it cannot be. */
async function speakAsHost(): Promise<void> {
  const locale = await hostLanguage();
  if (locale !== undefined) await standing.useLanguage(languageOfLocale(locale));
  const { edition } = desk.now();
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
  mountPane(
    root,
    paneServices(waiting, desk, standing, { releases: () => import("./releases"), ownRows, calculated, newest }),
  );
}
