/** What is typed into a cell so that Excel holds exactly what is meant, and what was read again: a text stays a text. */
import type { CellContent } from "./cell-content";

/** Begins with a letter or a mark that Excel reads as nothing but text. */
const plainText = /^[\p{L}"“”†—●○·…]/u;
/** Letters that Excel takes for a truth value or a date: `May 2025`, `TRUE`. */
const converted = /^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const errorValue = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!|NAME\?|SPILL!|CALC!|FIELD!)$/;

/** What is typed for a value that is no formula: `typedInput("2025-03")` is `'2025-03`, else it became a date. */
export function typedInput(value: CellContent): CellContent {
  if (typeof value !== "string" || value === "") return value;
  return plainText.test(value) && !converted.test(value) ? value : `'${value}`;
}

/** As {@link typedInput}, but an error stays an error. */
export function typedValue(value: CellContent): CellContent {
  return typeof value === "string" && errorValue.test(value) ? value : typedInput(value);
}

/**
 * Whether a cell holds a formula, by what Excel's `formulas` and `values` say of it: a text that merely looks
 * like one reads the same in both.
 */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What to type to have a cell hold again what was read of it. */
export function inputAsRead(formula: CellContent, value: CellContent): CellContent {
  return isFormula(formula, value) ? formula : typedValue(value);
}

/** {@link inputAsRead} for a whole range. */
export function inputsAsRead(range: {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}): CellContent[][] {
  return range.formulas.map((row, r) =>
    row.map((formula, c) => inputAsRead(formula as CellContent, (range.values[r]?.[c] ?? "") as CellContent)),
  );
}
