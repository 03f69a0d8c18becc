/** Resolves what stands in a call: constants as they are, references through the sheet, calls of ours by evaluating them. */
import type { Failure } from "../../excel/failure";
import type { CellContent } from "../../excel/cell-content";
import type { Host, Selection } from "../../excel/port";
import { constantOf } from "../parts/formula-block";
import type { CallArgument, CellValue, PaneServices } from "../services";
import type { Argument, Call } from "./read-formula";

export type Known =
  | {
      readonly kind: "values";
      readonly rows: readonly (readonly CellValue[])[];
      readonly reference: string | undefined;
    }
  | { readonly kind: "omitted" }
  /** Only the sheet can work this out: an expression, a name, a range too large to read. */
  | { readonly kind: "unknown"; readonly text: string };

export interface ReadCall {
  readonly call: Call;
  readonly args: readonly Known[];
}

/** Reads every argument of a call; never rejects. */
export async function readArguments(
  call: Call,
  home: Selection,
  host: Host | undefined,
  services: PaneServices,
): Promise<ReadCall> {
  return { call, args: await Promise.all(call.args.map((argument) => readOne(argument, home, host, services))) };
}

async function readOne(
  argument: Argument,
  home: Selection,
  host: Host | undefined,
  services: PaneServices,
): Promise<Known> {
  if (argument.kind === "omitted") return { kind: "omitted" };
  if (argument.kind === "call") return evaluateNested(argument.call, home, host, services);
  if (argument.kind === "expression") return { kind: "unknown", text: argument.text };
  if (argument.kind === "reference") {
    const cells = await host?.read(argument.text, home.sheet);
    if (cells === undefined || !isCells(cells)) return { kind: "unknown", text: argument.text };
    return {
      kind: "values",
      rows: cells.map((row) => row.map((cell) => (cell === "" ? null : cell))),
      reference: argument.text,
    };
  }
  return valuesOf(constantOf(argument) ?? null);
}

async function evaluateNested(
  call: Call,
  home: Selection,
  host: Host | undefined,
  services: PaneServices,
): Promise<Known> {
  const { args } = await readArguments(call, home, host, services);
  const inputs = args.map(inputOf);
  if (inputs.includes(undefined)) return { kind: "unknown", text: call.text };
  const cells = await services.evaluate(call.name, inputs as CallArgument[]);
  return {
    kind: "values",
    rows: cells.map((row) => row.map((cell) => (cell.error ? null : cell.value))),
    reference: call.text,
  };
}

function isCells(read: readonly (readonly CellContent[])[] | Failure): read is readonly (readonly CellContent[])[] {
  return Array.isArray(read);
}

/** What a known argument is passed on as; undefined where it is not known. */
export function inputOf(known: Known): CallArgument | undefined {
  if (known.kind === "omitted") return null;
  if (known.kind === "unknown") return undefined;
  const [[only] = []] = known.rows;
  return known.rows.length === 1 && known.rows[0]?.length === 1 ? (only ?? null) : known.rows;
}

function valuesOf(value: CallArgument): Known {
  return {
    kind: "values",
    rows: Array.isArray(value) ? (value as CellValue[][]) : [[value as CellValue]],
    reference: undefined,
  };
}

/** The value a broadcast argument has at one place of the result; undefined where it reaches no further. */
export function valueAt(known: Known | undefined, row: number, column: number): CellValue | undefined {
  if (known === undefined || known.kind !== "values") return undefined;
  const cells = known.rows.length === 1 ? known.rows[0] : known.rows[row];
  return cells === undefined ? undefined : cells.length === 1 ? cells[0] : cells[column];
}

/** Rows and columns a call's scalar arguments broadcast to. */
export function broadcastSize(args: readonly Known[]): { rows: number; columns: number } {
  const shapes = args.flatMap((known) => (known.kind === "values" ? [known.rows] : []));
  return {
    rows: Math.max(1, ...shapes.map((rows) => rows.length)),
    columns: Math.max(1, ...shapes.map((rows) => rows[0]?.length ?? 1)),
  };
}
