/** A call of a function: loose cells read once, by the catalogue's own kinds, into one record of values for each place of the result. */
import type { FunctionId, FunctionSpec, ParametersOf } from "../contract/catalogue";
import type { Parameter } from "../contract/parameter";
import type { Atlas } from "../core/dataset/atlas";
import type { Problem } from "../core/problem";
import { failed, found, type Result } from "../core/result";
import { elementAt, filled, heightOf, MOST_CELLS, readBlock, reaches, sizeOf, widthOf, type Block } from "./block";
import { remembering, seenIn, type Seen } from "./memory";
import { readerFor, readingOf, type Reading } from "./reading";
import type { KindValues, ListValues } from "./readers";
import { specOf } from "./spec-of";

/** A list is read cell by cell: each of its cells stands or fails by itself. */
type List<T> = readonly Seen<T>[];

type ValueOf<P extends Parameter> = P extends { readonly takes: "list"; readonly kind: keyof ListValues }
  ? List<ListValues[P["kind"]]>
  : P extends { readonly optional: true; readonly default: null }
    ? KindValues[P["kind"]] | undefined
    : KindValues[P["kind"]];

/** The record of a function's arguments, by the names its parameters have. */
export type ArgumentsOf<Id extends FunctionId> = {
  readonly [P in ParametersOf<Id>[number] as P["name"]]: ValueOf<P>;
};

/** A blank subject makes a blank result. */
export const BLANK_CALL = "blank";

export interface Call<Id extends FunctionId = FunctionId> {
  readonly id: Id;
  readonly atlas: Atlas;
  /** The places that the ranges among the arguments spread over; 1 by 1 for a function that answers one table. */
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Result<ArgumentsOf<Id>> | typeof BLANK_CALL;
}

/** Opens a call on what a host passes: plain values, rectangles of them, errors, cards. A problem where it asks for too much. */
export function openCall<Id extends FunctionId>(atlas: Atlas, id: Id, args: readonly unknown[]): Result<Call<Id>> {
  const { parameters } = specOf(id) as FunctionSpec;
  const all = parameters.map(({ optional }, at) => readBlock(args[at], optional));
  const size = answerSize(parameters, all);
  const blocks = size > MOST_CELLS ? all.map((block) => block && filled(block)) : all;
  const cells = size > MOST_CELLS ? answerSize(parameters, blocks) : size;
  if (cells > MOST_CELLS) return failed({ code: "too-many-cells", cells, limit: MOST_CELLS });
  const spread = blocks.filter((block, at) => block !== undefined && parameters[at]?.takes === "each") as Block[];
  const rows = Math.max(1, ...spread.map(heightOf));
  const columns = Math.max(1, ...spread.map(widthOf));
  const reading = readingOf(atlas);
  const reads = parameters.map((parameter, at) => argumentReader(parameter, blocks[at], reading, [rows, columns]));
  return found({ id, atlas, rows, columns, at: (row, column) => readAt(parameters, reads, row, column) as never });
}

/** Cells of the answer: ranges spread over each other; lists make a table. */
function answerSize(parameters: readonly Parameter[], blocks: readonly (Block | undefined)[]): number {
  let [rows, columns, listed] = [1, 1, 1];
  blocks.forEach((block, at) => {
    if (block === undefined) return;
    if (parameters[at]?.takes === "list") listed *= sizeOf(block);
    if (parameters[at]?.takes !== "each") return;
    rows = Math.max(rows, heightOf(block));
    columns = Math.max(columns, widthOf(block));
  });
  return rows * columns * listed;
}

type Read = (row: number, column: number) => Seen<unknown>;

/** What one parameter gives at each place. A blank option is one left out; a blank subject stays blank. */
function argumentReader(
  parameter: Parameter,
  block: Block | undefined,
  reading: Reading,
  whole: readonly [number, number],
): Read {
  const { name, takes } = parameter;
  const leftOut = reading.leftOut(parameter);
  if (block === undefined) return () => leftOut;
  const read = readerFor(reading, parameter);
  const blank = isSubject(parameter) ? undefined : leftOut;
  const cells = sizeOf(block);
  if (cells === 1) {
    const only = orElse(seenIn(block[0]?.[0], read, name), blank);
    const seen = takes === "list" ? listOf([only]) : only;
    return () => seen;
  }
  const known = remembering(read, name);
  const readRaw = (raw: unknown): Seen<unknown> => orElse(known(raw), blank);
  if (takes === "each") return (row, column) => spreadElement(block, readRaw, row, column, whole);
  const seen = takes === "list" ? listOf(block.flatMap((row) => row.map(readRaw))) : manyCells(name, cells);
  return () => seen;
}

/** Without these there is nothing to say: what is asked about, and when. */
const isSubject = ({ optional, takes, kind }: Parameter): boolean =>
  !optional || (takes === "each" && kind === "period");

const orElse = (seen: Seen<unknown>, blank: Seen<unknown> | undefined): Seen<unknown> =>
  seen.kind === "blank" ? (blank ?? seen) : seen;

function spreadElement(
  block: Block,
  read: (raw: unknown) => Seen<unknown>,
  row: number,
  column: number,
  other: readonly [number, number],
): Seen<unknown> {
  if (reaches(block, row, column)) return read(elementAt(block, row, column));
  return { kind: "error", problem: { code: "shape-mismatch", found: [heightOf(block), widthOf(block)], other } };
}

/** A list of one blank cell is a blank, and one of one error that error. */
function listOf(list: List<unknown>): Seen<unknown> {
  const [only] = list;
  return list.length === 1 && (only?.kind === "blank" || only?.kind === "error")
    ? only
    : { kind: "value", value: list };
}

function manyCells(argument: string, cells: number): Seen<never> {
  const range = { kind: "range", value: cells } as const;
  return { kind: "problem", problem: { code: "wrong-type", argument, found: range, expected: "one-cell" } };
}

/** An error passed in comes before a blank, a blank before what cannot be read; of these the first counts. */
function readAt(
  parameters: readonly Parameter[],
  reads: readonly Read[],
  row: number,
  column: number,
): Result<Record<string, unknown>> | typeof BLANK_CALL {
  const values: Record<string, unknown> = {};
  let problem: Problem | undefined;
  let blank = false;
  for (let at = 0; at < parameters.length; at += 1) {
    const seen = (reads[at] as Read)(row, column);
    if (seen.kind === "error") return failed(seen.problem);
    if (seen.kind === "value") values[(parameters[at] as Parameter).name] = seen.value;
    else if (seen.kind === "problem") problem ??= seen.problem;
    else blank = true;
  }
  if (blank) return BLANK_CALL;
  return problem ? failed(problem) : found(values);
}
