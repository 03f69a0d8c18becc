/** Owns the text of a workbook file: the sheets as the spreadsheet knows them, and everything kept beside their cells. */
import type { ICellData, IWorkbookData } from "@univerjs/core";
import { keepState, restoreState, type KeptState } from "../object-model/kept-state";
import type { Model } from "../object-model/model";
import { formatAddress, parseAddress } from "../sheet/address";
import { toWorkbookData, type WorkbookFile } from "../sheet/workbook-file";

/** A workbook that was read and is yet to be shown. */
export interface OpenedBook {
  readonly data: Partial<IWorkbookData>;
  readonly beside: KeptState;
  /** What is selected on opening. */
  readonly select: string | undefined;
}

interface SavedBook {
  readonly book: Partial<IWorkbookData>;
  readonly beside: KeptState;
  readonly select?: string;
}

/** Everything of the workbook that a file keeps. Results of formulas are not in it: opening calculates them. */
export function workbookText(model: Model): string {
  const saved: SavedBook = {
    book: withoutResults(model.book.save()),
    beside: keepState(model.state),
    ...selectionOf(model),
  };
  return JSON.stringify(saved);
}

/** What the workbook's parts beside its cells are like, for finding out whether they change. */
export function besideText(model: Model): string {
  return JSON.stringify(keepState(model.state));
}

function selectionOf(model: Model): { select?: string } {
  const range = model.book.getActiveSheet().getSelection()?.getActiveRange();
  if (!range) return {};
  const area = { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
  return { select: formatAddress(model.book.getActiveSheet().getSheetName(), area) };
}

function withoutResults(book: IWorkbookData): IWorkbookData {
  const sheets = Object.entries(book.sheets).map(([id, sheet]) => [
    id,
    { ...sheet, cellData: mapCells(sheet.cellData ?? {}) },
  ]);
  return { ...book, sheets: Object.fromEntries(sheets) as IWorkbookData["sheets"] };
}

function mapCells(rows: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>) {
  return Object.fromEntries(
    Object.entries(rows).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, withoutResult(cell)])),
    ]),
  );
}

const RESULT: ReadonlySet<string> = new Set(["v", "t", "custom"]);

/** A cell without the result of its formula, and without the parts that say nothing: a file has many cells. */
function withoutResult(cell: ICellData | null): ICellData {
  const calculated = Boolean(cell?.f ?? cell?.si);
  const kept = Object.entries(cell ?? {}).filter(
    ([part, value]) => value !== null && !(calculated && RESULT.has(part)),
  );
  return Object.fromEntries(kept);
}

/** Reads a file of the workbench's own, of whichever of its forms; undefined where the text is none. */
export function readWorkbookText(text: string, locale: string): OpenedBook | undefined {
  try {
    return opened(JSON.parse(text) as object | null, locale);
  } catch {
    return undefined;
  }
}

function opened(parsed: object | null, locale: string): OpenedBook | undefined {
  if (!parsed) return undefined;
  if (isSaved(parsed)) return { data: parsed.book, beside: parsed.beside, select: parsed.select };
  if (isWritten(parsed)) return openWritten(parsed, locale);
  return isSnapshot(parsed) ? { data: parsed, beside: {}, select: undefined } : undefined;
}

/** A file that a person wrote, such as the sample. */
export function openWritten(file: WorkbookFile, locale: string): OpenedBook {
  return { data: toWorkbookData(file, "workbook", locale), beside: {}, select: file.sheets[0]?.select };
}

function isSaved(file: object): file is SavedBook {
  return "book" in file && isSnapshot(file.book) && "beside" in file && typeof file.beside === "object";
}

function isSnapshot(file: unknown): file is Partial<IWorkbookData> {
  return typeof file === "object" && file !== null && "sheetOrder" in file && Array.isArray(file.sheetOrder);
}

function isWritten(file: object): file is WorkbookFile {
  return "sheets" in file && Array.isArray(file.sheets);
}

/** Puts what was read beside the cells into the model. */
export function restoreBeside(model: Model, { beside }: OpenedBook): void {
  restoreState(model.state, beside);
  model.references.releaseAll();
}

/** Selects what the file asks for, so that the formula bar has something to show. */
export function selectOpened(model: Model, { select }: OpenedBook): void {
  const address = parseAddress(select ?? "");
  const named = address?.sheet === undefined ? undefined : model.book.getSheetByName(address.sheet);
  const sheet = named ?? model.book.getActiveSheet();
  if (!address) return;
  const { row, column, rows, columns } = address.area;
  model.book.setActiveSheet(sheet);
  sheet.getRange(row, column, rows, columns).activate();
}
