/** Cuts a formula into tokens with a maintained tokenizer; joins back to the same text, whatever the text. */
import { tokenize } from "@borgar/fx";

type TokenKind =
  | "start"
  | "text"
  | "number"
  | "boolean"
  | "error"
  /** Cells, rows, columns, a spill (`A2#`) or a part of a table. */
  | "reference"
  /** A defined name, or a word nobody knows. */
  | "name"
  | "function"
  | "operator"
  | "space"
  | "unknown";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const KINDS: ReadonlyMap<string, TokenKind> = new Map([
  ["fx_prefix", "start"],
  ["string", "text"],
  ["number", "number"],
  ["bool", "boolean"],
  ["error", "error"],
  ["range", "reference"],
  ["range_beam", "reference"],
  ["range_ternary", "reference"],
  ["structured", "reference"],
  ["range_named", "name"],
  ["func", "function"],
  ["operator", "operator"],
  ["whitespace", "space"],
  ["newline", "space"],
]);

/** `tokenise("=SUM(A1)")` gives the start, the function, the bracket, the reference and the bracket. */
export function tokenise(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { type, value } of tokenize(formula, { withLocation: false })) {
    const before = tokens.at(-1);
    if (value === "#" && before?.kind === "reference") tokens[tokens.length - 1] = spill(before);
    else tokens.push({ kind: KINDS.get(type) ?? "unknown", text: value });
  }
  return tokens;
}

const spill = ({ kind, text }: Token): Token => ({ kind, text: `${text}#` });

export const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");
