/** Cuts a formula into tokens: texts, numbers, references, names, marks and spaces. Pure; joins back to the same text. */
export interface Token {
  readonly kind: "text" | "number" | "reference" | "name" | "mark" | "space";
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(])`;

const rules: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"?/uy],
  ["space", /\s+/uy],
  ["reference", new RegExp(`${SHEET}${CELL}(?::${CELL})?#?`, "uy")],
  ["reference", new RegExp(String.raw`${SHEET}\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(])`, "uy")],
  ["reference", /[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^\]]*\])*\]/uy],
  ["number", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.]*/uy],
  ["mark", /./suy],
];

/** `tokenise("SUM(A1)")` gives the name, the bracket, the reference and the bracket. */
export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined && text !== "") return { kind, text };
  }
  return { kind: "mark", text: formula.charAt(at) };
}
