/** Owns reading cells as Excel shows them to an add-in: values, formulas, texts, formats; and setting their style. */
import { CellValueType, type ICellData, type IRange, type IStyleData, type Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FRange } from "@univerjs/sheets/facade";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../sheet/address";
import type { CellValue } from "./cell-value";
import type { Model } from "./model";
import type { RangeRef } from "./subjects";

/** Whole rows or columns; Excel gives and takes nothing of their single cells. */
export function isUnbounded({ rows, columns }: Area): boolean {
  return rows >= MAX_ROWS || columns >= MAX_COLUMNS;
}

/** The facade's range; whole rows and columns are cut to the rows and columns the sheet has. */
export function facadeRange(model: Model, ref: RangeRef): FRange {
  const { row, column, rows, columns } = clip(model, ref);
  return model.sheet(ref.sheetId).getRange(row, column, rows, columns);
}

/** The part of the range the sheet has cells for, with the sheet enlarged where a bounded range reaches beyond it. */
export function clip(model: Model, ref: RangeRef): Area {
  const sheet = model.sheet(ref.sheetId);
  const { row, column, rows, columns } = ref.area;
  const wholeColumns = rows >= MAX_ROWS;
  const wholeRows = columns >= MAX_COLUMNS;
  if (!wholeColumns && row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows + 20);
  if (!wholeRows && column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns + 4);
  return {
    row,
    column,
    rows: wholeColumns ? sheet.getMaxRows() - row : rows,
    columns: wholeRows ? sheet.getMaxColumns() - column : columns,
  };
}

/** Calls back for each cell of the range, row by row, and returns the rows of results. */
export function mapCells<T>(model: Model, ref: RangeRef, read: (row: number, column: number) => T): T[][] {
  const area = clip(model, ref);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => read(area.row + r, area.column + c)),
  );
}

/** The stored cell, or the spilled one where an array formula reaches. */
export function rawCell(model: Model, sheetId: string, row: number, column: number): Nullable<ICellData> {
  const stored = model.sheet(sheetId).getSheet().getCellMatrix().getValue(row, column);
  // A spill that was refused for a while leaves empty texts behind in its cells.
  if (stored && ((stored.v ?? "") !== "" || stored.f || stored.p)) return stored;
  const spilled = formulaData(model).getArrayFormulaCellData()[model.book.getId()]?.[sheetId] as Nullable<
    Record<number, Record<number, ICellData>>
  >;
  return spilled?.[row]?.[column] ?? stored;
}

export function valueAt(model: Model, sheetId: string, row: number, column: number): CellValue {
  return cellValue(rawCell(model, sheetId, row, column));
}

export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (cell?.p) return cell.p.body?.dataStream.replace(/\r\n$/, "") ?? "";
  const value = cell?.v ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  return value;
}

export function formulaAt(model: Model, sheetId: string, row: number, column: number): string | undefined {
  return formulaData(model).getFormulaStringByCell(row, column, sheetId, model.book.getId()) || undefined;
}

export function textAt(model: Model, sheetId: string, row: number, column: number): string {
  const value = cellValue(model.sheet(sheetId).getSheet().getCell(row, column));
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function styleAt(model: Model, sheetId: string, row: number, column: number): IStyleData {
  const workbook = model.book.getWorkbook();
  return workbook.getStyles().getStyleByCell(rawCell(model, sheetId, row, column)) ?? {};
}

/** Sets one part of the style of every cell of the range; null takes it away. */
export function setStyle(model: Model, ref: RangeRef, type: string, value: unknown): void {
  const { row, column, rows, columns } = clip(model, ref);
  // Univer's command for styles, since the one for values makes it forget the formulas it has not computed yet.
  model.host.api.syncExecuteCommand("sheet.command.set-style", {
    unitId: model.book.getId(),
    subUnitId: ref.sheetId,
    range: { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 },
    style: { type, value },
  });
}

export function formatAt(model: Model, sheetId: string, row: number, column: number): string {
  return styleAt(model, sheetId, row, column).n?.pattern || "General";
}

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|CYCLE!|ERROR!)$/;

/** Excel's `valueTypes` name for a value. */
export function valueTypeOf(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERROR.test(value) ? "Error" : "String";
}

/** Where the range's array formula spills to, if the cell is its anchor. */
export function spillArea(model: Model, sheetId: string, row: number, column: number): Area | undefined {
  const ranges = formulaData(model).getArrayFormulaRange()[model.book.getId()]?.[sheetId];
  const range = ranges?.[row]?.[column];
  return (
    range && {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    }
  );
}

/** The cell whose array formula reaches the given one. */
export function spillParent(model: Model, sheetId: string, row: number, column: number): Area | undefined {
  const ranges = (formulaData(model).getArrayFormulaRange()[model.book.getId()]?.[sheetId] ?? {}) as Record<
    string,
    Record<string, IRange | null> | undefined
  >;
  for (const [anchorRow, line] of Object.entries(ranges)) {
    for (const [anchorColumn, range] of Object.entries(line ?? {})) {
      if (
        !range ||
        row < range.startRow ||
        row > range.endRow ||
        column < range.startColumn ||
        column > range.endColumn
      )
        continue;
      return { row: Number(anchorRow), column: Number(anchorColumn), rows: 1, columns: 1 };
    }
  }
  return undefined;
}

function formulaData(model: Model): FormulaDataModel {
  return model.host.formulaData;
}
