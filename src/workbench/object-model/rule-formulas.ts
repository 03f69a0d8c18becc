/**
 * Owns the formulas inside rules. Each is meant for the first cell of its rule's area, and says for every other what it
 * would say if it were copied there; it goes along with rows, columns, sheets and names as the formulas of cells do.
 */
import { LexerTreeBuilder, generateStringWithSequence, sequenceNodeType } from "@univerjs/engine-formula";
import { columnName, parseAddress, quotedSheet, type Area } from "../sheet/address";
import type { Model } from "./model";
import { movedFormula } from "./moved-formula";
import { shiftArea, type Shift } from "./shift";
import type { WorkbookState } from "./workbook-state";

const lexer = new LexerTreeBuilder();

/** The rule with other formulas; the same object where none is another. */
export function withFormulas<T>(rule: T, change: (formula: string) => string): T {
  const rewritten = changed(rule, change) as T;
  return JSON.stringify(rewritten) === JSON.stringify(rule) ? rule : rewritten;
}

function changed(part: unknown, change: (formula: string) => string): unknown {
  if (typeof part === "string") return part.startsWith("=") ? change(part) : part;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, changed(value, change)]));
}

/** The rule as it is meant for a cell so many rows and columns on. */
export function ruleFurther<T>(rule: T, rows: number, columns: number): T {
  return withFormulas(rule, (formula) => movedFormula(formula, rows, columns));
}

/** Gives every rule of a workbook other formulas; `home` is the sheet that the rule is on. */
export function rewriteRules(state: WorkbookState, rewrite: (formula: string, home: string) => string): void {
  for (const [place, rules] of state.validations.all()) {
    const rule = withFormulas(rules["rule"], (formula) => rewrite(formula, place.sheetId));
    if (rule !== rules["rule"]) state.validations.set(place, { ...rules, rule });
  }
  for (const format of state.conditionalFormats)
    format.rule = withFormulas(format.rule, (formula) => rewrite(formula, format.sheetId));
}

/** Lets rules follow rows, columns and cells that came or went. */
export function shiftRules(model: Model, sheetId: string, shift: Shift): void {
  rewriteRules(model.state, (formula, home) =>
    withReferences(formula, (sheet, body) => {
      const at = sheet === undefined ? home : model.book.getSheetByName(sheet)?.getSheetId();
      return at === sheetId ? written(sheet, shiftedBody(body, shift)) : undefined;
    }),
  );
}

/** Lets rules follow a sheet that is called otherwise. */
export function renameSheetInRules(state: WorkbookState, from: string, to: string): void {
  rewriteRules(state, (formula) =>
    withReferences(formula, (sheet, body) =>
      sheet?.toLowerCase() === from.toLowerCase() ? written(to, body) : undefined,
    ),
  );
}

const written = (sheet: string | undefined, body: string): string =>
  sheet === undefined ? body : `${quotedSheet(sheet)}!${body}`;

/** The formula with others in place of some of its references. */
function withReferences(
  formula: string,
  change: (sheet: string | undefined, body: string) => string | undefined,
): string {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const rewritten = nodes.map((node) => {
    if (typeof node === "string" || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const body = node.token.slice(node.token.lastIndexOf("!") + 1);
    return { ...node, token: change(parseAddress(node.token)?.sheet, body) ?? node.token };
  });
  return `=${generateStringWithSequence(rewritten)}`;
}

const CELLS = /^(\$?)[A-Z]{1,3}(\$?)\d+(?::(\$?)[A-Z]{1,3}(\$?)\d+)?$/i;

function shiftedBody(body: string, shift: Shift): string {
  const [, ...dollars] = CELLS.exec(body) ?? [];
  const area = parseAddress(body)?.area;
  // Whole rows and columns stay as they are written.
  if (dollars.length === 0 || !area) return body;
  const moved = shiftArea(area, shift);
  return moved ? withDollars(moved, body.includes(":"), dollars) : "#REF!";
}

function withDollars({ row, column, rows, columns }: Area, range: boolean, dollars: readonly string[]): string {
  const [beforeColumn = "", beforeRow = "", beforeLastColumn = "", beforeLastRow = ""] = dollars;
  const first = `${beforeColumn}${columnName(column)}${beforeRow}${row + 1}`;
  return range ? `${first}:${beforeLastColumn}${columnName(column + columns - 1)}${beforeLastRow}${row + rows}` : first;
}
