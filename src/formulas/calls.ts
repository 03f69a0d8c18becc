/**
 * Reads our calls out of any formula: each with its arguments, however deep inside other functions.
 * It refuses nothing: what it does not understand it keeps as text.
 */
import { isOurs, ourName } from "./our-functions";
import { joined, tokenise, type Token } from "./tokens";

type Constant = string | number | boolean;

export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly value: Constant }
  | { readonly kind: "array"; readonly rows: readonly (readonly Constant[])[] }
  /** Cells, a part of a table, or a defined name. */
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly call: WrittenCall }
  | { readonly kind: "expression"; readonly text: string };

export interface WrittenCall {
  readonly name: string;
  readonly args: readonly Argument[];
  /** The call as written, without the formula's `=`. */
  readonly text: string;
  /** True where the whole formula is this call, so that the cell's place in a spill is its place in the result. */
  readonly whole: boolean;
}

/** Every call of ours, outermost first, in order of appearance. `readCalls("=SUM(A1)")` is empty. */
export function readCalls(formula: string): readonly WrittenCall[] {
  if (!formula.startsWith("=") || !/AI_/i.test(formula)) return [];
  const tokens = tokenise(formula);
  return tokens.flatMap((token, at) => {
    if (!isOurs(token)) return [];
    const end = closing(tokens, at);
    return [readCall(tokens, at, end, isAlone(tokens, at, end))];
  });
}

/** The call a formula is, where it is nothing else. */
export function wholeCall(formula: string): WrittenCall | undefined {
  const [first] = readCalls(formula);
  return first?.whole ? first : undefined;
}

/** The defined names a formula mentions: what is behind them may call us too. `namesIn("=x*2")` is `["x"]`. */
export function namesIn(formula: string): readonly string[] {
  return tokenise(formula).flatMap(({ kind, text }) => (kind === "name" ? [text] : []));
}

const isAlone = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.every(
    (token, at) => (at >= start && at < end) || token.kind === "space" || token.kind === "start" || token.text === "@",
  );

/** Index after the bracket that closes the call opened at `at`; the end where none does. */
function closing(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let next = at + 1; next < tokens.length; next += 1) {
    depth += depthChange(tokens[next]);
    if (depth === 0) return next + 1;
  }
  return tokens.length;
}

function depthChange(token: Token | undefined): number {
  if (token?.kind !== "operator") return 0;
  if (token.text === "(" || token.text === "{") return 1;
  return token.text === ")" || token.text === "}" ? -1 : 0;
}

function readCall(tokens: readonly Token[], start: number, end: number, whole: boolean): WrittenCall {
  const own = tokens.slice(start, end);
  const inner = own.slice(2, own.at(-1)?.text === ")" ? -1 : undefined);
  const args = inner.some((token) => token.kind !== "space") ? split(inner, ",").map(readArgument) : [];
  return { name: ourName(own[0]?.text ?? "") ?? "", args, text: joined(own), whole };
}

function split(tokens: readonly Token[], separator: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += depthChange(token);
    if (depth === 0 && token.kind === "operator" && token.text === separator) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function readArgument(raw: readonly Token[]): Argument {
  const tokens = trim(raw);
  const [first] = tokens;
  if (first === undefined) return { kind: "omitted" };
  const constant = constantOf(tokens);
  if (constant !== undefined) return { kind: "literal", value: constant };
  if (first.text === "{" && tokens.at(-1)?.text === "}") return readArray(tokens);
  if (tokens.length === 1 && (first.kind === "reference" || first.kind === "name"))
    return { kind: "reference", text: first.text };
  if (isOurs(first) && closing(tokens, 0) === tokens.length)
    return { kind: "call", call: readCall(tokens, 0, tokens.length, false) };
  return { kind: "expression", text: joined(tokens) };
}

function trim(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(({ kind }) => kind !== "space");
  const end = tokens.findLastIndex(({ kind }) => kind !== "space");
  return start < 0 ? [] : tokens.slice(start, end + 1);
}

function readArray(tokens: readonly Token[]): Argument {
  const rows = split(tokens.slice(1, -1), ";").map((row) => split(row, ",").map((cell) => constantOf(cell)));
  return rows.flat().includes(undefined)
    ? { kind: "expression", text: joined(tokens) }
    : { kind: "array", rows: rows as Constant[][] };
}

function constantOf(raw: readonly Token[]): Constant | undefined {
  const [only, more] = raw.filter(({ kind }) => kind !== "space");
  if (only === undefined || more !== undefined) return undefined;
  if (only.kind === "text") return only.text.replace(/^"|"$/g, "").replaceAll('""', '"');
  if (only.kind === "number") return Number(only.text);
  return only.kind === "boolean" ? only.text.toUpperCase() === "TRUE" : undefined;
}
