/**
 * Owns writing formulas anew where what they refer to is called otherwise. Nothing is edited by that: no event tells of
 * it, and no function is called again for it.
 */
import { ObjectMatrix, type ICellData, type IExecutionOptions, type Nullable } from "@univerjs/core";
import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { renameName, renameSheetOfNames } from "../sheet/name-renames";
import { renameColumn, renameTable } from "../sheet/table-renames";
import { formulaAt } from "./cells";
import type { Model } from "./model";
import { rewriteRules } from "./rule-formulas";
import type { TableColumnState } from "./workbook-state";

const REWRITING = "rewriting";

/** Whether a command only writes formulas anew. */
export function isRewriting(options: IExecutionOptions | undefined): boolean {
  return options?.[REWRITING] === true;
}

export function followTableName(model: Model, from: string, to: string): void {
  rewriteFormulas(model, (formula) => renameTable(formula, from, to));
}

/** Lets formulas follow each column that has another name than before. */
export function followColumnNames(
  model: Model,
  table: string,
  before: readonly TableColumnState[],
  now: readonly TableColumnState[],
): void {
  for (const { id, name } of before) {
    const column = now.find((one) => one.id === id);
    if (column && column.name !== name)
      rewriteFormulas(model, (formula) => renameColumn(formula, table, name, column.name));
  }
}

/** Lets the formulas of cells, names and rules follow a name that is called otherwise. */
export function followName(model: Model, from: string, to: string): void {
  rewriteFormulas(model, (formula) => renameName(formula, from, to));
}

/** Lets formulas that say the sheet before one of its own names follow the sheet. */
export function followSheetOfNames(model: Model, from: string, to: string, names: readonly string[]): void {
  rewriteFormulas(model, (formula) => renameSheetOfNames(formula, from, to, names));
}

function rewriteFormulas(model: Model, rewrite: (formula: string) => string): void {
  for (const sheet of model.book.getSheets()) rewriteSheet(model, sheet.getSheetId(), rewrite);
  for (const name of model.book.getDefinedNames()) {
    const text = name.getFormulaOrRefString();
    const rewritten = rewrite(text);
    if (rewritten !== text) write(model, SetDefinedNameMutation.id, name.toBuilder().setRef(rewritten).build());
  }
  rewriteRules(model.state, rewrite);
}

function rewriteSheet(model: Model, sheetId: string, rewrite: (formula: string) => string): void {
  const cells = new ObjectMatrix<ICellData>();
  const matrix = model.sheet(sheetId).getSheet().getCellMatrix();
  matrix.forValue((row, column, cell: Nullable<ICellData>) => {
    if (!cell?.f && !cell?.si) return;
    const formula = formulaAt(model, sheetId, row, column) ?? "";
    const rewritten = rewrite(formula);
    if (rewritten !== formula) cells.setValue(row, column, { f: rewritten, si: null });
  });
  if (cells.getSizeOf() === 0) return;
  const params = { unitId: model.book.getId(), subUnitId: sheetId, cellValue: cells.getMatrix() };
  write(model, SetRangeValuesMutation.id, params);
}

function write(model: Model, mutation: string, params: object): void {
  model.host.api.syncExecuteCommand(mutation, params, { [REWRITING]: true });
}
