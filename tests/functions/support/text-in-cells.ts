/** The same formula with every quoted text taken from a cell, to compare what a literal and a cell mean. */

export interface FromCells {
  readonly formula: string;
  /** The texts, in the order of their cells. */
  readonly texts: readonly string[];
}

/** A quoted text or an array constant, which Excel takes no reference in. */
const LITERAL = /"((?:[^"]|"")*)"|\{(?:[^}"]|"(?:[^"]|"")*")*\}/g;

/**
 * Puts the texts into row `row` of the sheet `Inputs`, from column D on.
 * @example textsInCells('=LEN("ab")', 5) is { formula: "=LEN(Inputs!D5)", texts: ["ab"] }
 */
export function textsInCells(formula: string, row: number): FromCells {
  const texts: string[] = [];
  const replaced = formula.replace(LITERAL, (literal, text: string | undefined) => {
    if (text === undefined) return literal;
    texts.push(text.replaceAll('""', '"'));
    return `Inputs!${String.fromCharCode("C".charCodeAt(0) + texts.length)}${row}`;
  });
  return { formula: replaced, texts };
}
