/** Owns whether a cell obeys its rule: known at once where the rule says its terms itself, computed where it does not. */
import type { CellValue } from "./cell-value";
import { valueAt } from "./cells";
import type { Model } from "./model";
import { formulaIn, isAmong, obeys, termsOf, type Rule } from "./validation-terms";
import { choicesIn, rulesAt } from "./validations";

/** A cell by its sheet. */
export interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What is asked where an entry breaks a rule, in Excel's words for how strict it is. */
export interface Alert {
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

/** Whether the cell's rule lets an entry through; "computes" where formulas have to be computed for that. */
export function verdictOn(model: Model, at: CellAt, entry: CellValue): boolean | "computes" {
  const rule = ruleAt(model, at, entry);
  if (!rule) return true;
  const list = listIn(rule);
  if (!list) return termsOf(rule).some(formulaIn) ? "computes" : obeys(rule, entry, termsOf(rule));
  const choices = choicesIn(model, at.sheetId, list.source);
  return choices ? isChoice(choices, entry, list.source) : "computes";
}

export function hasRule(model: Model, { sheetId, row, column }: CellAt): boolean {
  return rulesAt(model, sheetId, row, column)["rule"] !== undefined;
}

/** Whether the cell waits for a function of the add-in's, so that nobody can say yet what it will hold. */
export async function isWaiting(model: Model, { sheetId, row, column }: CellAt): Promise<boolean> {
  await model.host.calculation.settled();
  return valueAt(model, sheetId, row, column) === "#BUSY!";
}

/** Whether what the cell holds obeys its rule. */
export async function isValidAt(model: Model, at: CellAt): Promise<boolean> {
  await model.host.calculation.settled();
  const entry = valueAt(model, at.sheetId, at.row, at.column);
  const verdict = verdictOn(model, at, entry);
  if (verdict !== "computes") return verdict;
  const rule = ruleAt(model, at, entry) ?? {};
  const list = listIn(rule);
  if (list) return isChoice((await compute(model, at, list.source)).map(String), entry, list.source);
  const terms = await Promise.all(
    termsOf(rule).map(async (term) => (formulaIn(term) === undefined ? term : (await compute(model, at, term))[0])),
  );
  return obeys(rule, entry, terms);
}

/** What to say of an entry that breaks the cell's rule; undefined where the rule is to say nothing and let it pass. */
export function alertAt(model: Model, { sheetId, row, column }: CellAt): Alert | undefined {
  const given = (rulesAt(model, sheetId, row, column)["errorAlert"] ?? {}) as Partial<Alert> & { showAlert?: boolean };
  const { showAlert = true, style = "Stop", title = "", message = "" } = given;
  return showAlert ? { style, title, message } : undefined;
}

/** The rule an entry is to be held against: none where there is none, and none for a blank that it ignores. */
function ruleAt(model: Model, { sheetId, row, column }: CellAt, entry: CellValue): Rule | undefined {
  const rules = rulesAt(model, sheetId, row, column);
  return entry === "" && rules["ignoreBlanks"] !== false ? undefined : (rules["rule"] as Rule | undefined);
}

function listIn(rule: Rule): { readonly source?: unknown } | undefined {
  return rule["list"] as { readonly source?: unknown } | undefined;
}

function isChoice(choices: readonly string[], entry: CellValue, source: unknown): boolean {
  const text = typeof entry === "boolean" ? String(entry).toUpperCase() : String(entry);
  return isAmong(choices, text, formulaIn(source) === undefined);
}

async function compute(model: Model, at: CellAt, formula: unknown): Promise<CellValue[]> {
  return (await model.host.compute(String(formula), at)).flat();
}
