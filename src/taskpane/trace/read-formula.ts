/**
 * Reads our calls out of any formula: each AI_ call with its arguments, however deep inside other functions.
 * It refuses nothing: what it does not understand it keeps as text.
 */
import type { CellValue } from "../services";
import { tokenise, type Token } from "./tokens";

export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly call: Call }
  | { readonly kind: "expression"; readonly text: string };

export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
  /** The call as written, without the formula's `=`. */
  readonly text: string;
  /** True where the whole formula is this call, so that the cell's place in a spill is its place in the result. */
  readonly whole: boolean;
}

const OURS = /^(?:_xldudf_)?(AI_[A-Z_]+)$/i;

/** Every call of ours, outermost first, in order of appearance. `readCalls("=SUM(A1)")` is empty. */
export function readCalls(formula: string): Call[] {
  if (!formula.startsWith("=")) return [];
  const tokens = tokenise(formula.slice(1));
  const calls: Call[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = ourCallEnd(tokens, at);
    if (end !== undefined) calls.push(readCall(tokens, at, end, isAlone(tokens, at, end)));
  }
  return calls;
}

function isAlone(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.every((token, at) => (at >= start && at < end) || token.kind === "space" || token.text === "@");
}

/** Index after the closing bracket where a call of ours starts at `at`; undefined otherwise. */
function ourCallEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "name" || !OURS.test(token.text) || tokens[at + 1]?.text !== "(") return undefined;
  let depth = 0;
  for (let next = at + 1; next < tokens.length; next++) {
    depth += depthChange(tokens[next]);
    if (depth === 0) return next + 1;
  }
  return tokens.length;
}

function depthChange(token: Token | undefined): number {
  if (token?.kind !== "mark") return 0;
  if (token.text === "(" || token.text === "{") return 1;
  return token.text === ")" || token.text === "}" ? -1 : 0;
}

function readCall(tokens: readonly Token[], start: number, end: number, whole: boolean): Call {
  const name = OURS.exec(tokens[start]?.text ?? "")?.[1]?.toUpperCase() ?? "";
  const closed = tokens[end - 1]?.text === ")";
  const inner = tokens.slice(start + 2, closed ? end - 1 : end);
  const args = inner.some((token) => token.kind !== "space") ? split(inner, ",").map(readArgument) : [];
  return { name, args, text: textOf(tokens.slice(start, end)), whole };
}

function split(tokens: readonly Token[], separator: string): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += depthChange(token);
    if (depth === 0 && token.kind === "mark" && token.text === separator) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts;
}

function readArgument(raw: readonly Token[]): Argument {
  const tokens = trim(raw);
  const [first] = tokens;
  if (first === undefined) return { kind: "omitted" };
  const constant = constantValue(tokens);
  if (constant !== undefined) return { kind: "literal", value: constant };
  if (first.text === "{" && tokens[tokens.length - 1]?.text === "}") return readArray(tokens);
  if (tokens.length === 1 && (first.kind === "reference" || first.kind === "name"))
    return { kind: "reference", text: first.text };
  const end = ourCallEnd(tokens, 0);
  if (end === tokens.length) return { kind: "call", call: readCall(tokens, 0, end, false) };
  return { kind: "expression", text: textOf(tokens) };
}

function readArray(tokens: readonly Token[]): Argument {
  const rows = split(tokens.slice(1, -1), ";").map((row) => split(row, ",").map((cell) => constantValue(trim(cell))));
  if (rows.flat().includes(undefined)) return { kind: "expression", text: textOf(tokens) };
  return { kind: "array", rows: rows as CellValue[][] };
}

function constantValue(tokens: readonly Token[]): CellValue | undefined {
  const [first, second] = tokens;
  if (first?.text === "-" && second?.kind === "number" && tokens.length === 2) return -Number(second.text);
  if (first === undefined || tokens.length !== 1) return undefined;
  if (first.kind === "text") return first.text.slice(1, -1).replaceAll('""', '"');
  if (first.kind === "number") return Number(first.text);
  return { TRUE: true, FALSE: false }[first.text.toUpperCase()];
}

function trim(tokens: readonly Token[]): Token[] {
  let [start, end] = [0, tokens.length];
  while (tokens[start]?.kind === "space") start++;
  while (end > start && tokens[end - 1]?.kind === "space") end--;
  return tokens.slice(start, end);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join("");
}
