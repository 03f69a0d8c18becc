/** Owns writing the workbook as .xlsx, as far as the library goes: what it has no room for is not in the file. */
import { utils, write, type CellObject, type ColInfo, type RowInfo, type WorkSheet } from "@e965/xlsx";
import { BooleanNumber, type IColumnData, type ICellData, type IRowData, type Nullable } from "@univerjs/core";
import { formatAt, formulaAt, spillArea, valueAt, valueTypeOf } from "../object-model/cells";
import type { CellValue } from "../object-model/cell-value";
import type { Model } from "../object-model/model";
import { formatArea, type Area } from "../sheet/address";
import { callsOwn, toFileFormula } from "./file-formulas";

/** The file's bytes. `functions` are the names of the add-in's functions. */
export function writeXlsx(model: Model, functions: readonly string[]): ArrayBuffer {
  const book = utils.book_new();
  const sheets = model.book.getSheets();
  for (const sheet of sheets) {
    utils.book_append_sheet(book, sheetOf(model, sheet.getSheetId(), functions), sheet.getSheetName());
  }
  book.Workbook = {
    Sheets: sheets.map((sheet) => ({ name: sheet.getSheetName(), Hidden: visibility(model, sheet.getSheetId()) })),
    Names: namesOf(model, functions),
    WBProps: { date1904: model.state.countsFrom1904 },
  };
  return write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer;
}

function visibility(model: Model, sheetId: string): 0 | 1 | 2 {
  if (model.state.veryHiddenSheets.has(sheetId)) return 2;
  return model.sheet(sheetId).isSheetHidden() ? 1 : 0;
}

function namesOf(model: Model, functions: readonly string[]) {
  const { hiddenNames, nameComments, nameScopes } = model.state;
  const order = model.book.getSheets().map((sheet) => sheet.getSheetId());
  return model.book.getDefinedNames().map((item) => {
    const name = item.getName();
    const scope = order.indexOf(nameScopes.get(name) ?? "");
    return {
      Name: name,
      Ref: toFileFormula(item.getFormulaOrRefString(), functions),
      Hidden: hiddenNames.has(name),
      Comment: nameComments.get(name) ?? "",
      ...(scope >= 0 ? { Sheet: scope } : {}),
    };
  });
}

function sheetOf(model: Model, sheetId: string, functions: readonly string[]): WorkSheet {
  const sheet: WorkSheet = {};
  const written = writerOf(sheet);
  const matrix = model.sheet(sheetId).getSheet().getCellMatrix();
  matrix.forValue((row, column, cell: Nullable<ICellData>) => {
    if (cell) written(row, column, cellOf(model, sheetId, row, column, functions));
    const spill = spillArea(model, sheetId, row, column);
    if (spill) spillInto(model, sheetId, spill, written);
  });
  for (const [area, { address, documentReference, screenTip }] of model.state.hyperlinks.on(sheetId)) {
    const target = address ?? `#${documentReference ?? ""}`;
    written(area.row, area.column, { l: { Target: target, ...(screenTip ? { Tooltip: screenTip } : {}) } });
  }
  for (const { row, column, content, author } of model.state.notes.filter((note) => note.sheetId === sheetId))
    written(row, column, { c: Object.assign([{ a: author, t: content }], { hidden: true }) });
  return { ...sheet, "!ref": written.extent(), ...shapeOf(model, sheetId) };
}

/** Adds to the cells of a sheet, and knows how far they reach. */
function writerOf(sheet: WorkSheet) {
  let [rows, columns] = [1, 1];
  const add = (row: number, column: number, part: Partial<CellObject>): void => {
    const address = utils.encode_cell({ r: row, c: column });
    const before = (sheet[address] as CellObject | undefined) ?? { t: "z" };
    sheet[address] = { ...before, ...part };
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  };
  return Object.assign(add, { extent: () => formatArea({ row: 0, column: 0, rows, columns }) });
}

function cellOf(model: Model, sheetId: string, row: number, column: number, functions: readonly string[]): CellObject {
  const formula = formulaAt(model, sheetId, row, column);
  const format = formatAt(model, sheetId, row, column);
  const cell = valueCell(valueAt(model, sheetId, row, column));
  return {
    ...cell,
    ...(format === "General" ? {} : { z: format }),
    ...(formula === undefined ? {} : { f: toFileFormula(formula, functions) }),
    ...(formula === undefined
      ? {}
      : spilling(model, sheetId, { row, column, rows: 1, columns: 1 }, formula, functions)),
  };
}

/** Excel keeps a formula that spills, or calls an add-in, as an array that may grow. */
function spilling(model: Model, sheetId: string, cell: Area, formula: string, functions: readonly string[]) {
  const spill = spillArea(model, sheetId, cell.row, cell.column);
  if (!spill && !callsOwn(formula, functions)) return {};
  return { F: formatArea(spill ?? cell), D: true };
}

function spillInto(model: Model, sheetId: string, area: Area, written: ReturnType<typeof writerOf>): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (row !== area.row || column !== area.column)
        written(row, column, valueCell(valueAt(model, sheetId, row, column)));
}

/** The library's numbers for errors; one that files do not know is a #VALUE! there. */
const ERRORS: ReadonlyMap<string, number> = new Map([
  ["#NULL!", 0x00],
  ["#DIV/0!", 0x07],
  ["#VALUE!", 0x0f],
  ["#REF!", 0x17],
  ["#NAME?", 0x1d],
  ["#NUM!", 0x24],
  ["#N/A", 0x2a],
]);

function valueCell(value: CellValue): CellObject {
  if (typeof value === "number") return { t: "n", v: value };
  if (typeof value === "boolean") return { t: "b", v: value };
  if (valueTypeOf(value) === "Error") return { t: "e", v: ERRORS.get(value) ?? 0x0f };
  return value === "" ? { t: "z" } : { t: "s", v: value };
}

/** What a sheet has beside its cells that the library keeps: merged cells, sizes, hidden rows and columns, protection. */
function shapeOf(model: Model, sheetId: string): Partial<WorkSheet> {
  const { columnData, rowData, mergeData } = model.sheet(sheetId).getSheet().getConfig();
  const columns: ColInfo[] = [];
  for (const [at, column] of Object.entries(columnData as Record<string, Partial<IColumnData>>))
    columns[Number(at)] = { ...(column.w ? { wpx: column.w } : {}), hidden: column.hd === BooleanNumber.TRUE };
  const rows: RowInfo[] = [];
  for (const [at, row] of Object.entries(rowData as Record<string, Partial<IRowData>>)) {
    const own = row.ia === BooleanNumber.FALSE && row.h ? { hpx: row.h } : {};
    rows[Number(at)] = { ...own, hidden: row.hd === BooleanNumber.TRUE };
  }
  return {
    "!cols": columns,
    "!rows": rows,
    "!merges": mergeData.map((merge) => ({
      s: { r: merge.startRow, c: merge.startColumn },
      e: { r: merge.endRow, c: merge.endColumn },
    })),
    ...(model.state.protectedSheets.has(sheetId) ? { "!protect": {} } : {}),
  };
}
