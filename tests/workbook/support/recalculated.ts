/** Recalculates a whole plan with a formula engine that is not ours, on the plan's own sheets. */
import { addInFunctions } from "../../../src/cli/engine/add-in-functions";
import { DirectHost } from "../../../src/cli/engine/function-host";
import { cellOf, openHeadlessBook } from "../../../src/cli/engine/univer-sheet";
import { CellFunction } from "../../../src/workbench/custom-functions/cell-function";
import { cellAddress } from "../../../src/workbook/plan/addresses";
import { nameSheets, sheetNames } from "../../../src/workbook/plan/formulas";
import type { Cell, CellValue, SheetKey, WorkbookPlan } from "../../../src/workbook/plan/types";

export interface Recalculated {
  /** One line for each formula that gives something else than what is saved with it. */
  readonly differences: readonly string[];
  readonly formulas: number;
  readonly value: (sheet: SheetKey, address: string) => unknown;
}

/** Every formula's result is left out before the engine starts, so that none can be what was saved. */
export async function recalculate(plan: WorkbookPlan): Promise<Recalculated> {
  const { metadata, run } = addInFunctions();
  const host = new DirectHost(run);
  const book = openHeadlessBook(
    metadata.map((entry) => new CellFunction(entry, host)),
    bookOf(plan),
  );
  try {
    do await book.calculate();
    while (await host.settle());
    const cells = formulaCells(plan).map((one) => ({
      ...one,
      given: book.cell(one.sheet, one.row, one.column)?.v ?? "",
    }));
    const values = new Map(cells.map(({ sheet, address, given }) => [`${sheet}!${address}`, given]));
    return {
      differences: cells.filter(({ cell, given }) => !isSame(given, cell.value)).map(describe),
      formulas: cells.length,
      value: (sheet, address) => values.get(`${sheet}!${address}`),
    };
  } finally {
    book.dispose();
  }
}

const describe = (one: FormulaCell & { readonly given: unknown }): string =>
  `${one.sheet}!${one.address} ${one.cell.formula ?? ""} is ${JSON.stringify(one.given)}, saved ${JSON.stringify(one.cell.value)}`;

interface FormulaCell {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly cell: Cell;
}

function formulaCells(plan: WorkbookPlan): readonly FormulaCell[] {
  return plan.sheets.flatMap(({ key, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [{ sheet: key, row, column, address: cellAddress(row, column), cell }],
      ),
    ),
  );
}

function bookOf(plan: WorkbookPlan) {
  const nameOf = sheetNames(plan);
  const sheets = plan.sheets.map(({ key, name, rows }) => ({
    id: key,
    name,
    rowCount: rows.length + 10,
    columnCount: Math.max(...rows.map((row) => row.length)) + 10,
    cellData: Object.fromEntries(
      rows.map((row, at) => [at, Object.fromEntries(row.map((cell, column) => [column, dataOf(cell, nameOf)]))]),
    ),
  }));
  return { sheetOrder: sheets.map(({ id }) => id), sheets: Object.fromEntries(sheets.map((one) => [one.id, one])) };
}

function dataOf(cell: Cell | undefined, nameOf: (key: SheetKey) => string) {
  if (!cell || cell.value === "") return {};
  if (cell.formula !== undefined) return { f: nameSheets(cell.formula, nameOf) };
  return typeof cell.value === "object" ? { f: "=NA()" } : cellOf(cell.value);
}

/** To the precision that survives adding a column up in another order. */
function isSame(given: unknown, saved: CellValue): boolean {
  if (typeof given !== "number" || typeof saved !== "number") return given === saved;
  return Math.abs(given - saved) <= 1e-9 * Math.max(1, Math.abs(saved));
}
