/** Owns what the Excel types work on: the spreadsheet, what Univer does not keep for a workbook, and the add-in's events. */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { HostError, itemNotFound } from "../protocol/host-error";
import type { Calculation } from "../sheet/calculation";
import type { CellPlace } from "../custom-functions/call";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellValue } from "./cell-value";
import { References } from "./references";
import type { ModelObject } from "./model-object";
import type { RibbonButtonState } from "./subjects";
import { WorkbookState } from "./workbook-state";

/** What the model needs from around it. */
export interface ModelHost {
  /** Whether the workbook is open for reading only. */
  readonly readOnly: boolean;
  readonly api: FUniver;
  readonly formulaData: FormulaDataModel;
  readonly calculation: Calculation;
  readonly customFunctions: {
    receive(entries: readonly (readonly unknown[])[]): void;
    forget(places: readonly CellPlace[]): void;
    forgetAll(): void;
    forgetSheet(sheetId: string): void;
    readonly busy: boolean;
  };
  /** Computes a formula as if it stood in a cell; rows of values. */
  compute(formula: string, at: CellPlace): Promise<CellValue[][]>;
  readonly pane: { show(): void; hide(): void; readonly visible: boolean };
  /** What the add-in's manifest put on the ribbon, by the ids it gave. */
  readonly ribbon: { hasTab(id: string): boolean; button(id: string): RibbonButtonState | undefined };
  /** Posts an Excel event (`Worksheet.onChanged` and the like) by Excel's event number. */
  emit(eventType: number, targetId: string, payload: object): void;
  /** Called when a table's cells, columns or name are others: formulas that use it are read anew. */
  tablesChanged(): void;
  /** Lets the formulas that say this be read anew. */
  forgetFormulas(token: string): void;
  /** Called when charts, notes or other things drawn over the sheet have changed. */
  redraw(): void;
}

export interface ModelRoots {
  readonly workbook: ModelObject;
  /** Services by the full names Office.js asks for them. */
  readonly services: ReadonlyMap<string, ModelObject>;
}

export class Model {
  readonly references = new References();
  readonly state = new WorkbookState();
  /** The cells that links of this batch have still to write their texts into, by sheet. */
  readonly linkedTexts = new Map<string, IObjectMatrixPrimitiveType<ICellData>>();
  /** Whether what happens is done by the add-in, in a batch of its own. */
  addInActs = false;
  private kept: FWorkbook | undefined;
  private readonly keptSheets = new Map<string, FWorksheet>();

  constructor(
    readonly host: ModelHost,
    private readonly roots: ModelRoots,
  ) {}

  get root(): ModelObject {
    return this.roots.workbook;
  }

  /** A top-level service by its full name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  service(name: string): ModelObject {
    const service = this.roots.services.get(name);
    if (!service) throw new HostError("NotImplemented", `The workbench does not implement the service ${name}.`);
    return service;
  }

  /** Kept, and its sheets with it: Univer makes each of them anew whenever it is asked, which every cell would pay for. */
  get book(): FWorkbook {
    this.kept ??= this.host.api.getActiveWorkbook() ?? undefined;
    if (!this.kept) throw new HostError("GeneralException", "No workbook is open.");
    return this.kept;
  }

  /** Another workbook was put in place of the one there was. */
  bookReplaced(): void {
    this.kept = undefined;
    this.keptSheets.clear();
  }

  /** @throws HostError ItemNotFound for a sheet that was deleted. */
  sheet(id: string): FWorksheet {
    const there = this.book.getWorkbook().getSheetBySheetId(id);
    const kept = this.keptSheets.get(id);
    if (there && kept?.getSheet() === there) return kept;
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound(`worksheet ${id}`);
    this.keptSheets.set(id, sheet);
    return sheet;
  }

  /** Refuses a write while a cell is being edited. @throws HostError InvalidOperationInCellEditMode */
  assertNotEditing(): void {
    if (this.book.isCellEditing()) throw inCellEditMode();
  }

  /** Refuses a write to a protected sheet. @throws HostError AccessDenied */
  assertWritable(sheetId: string): void {
    if (this.state.protectedSheets.has(sheetId))
      throw new HostError(
        "AccessDenied",
        "You do not have permission to perform the requested operation. (The sheet is protected.)",
      );
  }

  /** Refuses a change to the list of sheets of a protected workbook. @throws HostError AccessDenied */
  assertStructureWritable(): void {
    if (this.state.workbookProtected)
      throw new HostError(
        "AccessDenied",
        "You do not have permission to perform the requested operation. (The workbook's structure is protected.)",
      );
  }
}

export function inCellEditMode(): HostError {
  return new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );
}
