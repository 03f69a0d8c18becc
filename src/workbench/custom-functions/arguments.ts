/** Owns how cell values become arguments: blanks, types and errors as Excel hands them to a custom function. */
import type { ParameterMetadata } from "../manifest/function-metadata";
import type { Argument, ArgumentValue, Scalar } from "./call";

/** A value that carries a card: what the cell is to formulas, and the whole of it. */
export interface CardValue {
  readonly basic: Scalar | { readonly error: string };
  readonly card: object;
}

/** A value as the formula engine has it; null is a blank cell. */
export type EngineValue = Scalar | null | CardValue | { readonly error: string };

/** Rows of engine values, or undefined for an argument that was left out. */
export type EngineArgument = readonly (readonly EngineValue[])[] | undefined;

/** Why a call cannot be made at all: the error its cell shows. */
export interface Refusal {
  readonly error: string;
  readonly message?: string;
}

/** A cell that waits for its function; Excel computes what uses it only afterwards. */
const BUSY = "#BUSY!";

const BLANKS: Readonly<Record<string, Scalar>> = { number: 0, boolean: false, string: "", any: "" };

/** What a function takes in a parameter of type `any` beside plain values. */
export interface Allowance {
  readonly allowErrors: boolean;
  readonly allowCards: boolean;
}

/**
 * Converts one argument.
 *
 * A matrix parameter gets rows; a scalar one gets the single element. A blank becomes what Excel passes for the
 * parameter's type; text for a number is refused with #VALUE!; an error is passed on only where the function takes
 * errors, a card as a whole only where it takes cards. A value still being computed holds the call back.
 */
export function convertArgument(
  argument: EngineArgument,
  parameter: ParameterMetadata,
  allowance: Allowance,
): Argument | Refusal {
  if (argument === undefined) return null;
  const rows: ArgumentValue[][] = [];
  for (const row of argument) {
    const converted: ArgumentValue[] = [];
    for (const value of row) {
      const element = convertElement(value, parameter.type, allowance);
      if (isRefusal(element)) return element;
      converted.push(element);
    }
    rows.push(converted);
  }
  return parameter.matrix ? rows : (rows[0]?.[0] ?? null);
}

function convertElement(value: EngineValue, type: string, allowance: Allowance): ArgumentValue | Refusal {
  if (value === null) return BLANKS[type] ?? "";
  if (typeof value === "object")
    return "error" in value ? convertError(value, type, allowance) : convertCard(value, type, allowance);
  if (type === "number") return toNumber(value);
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") return toBoolean(value);
  return value;
}

function convertError({ error }: Refusal, type: string, { allowErrors }: Allowance): ArgumentValue | Refusal {
  return allowErrors && type === "any" && error !== BUSY ? { type: "CustomFunctionError", code: error } : { error };
}

function convertCard({ basic, card }: CardValue, type: string, allowance: Allowance): ArgumentValue | Refusal {
  return allowance.allowCards && type === "any" ? { card } : convertElement(basic, type, allowance);
}

function toNumber(value: Scalar): number | Refusal {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

function toBoolean(value: Scalar): boolean | Refusal {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  const word = value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : { error: "#VALUE!" };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "error" in value;
}
