/** Owns the running host: one sheet, one add-in, and what goes between them. */
import { IUniverInstanceService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import { CustomFunctionBridge } from "../custom-functions/bridge";
import type { CellPlace } from "../custom-functions/call";
import { executeMethod, type Between } from "../host/document-host";
import { offerTheme } from "../host/office-theme";
import { AddInPages } from "../host/addin-pages";
import type { AddIn } from "../manifest/load";
import { DescribedModel } from "../object-model/described-model";
import { describedTypes, modelRoots } from "../object-model/roots";
import { buildAppContext } from "../protocol/app-context";
import type { ActionHandler } from "../protocol/channel";
import { formatAddress } from "../sheet/address";
import { formulaComputer } from "../sheet/computed-formula";
import { centreErrors } from "../sheet/alignment";
import { Calculation } from "../sheet/calculation";
import { showEntities } from "../sheet/entity-text";
import { forwardEvents } from "../sheet/events";
import { watchEntries } from "../sheet/entries";
import { silenceFormulaAlerts } from "../sheet/formula-alerts";
import { hideNames } from "../sheet/hidden-names";
import { dropLateResults } from "../sheet/late-results";
import { followNames } from "../sheet/name-changes";
import { showNumberFormats } from "../sheet/number-formats";
import { followTables } from "../sheet/table-formulas";
import { drawTables } from "../sheet/table-looks";
import { repairSelections } from "../sheet/selection-repair";
import { followStructure } from "../sheet/structure";
import { protectSheets } from "../sheet/protection";
import { showTypedCells } from "../sheet/typed-cells";
import { readTypedInput } from "../sheet/typed-input";
import { judgeEntries, type EntryJudge } from "../sheet/typed-validation";
import type { Sheet } from "../sheet/univer";
import { showCellNotes } from "./cell-notes";
import { showCharts } from "./chart-layer";
import { slot } from "./element";
import { askAboutEntry } from "./entry-alert";
import { Pane } from "./pane";
import { tell } from "./status-line";
import { ribbonIn } from "./ribbon";
import type { PageSettings } from "./settings";
import { restoreBeside, selectOpened, type OpenedBook } from "./workbook-text";
import { wordsFor } from "./words";

const EVENT_CATEGORY = 65_536;
const VISIBILITY_CHANGED = 65_539;
/** How long an add-in may take to call its host before that is worth a word, in milliseconds. */
const PATIENCE = 15_000;

export class Host {
  readonly pane: Pane;
  readonly model: DescribedModel;
  readonly bridge: CustomFunctionBridge;
  readonly calculation: Calculation;
  readonly entries: EntryJudge;
  /** Set by tests that let requests fail. */
  between: Between | undefined;
  private readonly pages: AddInPages;

  constructor(
    readonly sheet: Sheet,
    addIn: AddIn,
    settings: PageSettings,
    opened: OpenedBook,
  ) {
    const { univer, api } = sheet;
    this.calculation = new Calculation(univer, () => bookOf(api).getId());
    this.bridge = new CustomFunctionBridge({
      univer,
      calculation: this.calculation,
      post: (entries) => this.pages.tellFunctions("richApiMessage", { ArrayData: entries }),
      addressOf: (place, rows, columns) => addressOf(api, place, rows, columns),
    });
    this.bridge.register(addIn.functions);
    this.pane = new Pane(addIn.manifest.name, settings, (visible) =>
      this.emit(VISIBILITY_CHANGED, "", { visibility: visible ? "Visible" : "Hidden" }),
    );
    const redrawNotes = showCellNotes(sheet, () => this.model);
    const redrawCharts = showCharts(sheet, () => this.model);
    const readTables = followTables(univer, () => this.model);
    this.model = new DescribedModel(
      {
        readOnly: settings.readOnly,
        api,
        formulaData: univer.__getInjector().get(FormulaDataModel),
        calculation: this.calculation,
        customFunctions: this.bridge,
        compute: formulaComputer(sheet),
        pane: this.pane,
        ribbon: ribbonIn(slot("ribbon")),
        emit: (type, target, payload) => this.emit(type, target, payload),
        tablesChanged: () => {
          readTables();
          redrawNotes();
          bookOf(api).getActiveSheet().refreshCanvas();
        },
        forgetFormulas: (token) => univer.__getInjector().get(IFunctionService).deleteFormulaAstCacheKey(token),
        redraw: () => {
          redrawNotes();
          redrawCharts();
        },
      },
      modelRoots(),
      describedTypes(),
    );
    restoreBeside(this.model, opened);
    hideNames(univer, (name) => this.model.state.hiddenNames.has(name));
    repairSelections(univer, api);
    silenceFormulaAlerts(univer);
    dropLateResults(univer);
    centreErrors(univer);
    showTypedCells(univer);
    drawTables(univer, () => this.model);
    showNumberFormats(univer);
    showEntities(univer);
    protectSheets(sheet, this.model, () => tell(wordsFor(settings.locale).protectedSheet));
    watchEntries(sheet, this.bridge);
    const model = (): DescribedModel => this.model;
    this.entries = judgeEntries(sheet, model, (alert) => askAboutEntry(alert, wordsFor(settings.locale)));
    readTypedInput(sheet, model, this.entries);
    followStructure(sheet, this.model);
    followNames(sheet, this.model);
    this.pages = this.openPages(addIn, settings);
    forwardEvents(sheet, this.model, (event, data) => this.pages.tellAll(event, data));
    this.pane.attach(this.pages.pane);
  }

  /** Runs the function an add-in associated with a ribbon button. */
  callCommand(name: string, controlId: string): void {
    this.pages.runCommand(name, controlId);
  }

  /** Shows the pane, with the page a ribbon button names. */
  showPane(page: string | undefined): void {
    this.pages.showInPane(page);
    this.pane.show();
  }

  /** Loads the add-in's pages anew and lets every cell call it again. */
  restartAddIn(): void {
    this.bridge.forgetAll();
    this.pages.reload();
    this.calculation.recalculateAll();
  }

  /** Shows what stands beside the cells of a workbook that was just opened, and selects what it asks for. */
  showOpened(opened: OpenedBook): void {
    if (this.model.state.tables.length > 0) this.model.host.tablesChanged();
    this.model.host.redraw();
    selectOpened(this.model, opened);
  }

  /** Puts another workbook in place of the one shown; the add-in starts anew, as in the window of another workbook. */
  replaceWorkbook(opened: OpenedBook): void {
    const { api, univer } = this.sheet;
    const old = bookOf(api).getId();
    this.bridge.forgetAll();
    api.createWorkbook({ ...opened.data, id: crypto.randomUUID() });
    this.model.bookReplaced();
    restoreBeside(this.model, opened);
    univer.__getInjector().get(IUniverInstanceService).disposeUnit(old);
    this.showOpened(opened);
    this.restartAddIn();
  }

  private emit(type: number, target: string, payload: object): void {
    this.pages.tellAll("richApiMessage", {
      ArrayData: [[EVENT_CATEGORY, type, target, JSON.stringify(payload), 0, false]],
    });
  }

  private openPages({ manifest }: AddIn, settings: PageSettings): AddInPages {
    const { documentSettings } = this.model.state;
    const answered = awaitAnswer(settings);
    return new AddInPages({
      manifest,
      locale: settings.locale,
      documentId: () => bookOf(this.sheet.api).getId(),
      container: slot("pane"),
      handlers: (frame, onCommandEnded) =>
        new Map<string, ActionHandler>([
          [
            "ContextActivationManager_getAppContextAsync",
            () => {
              answered();
              offerTheme(frame().element.contentWindow, settings.theme);
              return buildAppContext({
                appId: manifest.id,
                locale: settings.locale,
                settings: documentSettings.get(manifest.id) ?? [],
                documentUrl: `${window.location.origin}/Book1.xlsx`,
                readOnly: settings.readOnly,
              });
            },
          ],
          [
            "executeMethod",
            (data) =>
              executeMethod(data, {
                univer: this.sheet.univer,
                model: this.model,
                permissions: manifest.permissions,
                readOnly: settings.readOnly,
                saveSettings: (saved) => void documentSettings.set(manifest.id, saved),
                between: () => this.between,
                onCommandEnded,
                onRefused: (call) => tell(`${wordsFor(settings.locale).noSuchCall} ${call}`),
              }),
          ],
        ]),
    });
  }
}

/** Says so when the add-in's page has not called within the patience; returns what to call when it has. */
function awaitAnswer({ locale }: PageSettings): () => void {
  let said = false;
  const timer = setTimeout(() => {
    said = true;
    tell(wordsFor(locale).noAnswer, Infinity);
  }, PATIENCE);
  return () => {
    clearTimeout(timer);
    if (said) tell("");
    said = false;
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
