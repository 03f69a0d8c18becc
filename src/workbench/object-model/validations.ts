/** Owns which rule for data validation each cell has: setting one divides those that reached over the same cells. */
import { parseAddress, type Area } from "../sheet/address";
import { mapCells, textAt } from "./cells";
import type { Model } from "./model";
import { ruleFurther } from "./rule-formulas";
import type { RangeRef } from "./subjects";
import { commonPart, overlap } from "./table-areas";

/** What Excel keeps for cells: `rule`, `prompt`, `errorAlert`, `ignoreBlanks`. */
export type Rules = Readonly<Record<string, unknown>>;

/** The rules of all cells of the range; "mixed" where they are not the same, undefined where there are none. */
export function rulesOf(model: Model, { sheetId, area }: RangeRef): Rules | "mixed" | undefined {
  const touching = model.state.validations.on(sheetId).filter(([own]) => overlap(own, area));
  const [first] = touching;
  if (!first) return undefined;
  const covered = touching.reduce((cells, [own]) => cells + cellsIn(commonPart(own, area)), 0);
  const [rules, ...others] = touching.map(([own, one]) => rulesFrom(one, own, area));
  const same = others.every((one) => JSON.stringify(one) === JSON.stringify(rules));
  return same && covered === cellsIn(area) ? rules : "mixed";
}

/** The rules of an area as they are meant for the first cell of another. */
function rulesFrom(rules: Rules, own: Area, area: Area): Rules {
  if (rules["rule"] === undefined) return rules;
  return { ...rules, rule: ruleFurther(rules["rule"], area.row - own.row, area.column - own.column) };
}

/** Sets one part of the rules of a range; what its cells had in common otherwise stays. */
export function setRules(model: Model, ref: RangeRef, name: string, value: unknown): void {
  const before = rulesOf(model, ref);
  clearRules(model, ref);
  model.state.validations.set(ref, { ...(typeof before === "object" ? before : {}), [name]: value });
}

export function clearRules(model: Model, { sheetId, area }: RangeRef): void {
  const { validations } = model.state;
  for (const [own, rules] of validations.on(sheetId)) {
    if (!overlap(own, area)) continue;
    validations.delete({ sheetId, area: own });
    for (const left of without(own, area)) validations.set({ sheetId, area: left }, rulesFrom(rules, own, left));
  }
}

/** The parts of an area outside another: above, below, left and right of it. */
export function without(area: Area, taken: Area): Area[] {
  const inner = commonPart(area, taken);
  const below = inner.row + inner.rows;
  const right = inner.column + inner.columns;
  const beside = { ...area, row: inner.row, rows: inner.rows };
  return [
    { ...area, rows: inner.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...beside, columns: inner.column - area.column },
    { ...beside, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

const cellsIn = ({ rows, columns }: Area): number => rows * columns;

/** Excel's names for the kinds of rule, by the rule's own member. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["list", "List"],
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
]);

/** What kind of rule it is; undefined for what is no rule of Excel's. */
export function kindOf(rule: unknown): string | undefined {
  const [member] = Object.keys(rule ?? {});
  return member === undefined ? "None" : KINDS.get(member);
}

/** The rules of one cell. */
export function rulesAt(model: Model, sheetId: string, row: number, column: number): Rules {
  const rules = rulesOf(model, { sheetId, area: { row, column, rows: 1, columns: 1 } });
  return typeof rules === "object" ? rules : {};
}

interface Prompt {
  readonly showPrompt?: boolean;
  readonly title?: string;
  readonly message?: string;
}

/** What a rule says to whoever selects the cell. */
export function promptAt(model: Model, sheetId: string, row: number, column: number): Required<Prompt> | undefined {
  const {
    showPrompt = false,
    title = "",
    message = "",
  } = (rulesAt(model, sheetId, row, column)["prompt"] ?? {}) as Prompt;
  return showPrompt && title + message !== "" ? { showPrompt, title, message } : undefined;
}

interface ListRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source?: unknown };
}

/** What a cell's list offers to choose from; undefined where it offers nothing in the cell. */
export function choicesAt(model: Model, sheetId: string, row: number, column: number): string[] | undefined {
  const { list } = (rulesAt(model, sheetId, row, column)["rule"] ?? {}) as ListRule;
  return list && list.inCellDropDown !== false ? choicesIn(model, sheetId, list.source) : undefined;
}

/** The choices of a list's source: cells, or texts between commas; undefined for what leads to neither. */
export function choicesIn(model: Model, sheetId: string, source: unknown): string[] | undefined {
  if (typeof source !== "string") return undefined;
  return source.startsWith("=") ? textsIn(model, sheetId, source) : source.split(",").map((choice) => choice.trim());
}

/** The texts of the cells that a reference, or a name for one, leads to. */
function textsIn(model: Model, sheetId: string, reference: string): string[] | undefined {
  const text = reference.slice(1);
  const name = model.book.getDefinedNames().find((item) => item.getName().toLowerCase() === text.toLowerCase());
  const address = parseAddress((name?.getFormulaOrRefString() ?? text).replace(/^=/, ""));
  if (!address) return undefined;
  const sheet = address.sheet === undefined ? sheetId : model.book.getSheetByName(address.sheet)?.getSheetId();
  if (sheet === undefined) return undefined;
  const cells = mapCells(model, { sheetId: sheet, area: address.area }, (row, column) =>
    textAt(model, sheet, row, column),
  );
  return cells.flat().filter((choice) => choice !== "");
}
