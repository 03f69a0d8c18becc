/** Formulas of a plan: which are ours, sheets written by key, and the notation a saved file needs. */
import { quoteSheet } from "../../formulas/addresses";
import { ourName, renameFunctions } from "../../formulas/our-functions";
import type { SheetKey, WorkbookPlan } from "./types";

/** Newer functions carry a prefix in a file, none on the screen. */
const NEWER: ReadonlySet<string> = new Set(["IFNA", "QUARTILE.INC"]);

/** Sheet keys become the plan's sheet names: `={comps}!A1` is `='Comps'!A1`. */
export function nameSheets(formula: string, nameOf: (key: SheetKey) => string): string {
  return formula.replace(/\{([a-z]+)\}!/g, (_, key: SheetKey) => `${quoteSheet(nameOf(key))}!`);
}

/** A plan's formula as any reader of formulas takes it: `={comps}!A1` is `='{comps}'!A1`. */
export const quoteKeys = (formula: string): string => nameSheets(formula, (key) => `{${key}}`);

export function sheetNames(plan: WorkbookPlan): (key: SheetKey) => string {
  const names = new Map(plan.sheets.map((sheet) => [sheet.key, sheet.name]));
  return (key) => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`The plan has no sheet ${key}.`);
    return name;
  };
}

/** The form Excel saves: `_xldudf_` before an add-in's function without namespace, `_xlfn.` before newer ones. */
export const savedFormula = (formula: string): string =>
  renameFunctions(formula, (name) =>
    ourName(name) === undefined ? `${NEWER.has(name) ? "_xlfn." : ""}${name}` : `_xldudf_${name}`,
  );
