/** Computes an example's result with the add-in's own functions, in the language its messages are to be in. */
import { evaluateFormulas, SYNTAX, type CellValue } from "ai-atlas-workbench/engine";
import { specOf } from "../../calls/spec-of";
import { addInFunctions } from "../../cli/add-in-functions";
import { evaluate, type PlainCell, type PlainCells } from "../../functions/evaluate";
import { parseCall, type Argument, type Call } from "./call";

export interface LiveResult {
  readonly formula: string;
  readonly cells: PlainCells;
  /** True where the first row is a header. */
  readonly headed: boolean;
}

/**
 * The result of a formula, exactly as a cell would have it. Messages are in the language last given to `speak`.
 * A formula with other functions in it goes through the formula engine, whose results bring no number format.
 * @throws for a formula that cannot be read: an example nobody could compute must not be printed.
 */
export async function evaluateFormula(formula: string): Promise<LiveResult> {
  const call = parseCall(formula);
  if (!call) return { formula, cells: await calculate(formula), headed: false };
  const cells = await answer(call);
  return { formula, cells, headed: isHeaded(call, cells) };
}

async function calculate(formula: string): Promise<PlainCells> {
  const { outcomes } = await evaluateFormulas([formula], addInFunctions());
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

async function answer(call: Call): Promise<PlainCells> {
  const args: unknown[] = [];
  for (const argument of call.args) args.push(await valueOf(argument));
  return evaluate(call.name, args);
}

async function valueOf(argument: Argument): Promise<unknown> {
  if (argument.kind === "constant") return argument.value;
  if (argument.kind === "array") return argument.rows;
  return (await answer(argument.call)).map((row) => row.map(({ value }) => value));
}

/** A table of ours has a header unless it is told not to; the bare list of companies has one only when asked. */
function isHeaded(call: Call, cells: PlainCells): boolean {
  if (specOf(call.name)?.returns !== "spill" || isError(cells[0]?.[0])) return false;
  const headers = call.args[specOf(call.name)?.parameters.findIndex(({ kind }) => kind === "headers") ?? -1];
  const told = headers?.kind === "constant" && typeof headers.value === "boolean" ? headers.value : undefined;
  return told ?? call.name !== "AI_COMPANIES";
}

const isError = (cell: PlainCell | undefined): boolean => cell?.error !== undefined;
