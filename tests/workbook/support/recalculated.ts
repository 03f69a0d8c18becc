/** Recalculates a whole plan with a formula engine that is not ours, on the plan's own sheets. */
import { calculateBook } from "ai-atlas-workbench/engine";
import { functions } from "../../support/shipped";
import { cellAddress } from "../../../src/formulas/addresses";
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
  const nameOf = sheetNames(plan);
  const book = plan.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => inputsOf(row, nameOf)) }));
  const calculated = await calculateBook(book, functions);
  const cells = formulaCells(plan).map((one) => ({
    ...one,
    given: calculated[one.at]?.[one.row]?.[one.column] ?? "",
  }));
  const values = new Map(cells.map(({ sheet, address, given }) => [`${sheet}!${address}`, given]));
  return {
    differences: cells.filter(({ cell, given }) => !isSame(given, cell.value)).map(describe),
    formulas: cells.length,
    value: (sheet, address) => values.get(`${sheet}!${address}`),
  };
}

const describe = (one: FormulaCell & { readonly given: unknown }): string =>
  `${one.sheet}!${one.address} ${one.cell.formula ?? ""} is ${JSON.stringify(one.given)}, saved ${JSON.stringify(one.cell.value)}`;

interface FormulaCell {
  readonly sheet: SheetKey;
  /** Which sheet of the plan it is. */
  readonly at: number;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly cell: Cell;
}

function formulaCells(plan: WorkbookPlan): readonly FormulaCell[] {
  return plan.sheets.flatMap(({ key, rows }, at) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [{ sheet: key, at, row, column, address: cellAddress(row, column), cell }],
      ),
    ),
  );
}

type BookCell = Parameters<typeof calculateBook>[0][number]["rows"][number][number];

/** A row as it is typed; a hole in it is a blank. */
function inputsOf(row: readonly (Cell | undefined)[], nameOf: (key: SheetKey) => string): readonly BookCell[] {
  return Array.from(row, (cell) => {
    if (!cell || cell.value === "") return null;
    if (cell.formula !== undefined) return { formula: nameSheets(cell.formula, nameOf) };
    return typeof cell.value === "object" ? { formula: "=NA()" } : cell.value;
  });
}

/** To the precision that survives adding a column up in another order. */
function isSame(given: unknown, saved: CellValue): boolean {
  if (typeof given !== "number" || typeof saved !== "number") return given === saved;
  return Math.abs(given - saved) <= 1e-9 * Math.max(1, Math.abs(saved));
}
