/** What stands in a formula's call, as far as a sheet and the functions can tell: constants, cells, and calls of ours inside. */
import type { Argument, WrittenCall } from "../formulas/calls";

export type ConstantValue = string | number | boolean;
export type CellRows = readonly (readonly ConstantValue[])[];

/** Where the formula stands. What it cannot tell it answers with undefined. */
export interface Surroundings {
  /** The cells behind a reference as it stands in the formula. */
  read(reference: string): CellRows | undefined | Promise<CellRows | undefined>;
  /** What a call of ours gives; errors as their code. */
  evaluate?(name: string, args: readonly unknown[]): CellRows | Promise<CellRows>;
}

export type Known =
  | { readonly kind: "values"; readonly rows: CellRows; readonly reference: string | undefined }
  | { readonly kind: "omitted" }
  /** Only the sheet can work this out: an expression, a name, a range too large to read. */
  | { readonly kind: "unknown"; readonly text: string };

/** Reads every argument of a call. */
export function knownArguments(call: WrittenCall, around: Surroundings): Promise<readonly Known[]> {
  return Promise.all(call.args.map((argument) => readOne(argument, around)));
}

async function readOne(argument: Argument, around: Surroundings): Promise<Known> {
  switch (argument.kind) {
    case "omitted":
      return { kind: "omitted" };
    case "literal":
      return { kind: "values", rows: [[argument.value]], reference: undefined };
    case "array":
      return { kind: "values", rows: argument.rows, reference: undefined };
    case "reference":
      return valuesOr(await around.read(argument.text), argument.text);
    case "call":
      return valuesOr(await resultOf(argument.call, around), argument.call.text);
    case "expression":
      return { kind: "unknown", text: argument.text };
  }
}

const valuesOr = (rows: CellRows | undefined, text: string): Known =>
  rows === undefined ? { kind: "unknown", text } : { kind: "values", rows, reference: text };

async function resultOf(call: WrittenCall, around: Surroundings): Promise<CellRows | undefined> {
  const inputs = inputsOf(await knownArguments(call, around));
  return inputs && around.evaluate?.(call.name, inputs);
}

/** What known arguments are passed on as; undefined where one of them is not known. */
export function inputsOf(args: readonly Known[]): readonly unknown[] | undefined {
  if (args.some((known) => known.kind === "unknown")) return undefined;
  return args.map((known) => (known.kind === "values" ? known.rows : null));
}

/** The arguments of a call on constants alone; undefined where one of them is anything else. */
export function constantInputs(call: WrittenCall): readonly unknown[] | undefined {
  const inputs = call.args.map(constantInput);
  return inputs.includes(undefined) ? undefined : inputs;
}

function constantInput(argument: Argument): ConstantValue | CellRows | null | undefined {
  if (argument.kind === "omitted") return null;
  if (argument.kind === "literal") return argument.value;
  return argument.kind === "array" ? argument.rows : undefined;
}
