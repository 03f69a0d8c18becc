/** Owns how the page comes together: settings, manifest, sheet, host, ribbon, title bar. */
import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { functionFaults } from "../manifest/function-faults";
import { loadAddIn, type AddIn } from "../manifest/load";
import { AddInProblem } from "../manifest/problem";
import { mountSheet, type Sheet } from "../sheet/univer";
import type { WorkbookFile } from "../sheet/workbook-file";
import { element, slot } from "./element";
import { giveBackFocus } from "./focus";
import { Host } from "./host";
import { Keeper, takeKept } from "./reload";
import { showRibbon } from "./ribbon";
import { readSettings, type PageSettings } from "./settings";
import { openForTests } from "./test-port";
import { showTitleBar } from "./title-bar";
import { openWritten } from "./workbook-text";
import { wordsFor, type Words } from "./words";

const EMPTY_BOOK: WorkbookFile = { sheets: [{ name: "Sheet1" }] };

/** Builds the page. It is ready once the add-in's frame is loading; cells say #BUSY! until it answers. */
export async function startWorkbench(): Promise<void> {
  const settings = readSettings();
  const words = wordsFor(settings.locale);
  document.documentElement.lang = settings.locale;
  document.documentElement.dataset["theme"] = settings.theme;
  try {
    await open(settings, words);
  } catch (error) {
    document.body.replaceChildren(explain(error, words));
    if (!(error instanceof AddInProblem)) throw error;
  }
}

/** What stands in place of the page where it cannot open. */
function explain(error: unknown, words: Words): HTMLElement {
  const known = error instanceof AddInProblem;
  return element(
    "main",
    { id: "fatal", role: "alert" },
    element("h1", {}, words.cannotStart),
    element("p", {}, known ? words[PARTS[error.part]] : String(error)),
    ...(known
      ? [
          element("p", {}, element("a", { href: error.address }, error.address)),
          element("pre", {}, error.reason),
          element("p", {}, words.otherManifest),
        ]
      : []),
  );
}

const PARTS = { manifest: "badManifest", functions: "badFunctions", page: "badPage" } as const;

async function open(settings: PageSettings, words: Words): Promise<void> {
  const kept = takeKept(settings, words);
  const [addIn, opened] = await Promise.all([
    loadAddIn(settings.manifestUrl, settings.locale),
    kept ?? loadSample(settings.sampleUrl).then((file) => openWritten(file, settings.locale)),
  ]);
  document.title = `${addIn.manifest.name} – ${words.workbench}`;
  const sheet = mountSheet(slot("sheet"), opened.data, settings.locale, settings.theme === "dark");
  refuseFaultyFunctions(addIn, sheet);
  const host = new Host(sheet, addIn, settings, opened);
  const keeper = new Keeper(host, settings, kept !== undefined);
  showTitleBar(slot("title-bar"), { settings, words, addIn, host, keeper });
  showRibbon(slot("ribbon"), addIn.manifest.ribbon, {
    showPane: (page) => host.showPane(page),
    call: (name, id) => host.callCommand(name, id),
    pressed: (event) => giveBackFocus(host, event),
  });
  await sheet.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  openForTests(host);
  host.showOpened(opened);
}

/** @throws AddInProblem where a function has no name of its own, or takes what none may. */
function refuseFaultyFunctions({ functions, manifest }: AddIn, { univer }: Sheet): void {
  const known = univer.__getInjector().get(IFunctionService);
  const faults = functionFaults(functions, (name) => known.hasExecutor(name));
  if (faults.length === 0) return;
  throw new AddInProblem("functions", manifest.metadataUrl ?? "", faults.map((fault) => `${fault}.`).join("\n"));
}

async function loadSample(url: string | undefined): Promise<WorkbookFile> {
  if (url === undefined) return EMPTY_BOOK;
  const response = await fetch(url);
  return response.ok ? ((await response.json()) as WorkbookFile) : EMPTY_BOOK;
}
