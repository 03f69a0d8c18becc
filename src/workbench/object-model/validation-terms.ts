/** Owns what a rule for cells lets through: an entry is held against the rule's terms, which are computed by then. */
import { readTyped } from "../sheet/typed-number";
import type { CellValue } from "./cell-value";

/** A rule as Excel has it: one member, named after its kind. */
export type Rule = Readonly<Record<string, unknown>>;

interface Terms {
  readonly operator?: string;
  readonly formula?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
}

const COMPARISONS: Readonly<Record<string, (entry: number, one: number, other: number) => boolean>> = {
  Between: (entry, least, most) => entry >= least && entry <= most,
  NotBetween: (entry, least, most) => entry < least || entry > most,
  EqualTo: (entry, one) => entry === one,
  NotEqualTo: (entry, one) => entry !== one,
  GreaterThan: (entry, one) => entry > one,
  LessThan: (entry, one) => entry < one,
  GreaterThanOrEqualTo: (entry, one) => entry >= one,
  LessThanOrEqualTo: (entry, one) => entry <= one,
};

/** What the rule compares with, in order, as it was given: numbers, texts, formulas. A list's choices are not among them. */
export function termsOf(rule: Rule): readonly unknown[] {
  const { operator = "Between", formula, formula1, formula2 } = termsIn(rule);
  if ("custom" in rule) return [formula];
  if ("list" in rule) return [];
  return operator === "Between" || operator === "NotBetween" ? [formula1, formula2] : [formula1];
}

/** The formula a term has to be computed from; undefined where it says its value itself. */
export function formulaIn(term: unknown): string | undefined {
  if (typeof term !== "string" || !term.startsWith("=")) return undefined;
  return readNumber(term.slice(1)) === undefined ? term : undefined;
}

/** Whether a rule that is no list lets an entry through, given the values of its terms. */
export function obeys(rule: Rule, entry: CellValue, terms: readonly unknown[]): boolean {
  if ("custom" in rule) return terms[0] === true || (typeof terms[0] === "number" && terms[0] !== 0);
  const measured = measure(rule, entry);
  const [one, other = 0] = terms.map(readNumber);
  if (measured === undefined || one === undefined) return false;
  return COMPARISONS[termsIn(rule).operator ?? "Between"]?.(measured, one, other) ?? true;
}

/** Whether a list has an entry among its choices; those written into the rule are held to the letter, as in Excel. */
export function isAmong(choices: readonly string[], entry: string, toTheLetter: boolean): boolean {
  return choices.some((choice) => choice === entry || (!toTheLetter && choice.toLowerCase() === entry.toLowerCase()));
}

function termsIn(rule: Rule): Terms {
  return Object.values(rule)[0] ?? {};
}

/** What of an entry is compared; undefined for what is of the wrong kind. */
function measure(rule: Rule, entry: CellValue): number | undefined {
  if ("textLength" in rule) return String(entry).length;
  if (typeof entry !== "number") return undefined;
  return "wholeNumber" in rule && !Number.isInteger(entry) ? undefined : entry;
}

/** A term's number: given as one, as its text, or as a day or time in ISO 8601 or as typed. */
function readNumber(term: unknown): number | undefined {
  if (typeof term === "number") return term;
  if (typeof term === "boolean") return Number(term);
  if (typeof term !== "string") return undefined;
  const text = term.replace(/^=/, "").trim();
  const iso = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?$/.exec(text);
  if (iso) return (readTyped(iso[1] ?? "")?.value ?? 0) + (readTyped(iso[2] ?? "")?.value ?? 0);
  return readTyped(text)?.value;
}
