/** Takes an array constant apart as the engine's lexer hands it over: quotation marks inside a text are single by then. */

/** A text up to the quotation mark that a separator follows, or whatever stands between separators. */
const CELL = /\s*(?:"(?<text>.*?)"(?=\s*(?:[,;]|$))\s*|(?<plain>[^,;]*))(?<end>[,;]|$)/gsu;

export type LiteralCell = { readonly text: string } | { readonly plain: string };

/** The cells row by row. @example splitArray('{"a,b",1;2}') is [[{ text: "a,b" }, { plain: "1" }], [{ plain: "2" }]] */
export function splitArray(literal: string): readonly (readonly LiteralCell[])[] {
  const rows: LiteralCell[][] = [[]];
  for (const { groups = {} } of literal.trim().slice(1, -1).matchAll(CELL)) {
    const { text, plain = "", end } = groups;
    rows.at(-1)?.push(text === undefined ? { plain: plain.trim() } : { text });
    if (end === ";") rows.push([]);
    if (end === "") break;
  }
  return rows;
}
