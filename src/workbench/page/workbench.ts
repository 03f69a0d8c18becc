/** Owns how the page comes together: settings, manifest, sheet, model, functions, pane. */
import type { FUniver } from "@univerjs/core/facade";
import { IUniverInstanceService, LifecycleService, LifecycleStages, type IWorkbookData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { CustomFunctionBridge } from "../custom-functions/bridge";
import type { CellPlace } from "../custom-functions/call";
import { executeMethod } from "../host/document-host";
import { openAddInFrame, type AddInFrame } from "../host/addin-frame";
import { loadAddIn, type AddIn } from "../manifest/load";
import { Model } from "../object-model/model";
import { modelRoots } from "../object-model/roots";
import { buildAppContext } from "../protocol/app-context";
import { formatAddress } from "../sheet/address";
import { Calculation } from "../sheet/calculation";
import { forwardEvents } from "../sheet/events";
import { guardSheet } from "../sheet/guards";
import { showNumberFormats } from "../sheet/number-formats";
import { mountSheet, type Sheet } from "../sheet/univer";
import { toWorkbookData, type WorkbookFile } from "../sheet/workbook-file";
import { showCellNotes } from "./cell-notes";
import { openForTests } from "./test-port";
import { element, slot } from "./element";
import { Pane } from "./pane";
import { showRibbon } from "./ribbon";
import { readSettings, type PageSettings } from "./settings";
import { showTitleBar } from "./title-bar";
import { wordsFor, type Words } from "./words";

const EVENT_CATEGORY = 65_536;
const VISIBILITY_CHANGED = 65_539;
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
    document.body.replaceChildren(element("div", { id: "fatal", role: "alert" }, element("h1", {}, words.cannotStart), element("p", {}, String(error))));
    throw error;
  }
}

async function open(settings: PageSettings, words: Words): Promise<void> {
  const [addIn, file] = await Promise.all([loadAddIn(settings.manifestUrl, settings.locale), loadSample(settings.sampleUrl)]);
  document.title = `${addIn.manifest.name} – ${words.workbench}`;
  const sheet = mountSheet(slot("sheet"), toWorkbookData(file, "workbook"), settings.locale, settings.theme === "dark");
  const host = new Host(sheet, addIn, settings);
  showTitleBar(slot("title-bar"), { settings, words, addIn: addIn.manifest, host });
  showRibbon(slot("ribbon"), addIn.manifest.ribbon, {
    showPane: () => host.pane.show(),
    call: (name, id) => host.callCommand(name, id),
  });
}

async function loadSample(url: string | undefined): Promise<WorkbookFile> {
  if (url === undefined) return EMPTY_BOOK;
  const response = await fetch(url);
  return response.ok ? ((await response.json()) as WorkbookFile) : EMPTY_BOOK;
}

/** The running host: one sheet, one add-in. */
export class Host {
  readonly pane: Pane;
  readonly model: Model;
  readonly bridge: CustomFunctionBridge;
  readonly calculation: Calculation;
  private readonly frame: AddInFrame;

  constructor(
    readonly sheet: Sheet,
    addIn: AddIn,
    settings: PageSettings,
  ) {
    const { univer, api } = sheet;
    this.calculation = new Calculation(univer, () => bookOf(api).getId());
    this.bridge = new CustomFunctionBridge({
      univer,
      calculation: this.calculation,
      post: (entries) => this.frame.channel.emit("richApiMessage", { ArrayData: entries }),
      addressOf: (place, rows, columns) => addressOf(api, place, rows, columns),
    });
    this.bridge.register(addIn.functions);
    this.pane = new Pane(addIn.manifest.name, settings, (visible) => this.emit(VISIBILITY_CHANGED, "", { visibility: visible ? "Visible" : "Hidden" }));
    const redraw = showCellNotes(sheet, () => this.model);
    this.model = new Model(
      {
        api,
        formulaData: univer.__getInjector().get(FormulaDataModel),
        calculation: this.calculation,
        customFunctions: this.bridge,
        pane: this.pane,
        emit: (type, target, payload) => this.emit(type, target, payload),
        redraw,
      },
      modelRoots(),
    );
    showNumberFormats(univer);
    guardSheet(sheet, this.model, this.bridge);
    this.frame = this.openFrame(addIn, settings);
    forwardEvents(sheet, this.model, () => this.frame.channel);
    this.pane.attach(this.frame);
    void univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered).then(() => openForTests(this));
  }

  /** Runs the function an add-in associated with a ribbon button. */
  callCommand(name: string, controlId: string): void {
    const event = JSON.stringify({ source: { id: controlId } });
    this.frame.channel.emit("appCommandInvoked", [crypto.randomUUID(), name, event]);
  }

  /** Loads the add-in's page anew and lets every cell call it again. */
  restartAddIn(): void {
    this.bridge.forgetAll();
    this.frame.reload();
    this.calculation.recalculateAll();
  }

  /** Puts another workbook in place of the one shown. */
  replaceWorkbook(data: Partial<IWorkbookData>): void {
    const { api, univer } = this.sheet;
    const old = bookOf(api).getId();
    this.bridge.forgetAll();
    api.createWorkbook(data);
    univer.__getInjector().get(IUniverInstanceService).disposeUnit(old);
  }

  private emit(type: number, target: string, payload: object): void {
    this.frame.channel.emit("richApiMessage", { ArrayData: [[EVENT_CATEGORY, type, target, JSON.stringify(payload), 0, false]] });
  }

  private openFrame(addIn: AddIn, settings: PageSettings): AddInFrame {
    const appId = addIn.manifest.id;
    const store = settingsStore(appId);
    return openAddInFrame({
      container: slot("pane"),
      pageUrl: addIn.manifest.pageUrl,
      appId,
      title: addIn.manifest.name,
      locale: settings.locale,
      sharedRuntime: addIn.manifest.sharedRuntime,
      handlers: new Map([
        ["ContextActivationManager_getAppContextAsync", () => buildAppContext({ appId, locale: settings.locale, settings: store.read(), documentUrl: `${window.location.origin}/Book1.xlsx` })],
        ["executeMethod", (data: unknown) => executeMethod(data, { univer: this.sheet.univer, model: this.model, saveSettings: store.write })],
      ]),
    });
  }
}

/** Document settings live as long as the page's tab, as a workbook that is never saved would keep them. */
function settingsStore(appId: string): { read(): [string, string][]; write(settings: readonly (readonly [string, string])[]): void } {
  const key = `workbench.document-settings.${appId}`;
  return {
    read: () => JSON.parse(window.sessionStorage.getItem(key) ?? "[]") as [string, string][],
    write: (settings) => window.sessionStorage.setItem(key, JSON.stringify(settings)),
  };
}

function addressOf(api: FUniver, place: CellPlace, rows: number, columns: number): string {
  const name = bookOf(api).getSheetBySheetId(place.sheetId)?.getSheetName() ?? place.sheetId;
  return formatAddress(name, { row: place.row, column: place.column, rows, columns });
}

function bookOf(api: FUniver): NonNullable<ReturnType<FUniver["getActiveWorkbook"]>> {
  const book = api.getActiveWorkbook();
  if (!book) throw new Error("No workbook is open.");
  return book;
}
