/** Evaluates formulas without a spreadsheet program: a real formula engine, and the custom functions it is given. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { readExtras } from "../custom-functions/cell-data";
import { CellFunction } from "../custom-functions/cell-function";
import { MOST_ARGUMENTS, mostArguments } from "./argument-count";
import { DirectHost, metadataOf, type FunctionSet } from "./function-host";
import {
  openHeadlessBook,
  openHeadlessSheet,
  openReader,
  type FilledSheet,
  type HeadlessSheet,
  type InputCell,
} from "./univer-sheet";

export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** null is a blank cell. */
export type CellValue = number | string | boolean | null | CellError;

/** What a formula evaluated to, in plain values that print as JSON. */
export type Outcome =
  | { readonly formula: string; readonly value: Exclude<CellValue, CellError> | readonly (readonly CellValue[])[] }
  | ({ readonly formula: string } & CellError);

/** The `error` of a formula the engine cannot read at all. */
export const SYNTAX = "syntax";

export interface Evaluation {
  readonly outcomes: readonly Outcome[];
  /** How often a custom function was called. */
  readonly calls: number;
}

/** A late answer may be another call's argument: as many passes as calls are nested, within reason. */
const MOST_PASSES = 8;

/**
 * Evaluates each formula on a sheet of its own; `inputs` stand on a sheet named `Inputs`, from `A1` on.
 * A formula that cannot be read has the error `syntax`; the others are evaluated all the same.
 */
export async function evaluateFormulas(
  formulas: readonly string[],
  functions: FunctionSet,
  inputs: readonly (readonly InputCell[])[] = [],
): Promise<Evaluation> {
  const isRead = openReader();
  const parses = (formula: string) => isRead(formula) && mostArguments(formula) <= MOST_ARGUMENTS;
  const readable = formulas.filter(parses);
  const host = new DirectHost(functions.run);
  const sheet = openHeadlessSheet(
    functions.list.map((declared) => new CellFunction(metadataOf(declared), host)),
    readable,
    inputs,
  );
  try {
    if (readable.length > 0) await calculateAll(sheet, host);
    let next = 0;
    const outcomes = formulas.map((formula) =>
      parses(formula) ? readOutcome(formula, sheet.read(next++)) : unreadable(formula),
    );
    return { outcomes, calls: host.calls };
  } finally {
    sheet.dispose();
  }
}

/** Calculates a whole workbook and gives every cell of each sheet as it then is; what spills over a cell is left out. */
export async function calculateBook(
  sheets: readonly FilledSheet[],
  functions: FunctionSet,
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const host = new DirectHost(functions.run);
  const executors = functions.list.map((declared) => new CellFunction(metadataOf(declared), host));
  const book = openHeadlessBook(executors, sheets);
  try {
    await calculateAll(book, host);
    return sheets.map(({ name, rows }) =>
      rows.map((row, at) => row.map((_, column) => readCell(book.cell(name, at, column)))),
    );
  } finally {
    book.dispose();
  }
}

async function calculateAll(sheet: Pick<HeadlessSheet, "calculate">, host: DirectHost): Promise<void> {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    await sheet.calculate();
    if (!(await host.settle())) return;
  }
}

function unreadable(formula: string): Outcome {
  if (mostArguments(formula) > MOST_ARGUMENTS)
    return { formula, error: SYNTAX, message: `A function is given more than ${MOST_ARGUMENTS} arguments.` };
  const message = formula.startsWith("=")
    ? "This does not parse as a formula: look for a missing bracket, quotation mark or argument."
    : 'A formula begins with "=".';
  return { formula, error: SYNTAX, message };
}

function readOutcome(formula: string, rows: readonly (readonly Nullable<ICellData>[])[]): Outcome {
  const values = rows.map((row) => row.map(readCell));
  const [[single] = []] = values;
  if (values.length > 1 || (values[0]?.length ?? 0) > 1) return { formula, value: values };
  if (typeof single === "object" && single !== null) return { formula, ...single };
  return { formula, value: single ?? null };
}

function readCell(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
  if (cell?.t === CellValueType.NUMBER || typeof value !== "string" || !value.startsWith("#")) return value;
  const plain = ENGINE_ERRORS[value];
  return plain === undefined ? value : { error: value, message: readExtras(cell)?.message ?? plain };
}

/** What is said of an error that the engine made: it gives no reasons of its own. */
const ENGINE_ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "A value is not available.",
  "#VALUE!": "A value is of the wrong kind.",
  "#NAME?": "A function or a name in it is not known.",
  "#REF!": "A reference points to no cell.",
  "#DIV/0!": "Something is divided by zero.",
  "#NUM!": "A number is out of range.",
  "#NULL!": "Two ranges do not meet.",
  "#SPILL!": "There is no room for the result.",
  "#CALC!": "There is nothing to give, such as an empty array.",
  "#BUSY!": "A function has not answered.",
};
