/** Owns what a formula says after a table, or a column of one, is called otherwise; texts and other names stay. */

/** Texts and names of sheets, then the name of a table, then what stands in brackets after it. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])?(?![\p{L}\p{N}_.\\!(])/gu;
const COLUMN = /^[\p{L}\p{N}_]+$/u;

/** The formula with another name for a table. */
export function renameTable(formula: string, from: string, to: string): string {
  return withTable(formula, from, (brackets) => `${to}${brackets}`);
}

/** The formula with another name for a column of a table. */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  return withTable(formula, table, (brackets, name) => `${name}${renameIn(brackets, from, to)}`);
}

function withTable(formula: string, table: string, written: (brackets: string, name: string) => string): string {
  return formula.replace(TOKENS, (all, name: string | undefined, brackets = "") =>
    name !== undefined && same(name, table) ? written(brackets as string, name) : all,
  );
}

function renameIn(brackets: string, from: string, to: string): string {
  const body = brackets.slice(1, -1);
  const escaped = to.replace(/[[\]#']/g, "'$&");
  if (body.includes("["))
    return brackets.replace(/\[((?:[^[\]']|'.)*)\]/g, (all, name: string) =>
      isName(name, from) ? `[${escaped}]` : all,
    );
  const [, row = "", name = ""] = /^\s*(@?)\s*(.*?)\s*$/s.exec(body) ?? [];
  if (!isName(name, from)) return brackets;
  return row === "" || COLUMN.test(to) ? `[${row}${escaped}]` : `[@[${escaped}]]`;
}

const isName = (written: string, name: string): boolean =>
  !written.startsWith("#") && same(written.trim().replace(/'(.)/gs, "$1"), name);
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
