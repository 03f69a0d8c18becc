/** Computes an example's result with the add-in's own functions, in the language its messages are to be in. */
import { evaluateFormulas, SYNTAX, type CellValue } from "ai-atlas-workbench/engine";
import type { Atlas } from "../../core/dataset/atlas";
import type { Desk } from "../../words/desk";
import { BLANK_CALL, openCall } from "../../calls/call";
import { inputsOf, knownArguments, type CellRows } from "../../calls/known-arguments";
import { specOf } from "../../calls/spec-of";
import { wholeCall, type WrittenCall } from "../../formulas/calls";
import { addInFunctions } from "../../cli/add-in-functions";
import { evaluate } from "../../functions/evaluate";
import type { PlainCell, PlainCells } from "../../calls/plain-cell";

export interface LiveResult {
  readonly formula: string;
  readonly cells: PlainCells;
  /** True where the first row is a header. */
  readonly headed: boolean;
}

/**
 * The result of a formula, exactly as a cell would have it.
 * A formula with other functions in it goes through the formula engine, whose results bring no number format.
 * @throws for a formula that cannot be read: an example nobody could compute must not be printed.
 */
export async function evaluateFormula(desk: Desk, formula: string): Promise<LiveResult> {
  const call = wholeCall(formula);
  const inputs = call && (await inputsIn(desk, call));
  if (!call || !inputs) return { formula, cells: await calculate(desk, formula), headed: false };
  const cells = await evaluate(desk, call.name, inputs);
  return { formula, cells, headed: isHeaded(desk.edition.atlas, call.name, inputs, cells) };
}

async function calculate(desk: Desk, formula: string): Promise<PlainCells> {
  const { outcomes } = await evaluateFormulas([formula], addInFunctions(desk));
  const [outcome] = outcomes;
  if (!outcome || ("error" in outcome && outcome.error === SYNTAX)) throw new Error(`No formula: ${formula}`);
  if ("error" in outcome) return [[plainCell(outcome)]];
  const { value } = outcome;
  return typeof value === "object" && value !== null ? value.map((row) => row.map(plainCell)) : [[plainCell(value)]];
}

function plainCell(value: CellValue): PlainCell {
  if (value === null) return { value: "" };
  if (typeof value !== "object") return { value };
  return { value: value.error, error: { code: value.error, message: value.message ?? "" } };
}

/** The arguments of a call on constants and further calls; undefined where there is more to it. */
async function inputsIn(desk: Desk, call: WrittenCall): Promise<readonly unknown[] | undefined> {
  return inputsOf(await knownArguments(call, { read: () => undefined, evaluate: valuesOf }));

  async function valuesOf(name: string, args: readonly unknown[]): Promise<CellRows> {
    return (await evaluate(desk, name, args)).map((row) => row.map(({ value }) => value));
  }
}

/** A table of ours has a header unless it is told not to; the bare list of companies has one only when asked. */
function isHeaded(atlas: Atlas, name: string, inputs: readonly unknown[], cells: PlainCells): boolean {
  const spec = specOf(name);
  if (spec?.returns !== "spill" || isError(cells[0]?.[0])) return false;
  const call = openCall(atlas, spec.id, inputs);
  const read = call.ok ? call.value.at(0, 0) : BLANK_CALL;
  return read !== BLANK_CALL && read.ok && "headers" in read.value && read.value.headers;
}

const isError = (cell: PlainCell | undefined): boolean => cell?.error !== undefined;
