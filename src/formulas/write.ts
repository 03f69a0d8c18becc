/** Writes formulas: arguments quoted as Excel wants them, and trailing gaps left off. */

/** A piece of a formula that goes in as it stands, such as a cell's address. */
interface Verbatim {
  readonly verbatim: string;
}

export type FormulaArgument = string | number | boolean | null | undefined | Verbatim;

/** `formulaOf("AI_TIER", ["Baidu"])` is `=AI_TIER("Baidu")`; an undefined argument is left empty. */
export function formulaOf(name: string, args: readonly FormulaArgument[]): string {
  const written = args.map(argumentText);
  while (written.at(-1) === "") written.pop();
  return `=${name}(${written.join(",")})`;
}

function argumentText(argument: FormulaArgument): string {
  if (argument === undefined || argument === null) return "";
  if (typeof argument === "object") return argument.verbatim;
  if (typeof argument === "string") return quoteText(argument);
  return typeof argument === "boolean" ? String(argument).toUpperCase() : String(argument);
}

/** A text as a formula's argument: `quoteText('a"b')` is `"a""b"`. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
