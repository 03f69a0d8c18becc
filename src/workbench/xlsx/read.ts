/** Owns reading an .xlsx file, as far as the library goes: cells, formulas, number formats, sizes, names, links, notes. */
import { read, utils, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { BooleanNumber, CellValueType, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { KeptState } from "../object-model/kept-state";
import type { Place } from "../object-model/placed";
import type { Hyperlink, NoteState } from "../object-model/workbook-state";
import type { OpenedBook } from "../page/workbook-text";
import { toWorkbookData } from "../sheet/workbook-file";
import { fromFileFormula } from "./file-formulas";

/** How every archive, and so every .xlsx file, begins. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04] as const;
const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** The workbook in a file; undefined where the bytes are none. `functions` are the names of the add-in's functions. */
export function readXlsx(bytes: ArrayBuffer, functions: readonly string[]): OpenedBook | undefined {
  // The library would take any text for a table.
  if (!startsAsArchive(bytes)) return undefined;
  let file: WorkBook;
  try {
    file = read(bytes, { type: "array", cellFormula: true, cellNF: true, cellStyles: true });
  } catch {
    return undefined;
  }
  if (file.SheetNames.length === 0) return undefined;
  const blank = toWorkbookData({ sheets: file.SheetNames.map((name) => ({ name })) }, "workbook");
  const sheets = Object.entries(blank.sheets ?? {}).map(([id, sheet], index) => {
    const own = file.Sheets[file.SheetNames[index] ?? ""] ?? {};
    return [id, { ...sheet, ...sheetData(own, sheet, functions), ...hidden(file, index) }] as const;
  });
  const ids = sheets.map(([id]) => id);
  const data: Partial<IWorkbookData> = {
    ...blank,
    sheets: Object.fromEntries(sheets),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(file, ids, functions)) }],
  };
  const countsFrom1904 = file.Workbook?.WBProps?.date1904 === true;
  return { data, beside: { ...besideOf(file, ids), countsFrom1904 }, select: undefined };
}

function startsAsArchive(bytes: ArrayBuffer): boolean {
  const start = new Uint8Array(bytes.slice(0, ARCHIVE.length));
  return ARCHIVE.every((byte, at) => start[at] === byte);
}

function hidden(file: WorkBook, index: number): Partial<IWorksheetData> {
  return file.Workbook?.Sheets?.[index]?.Hidden ? { hidden: BooleanNumber.TRUE } : {};
}

function cellsIn(sheet: WorkSheet): (readonly [row: number, column: number, cell: CellObject])[] {
  return Object.keys(sheet)
    .filter((key) => !key.startsWith("!"))
    .map((key) => {
      const { r, c } = utils.decode_cell(key);
      return [r, c, sheet[key] as CellObject] as const;
    });
}

function sheetData(own: WorkSheet, blank: Partial<IWorksheetData>, functions: readonly string[]) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rowCount, columnCount] = [blank.rowCount ?? 1, blank.columnCount ?? 1];
  for (const [row, column, cell] of cellsIn(own)) {
    (cellData[row] ??= {})[column] = toCell(cell, functions);
    [rowCount, columnCount] = [Math.max(rowCount, row + 20), Math.max(columnCount, column + 4)];
  }
  const flag = (is: boolean | undefined) => (is ? { hd: BooleanNumber.TRUE } : {});
  return {
    cellData,
    rowCount,
    columnCount,
    columnData: byPlace(own["!cols"] ?? [], ({ wpx, hidden }) => ({ ...(wpx ? { w: wpx } : {}), ...flag(hidden) })),
    rowData: byPlace(own["!rows"] ?? [], ({ hpx, hidden }) => ({
      ...(hpx ? { h: hpx, ia: BooleanNumber.FALSE } : {}),
      ...flag(hidden),
    })),
    mergeData: (own["!merges"] ?? []).map(({ s, e }) => ({
      startRow: s.r,
      startColumn: s.c,
      endRow: e.r,
      endColumn: e.c,
    })),
  };
}

/** By their index; the lists have holes. */
function byPlace<T, R>(items: readonly T[], read: (item: T) => R): Record<number, R> {
  const places: Record<number, R> = {};
  items.forEach((item, index) => (places[index] = read(item)));
  return places;
}

function toCell(cell: CellObject, functions: readonly string[]): ICellData {
  const style = typeof cell.z === "string" && cell.z !== "General" ? { s: { n: { pattern: cell.z } } } : {};
  if (cell.f !== undefined) return { f: fromFileFormula(cell.f, functions), ...style };
  // What a formula spilled comes again with its formula.
  return cell.F === undefined ? { ...content(cell), ...style } : style;
}

function content({ t, v, w }: CellObject): ICellData {
  if (v === undefined) return {};
  switch (t) {
    case "n":
      return { v: Number(v), t: CellValueType.NUMBER };
    case "b":
      return { v: v ? 1 : 0, t: CellValueType.BOOLEAN };
    case "e":
      return { v: w ?? "#VALUE!", t: CellValueType.STRING };
    default:
      return { v: String(v), t: Number.isNaN(Number(v)) ? CellValueType.STRING : CellValueType.FORCE_STRING };
  }
}

function namesOf(file: WorkBook, ids: readonly string[], functions: readonly string[]) {
  const names = (file.Workbook?.Names ?? []).filter(({ Name }) => !Name.startsWith("_xlnm."));
  return Object.fromEntries(
    names.map(({ Name: name, Ref, Sheet }, index) => [
      `name-${index}`,
      {
        id: `name-${index}`,
        name,
        formulaOrRefString: nameText(fromFileFormula(Ref, functions)),
        localSheetId: (Sheet === undefined ? undefined : ids[Sheet]) ?? WORKBOOK_SCOPE,
      },
    ]),
  );
}

/** A reference stands without its equals sign, anything else with it. */
function nameText(formula: string): string {
  return /^=(?:'(?:[^']|'')*'|[^!()"]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(formula)
    ? formula.slice(1)
    : formula;
}

function besideOf(file: WorkBook, ids: readonly string[]): KeptState {
  const names = file.Workbook?.Names ?? [];
  const places = ids.flatMap((sheetId, index) => {
    const sheet = file.Sheets[file.SheetNames[index] ?? ""] ?? {};
    return cellsIn(sheet).map(([row, column, cell]) => ({ sheetId, row, column, cell }));
  });
  return {
    lists: { notes: places.flatMap(noteAt) },
    placed: { hyperlinks: places.flatMap(linkAt) },
    maps: {
      nameComments: names.flatMap(({ Name, Comment }) => (Comment ? [[Name, Comment] as const] : [])),
      nameScopes: names.flatMap(({ Name, Sheet }) => {
        const scope = Sheet === undefined ? undefined : ids[Sheet];
        return scope === undefined ? [] : [[Name, scope] as const];
      }),
    },
    sets: {
      hiddenNames: names.filter((name) => (name as { Hidden?: boolean }).Hidden).map(({ Name }) => Name),
      veryHiddenSheets: ids.filter((_, index) => file.Workbook?.Sheets?.[index]?.Hidden === 2),
    },
  };
}

interface CellPlaceInFile {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: CellObject;
}

/** The first comment of a cell; a thread has more, and the workbench knows none. */
function noteAt({ sheetId, row, column, cell }: CellPlaceInFile, index: number): NoteState[] {
  const [note] = cell.c ?? [];
  if (!note) return [];
  const id = `{NOTE-F${index}}`;
  return [{ id, sheetId, row, column, content: note.t, author: note.a ?? "", visible: false }];
}

function linkAt({ sheetId, row, column, cell }: CellPlaceInFile): (readonly [Place, Hyperlink])[] {
  const { l } = cell;
  if (!l) return [];
  const where = l.Target.startsWith("#") ? { documentReference: l.Target.slice(1) } : { address: l.Target };
  const text = String(cell.w ?? cell.v ?? "");
  const link = { ...where, ...(l.Tooltip ? { screenTip: l.Tooltip } : {}), textToDisplay: text };
  return [[{ sheetId, area: { row, column, rows: 1, columns: 1 } }, link]];
}
