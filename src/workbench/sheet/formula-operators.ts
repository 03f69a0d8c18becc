/**
 * Owns the two operators of Excel's that the engine cannot read, `A1#` for a whole spill and `@A1:A9` for one cell of a
 * range: they are read as the functions under which Excel's own files keep them, ANCHORARRAY and SINGLE.
 */

/** Texts, names of sheets and structured references, in which both characters stand for themselves. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/y;
const SPILL =
  /("(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])|((?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?[\p{L}_\\][\p{L}\p{N}_.$]*)#(?![\p{L}])/gu;
const PART = /[\p{L}\p{N}_.$\\!:#]/u;

/** The formula with calls in place of the operators; the same text where it has none. */
export function withOperatorsAsCalls(formula: string): string {
  if (!formula.includes("#") && !formula.includes("@")) return formula;
  const spills = formula.replace(SPILL, (all, quoted?: string, anchor?: string) =>
    quoted === undefined && anchor !== undefined ? `ANCHORARRAY(${anchor})` : all,
  );
  return spills.includes("@") ? withSingles(spills) : spills;
}

function withSingles(formula: string): string {
  let read = "";
  for (let at = 0; at < formula.length;) {
    const quoted = quotedAt(formula, at);
    const end = quoted ?? (formula[at] === "@" ? operandEnd(formula, at + 1) : at + 1);
    const operand = formula.slice(at + 1, end);
    const single = quoted === undefined && formula[at] === "@" && operand.trim() !== "";
    read += single ? `SINGLE(${withSingles(operand.trim())})` : formula.slice(at, end);
    at = end;
  }
  return read;
}

/** Where what is quoted from here ends; undefined where nothing is. */
function quotedAt(formula: string, at: number): number | undefined {
  QUOTED.lastIndex = at;
  return QUOTED.test(formula) ? QUOTED.lastIndex : undefined;
}

/** Where the reference, name, call or bracket ends that begins here. */
function operandEnd(formula: string, start: number): number {
  let at = start;
  while (formula[at] === " ") at++;
  for (let depth = 0; at < formula.length;) {
    const quoted = quotedAt(formula, at);
    const character = formula[at] ?? "";
    if (quoted === undefined && depth === 0 && character !== "(" && !PART.test(character)) return at;
    if (character === "(") depth++;
    if (character === ")" && --depth === 0 && formula[at + 1] !== ":") return at + 1;
    at = quoted ?? at + 1;
  }
  return at;
}
