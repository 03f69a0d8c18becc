/** Reads a formula that is one call of our functions on constants, arrays and further calls. Anything else is left to a formula engine. */

export type Constant = string | number | boolean | null;

export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
}

export type Argument =
  | { readonly kind: "constant"; readonly value: Constant }
  | { readonly kind: "array"; readonly rows: readonly (readonly Constant[])[] }
  | { readonly kind: "call"; readonly call: Call };

const TOKEN = /\s*(?:("(?:[^"]|"")*")|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w.]*)|([(){},;]))/y;

/** The call a formula is; undefined where it is more than calls of `AI_` functions on constants. @example parseCall('=AI_TIER("Baidu")') */
export function parseCall(formula: string): Call | undefined {
  const tokens = tokenise(formula);
  if (!tokens) return undefined;
  const reader = new Reader(tokens);
  const call = reader.call();
  return call && reader.atEnd() ? call : undefined;
}

function tokenise(formula: string): readonly string[] | undefined {
  if (!formula.startsWith("=")) return undefined;
  const tokens: string[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) return undefined;
    tokens.push(match[0].trim());
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  call(): Call | undefined {
    const name = this.tokens[this.at] ?? "";
    if (!/^AI_/i.test(name) || this.tokens[this.at + 1] !== "(") return undefined;
    this.at += 2;
    if (this.take(")")) return { name: name.toUpperCase(), args: [] };
    const args: Argument[] = [];
    do {
      const argument = this.argument();
      if (!argument) return undefined;
      args.push(argument);
    } while (this.take(","));
    return this.take(")") ? { name: name.toUpperCase(), args } : undefined;
  }

  private argument(): Argument | undefined {
    const token = this.tokens[this.at];
    if (token === "," || token === ")") return { kind: "constant", value: null };
    if (token === "{") return this.array();
    const value = this.constant();
    if (value !== undefined) return { kind: "constant", value };
    const call = this.call();
    return call && { kind: "call", call };
  }

  private array(): Argument | undefined {
    this.at += 1;
    const rows: Constant[][] = [[]];
    for (;;) {
      const value = this.constant();
      if (value === undefined) return undefined;
      rows.at(-1)?.push(value);
      if (this.take(";")) rows.push([]);
      else if (!this.take(",")) return this.take("}") ? { kind: "array", rows } : undefined;
    }
  }

  private constant(): Exclude<Constant, null> | undefined {
    const value = constantOf(this.tokens[this.at] ?? "");
    if (value !== undefined) this.at += 1;
    return value;
  }

  private take(token: string): boolean {
    const found = this.tokens[this.at] === token;
    if (found) this.at += 1;
    return found;
  }
}

function constantOf(token: string): Exclude<Constant, null> | undefined {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (/^-?\d/.test(token)) return Number(token);
  if (/^(true|false)$/i.test(token)) return token.toUpperCase() === "TRUE";
  return undefined;
}
