/** Formulas of a plan: which are ours, sheets written by key, and the notation a saved file needs. */
import { quoteSheet } from "../../formulas/addresses";
import type { SheetKey, WorkbookPlan } from "./types";

const quoted = /("(?:[^"]|"")*")/;
const ours = /\bAI_[A-Z_]+(?=\()/g;
/** Newer functions carry a prefix in a file, none on the screen. */
const newer = /\b(IFNA|QUARTILE\.INC)(?=\()/g;

/** Changes a formula everywhere but inside its texts. */
export function outsideText(formula: string, change: (part: string) => string): string {
  return formula
    .split(quoted)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/** Sheet keys become the plan's sheet names: `={comps}!A1` is `='Comps'!A1`. */
export function nameSheets(formula: string, nameOf: (key: SheetKey) => string): string {
  return formula.replace(/\{([a-z]+)\}!/g, (_, key: SheetKey) => `${quoteSheet(nameOf(key))}!`);
}

export function sheetNames(plan: WorkbookPlan): (key: SheetKey) => string {
  const names = new Map(plan.sheets.map((sheet) => [sheet.key, sheet.name]));
  return (key) => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`The plan has no sheet ${key}.`);
    return name;
  };
}

/** The form Excel saves: `_xldudf_` before an add-in's function without namespace, `_xlfn.` before newer ones. */
export function savedFormula(formula: string): string {
  return outsideText(formula, (part) => part.replace(ours, "_xldudf_$&").replace(newer, "_xlfn.$&"));
}
