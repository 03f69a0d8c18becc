/** Owns what a formula says after a name, or the sheet that a name belongs to, is called otherwise; all else in it stays. */
import { quotedSheet } from "./address";

/** Texts and brackets, then a name with its sheet before it where one is, then names of sheets that stand before cells. */
const TOKENS =
  /"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(?<![\p{L}\p{N}_.\\$])(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?!(])|'(?:[^']|'')*'/gu;

/** The formula with another name in place of one, whether or not its sheet is said before it. */
export function renameName(formula: string, from: string, to: string): string {
  return withNames(formula, (sheet, name) => (same(name, from) ? `${sheet ?? ""}${to}` : undefined));
}

/** The formula with another sheet before the sheet's own names. */
export function renameSheetOfNames(formula: string, from: string, to: string, names: readonly string[]): string {
  return withNames(formula, (sheet, name) =>
    sheet !== undefined && same(unquoted(sheet), from) && names.some((own) => same(own, name))
      ? `${quotedSheet(to)}!${name}`
      : undefined,
  );
}

/** The formula with nothing before a sheet's own names: no two scopes have the same one here. */
export function withoutSheetsOfNames(formula: string, isOwn: (sheet: string, name: string) => boolean): string {
  return withNames(formula, (sheet, name) => (sheet !== undefined && isOwn(unquoted(sheet), name) ? name : undefined));
}

type Written = (sheet: string | undefined, name: string) => string | undefined;

function withNames(formula: string, written: Written): string {
  return formula.replace(TOKENS, (all, sheet: string | undefined, name: string | undefined) =>
    name === undefined ? all : (written(sheet === undefined ? undefined : `${sheet}!`, name) ?? all),
  );
}

const unquoted = (sheet: string): string =>
  sheet
    .slice(0, -1)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
