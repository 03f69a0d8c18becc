/** Owns the headless spreadsheet: Univer without its page, with a workbook as given or one formula a sheet, so that no spill meets another. */
import {
  CellValueType,
  LocaleType,
  LogLevel,
  Univer,
  type ICellData,
  type IWorkbookData,
  type Nullable,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFunctionService, LexerTreeBuilder, type BaseFunction } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, FormulaCalculationSessionService, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { FormulaEngine } from "../sheet/formula-engine";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";

const UNIT = "calc";
const INPUTS = "Inputs";
/** Fewer rows than Excel has: the engine takes time for each of them, on the sheet of each formula. */
const ROWS = 100_000;
const COLUMNS = 16_384;
/** A calculation that takes this long is a fault; how busy the machine is must never look like one. */
const CALCULATION_LIMIT_MS = 600_000;

export type InputCell = number | string | boolean | null;

export interface HeadlessSheet {
  calculate(): Promise<void>;
  /** The cells formula `index` fills: one, or the rows of its spill. */
  read(index: number): readonly (readonly Nullable<ICellData>[])[];
  dispose(): void;
}

/** Whether Univer's own lexer can read a formula (`=` included). */
export type Reader = (formula: string) => boolean;

/** Univer with a workbook of its own, its functions and those given. */
export interface HeadlessBook {
  readonly unit: string;
  readonly injector: ReturnType<Univer["__getInjector"]>;
  readonly calculate: () => Promise<void>;
  /** A cell by the id of its sheet, without what spills into it. */
  readonly cell: (sheet: string, row: number, column: number) => Nullable<ICellData>;
  readonly dispose: () => void;
}

/** Opens a workbook of these sheets, each known by its name; nothing is calculated yet. */
export function openHeadlessBook(functions: readonly BaseFunction[], sheets: readonly FilledSheet[]): HeadlessBook {
  return openUniver(functions, {
    sheetOrder: sheets.map(({ name }) => name),
    sheets: Object.fromEntries(
      sheets.map(({ name, rows }) => [
        name,
        {
          id: name,
          name,
          rowCount: rows.length + 1,
          columnCount: Math.max(0, ...rows.map((row) => row.length)) + 1,
          cellData: cellsOf(rows),
        },
      ]),
    ),
  });
}

/** A sheet by its rows of values and formulas. */
export interface FilledSheet {
  readonly name: string;
  readonly rows: readonly (readonly (InputCell | { readonly formula: string })[])[];
}

function cellsOf(rows: FilledSheet["rows"]) {
  return Object.fromEntries(rows.map((row, r) => [r, Object.fromEntries(row.map((cell, c) => [c, cellOf(cell)]))]));
}

function openUniver(functions: readonly BaseFunction[], data: Partial<IWorkbookData>): HeadlessBook {
  // No text is ever shown, but a calculation of over a second asks for some and throws where there is no language.
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(FormulaEngine);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({ ...data, id: UNIT });
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...functions);
  const session = injector.get(FormulaCalculationSessionService);
  return {
    unit: UNIT,
    injector,
    async calculate() {
      // The facade's own wait takes half a second without a start for the end, and the empty cells for results.
      const applied = session.waitForLatestApplied(CALCULATION_LIMIT_MS, 2 * CALCULATION_LIMIT_MS);
      api.getFormula().executeCalculation();
      await applied;
    },
    cell: (sheet, row, column) => workbook.getSheetBySheetId(sheet)?.getSheet().getCellMatrix().getValue(row, column),
    dispose: () => univer.dispose(),
  };
}

/** Opens a workbook with each formula in `A1` of a sheet of its own, and `inputs` from `Inputs!A1` on. */
export function openHeadlessSheet(
  functions: readonly BaseFunction[],
  formulas: readonly string[],
  inputs: readonly (readonly InputCell[])[] = [],
): HeadlessSheet {
  const { injector, unit, cell, calculate, dispose } = openUniver(functions, workbookOf(formulas, inputs));
  const model = injector.get(FormulaDataModel);
  return {
    calculate,
    read(index) {
      const sheetId = sheetIdOf(index);
      const range = model.getArrayFormulaRange()[unit]?.[sheetId]?.[0]?.[0];
      const spilled = model.getArrayFormulaCellData()[unit]?.[sheetId];
      const cellAt = (row: number, column: number): Nullable<ICellData> =>
        row === 0 && column === 0 ? cell(sheetId, 0, 0) : spilled?.[row]?.[column];
      const width = range ? range.endColumn + 1 : 1;
      return Array.from({ length: range ? range.endRow + 1 : 1 }, (_, row) =>
        Array.from({ length: width }, (_, column) => cellAt(row, column)),
      );
    },
    dispose,
  };
}

/** Opens Univer's lexer alone. */
export function openReader(): Reader {
  const lexer = new LexerTreeBuilder();
  return (formula) => formula.startsWith("=") && formula.length > 1 && typeof lexer.treeBuilder(formula) === "object";
}

function workbookOf(formulas: readonly string[], inputs: readonly (readonly InputCell[])[]): Partial<IWorkbookData> {
  const sheets = formulas.map((formula, index) => ({
    id: sheetIdOf(index),
    name: `Formula ${index + 1}`,
    rowCount: ROWS,
    columnCount: COLUMNS,
    cellData: { 0: { 0: { f: formula } } },
  }));
  const inputSheet = {
    id: INPUTS,
    name: INPUTS,
    rowCount: Math.max(ROWS, inputs.length),
    columnCount: COLUMNS,
    cellData: cellsOf(inputs),
  };
  const all = [...sheets, inputSheet];
  return {
    sheetOrder: all.map((sheet) => sheet.id),
    sheets: Object.fromEntries(all.map((sheet) => [sheet.id, sheet])),
  };
}

function cellOf(value: InputCell | { readonly formula: string }): ICellData {
  if (value === null) return {};
  if (typeof value === "object") return { f: value.formula };
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

function sheetIdOf(index: number): string {
  return `formula-${index}`;
}
