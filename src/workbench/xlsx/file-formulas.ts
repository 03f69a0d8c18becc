/** Owns how formulas stand in an .xlsx file: newer functions and an add-in's own go by other names there. */
import { NEW_EXCEL_FUNCTIONS } from "@univerjs/engine-formula";
import { withOperatorsAsCalls } from "../sheet/formula-operators";

/** Texts and names of sheets, or the name before a bracket. */
const CALLS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;
/** Two that Excel keeps under a name longer still. */
const WORKSHEET_ONLY: ReadonlySet<string> = new Set(["FILTER", "SORT"]);
const OPERATORS: ReadonlySet<string> = new Set(["ANCHORARRAY", "SINGLE"]);
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;
const OWN_PREFIX = /^_xldudf_/i;

/** A formula as it stands in a file, without its equals sign. `functions` are the add-in's, as formulas call them. */
export function toFileFormula(formula: string, functions: readonly string[]): string {
  const own = new Set(functions.map((name) => name.toUpperCase()));
  return withCalls(withOperatorsAsCalls(formula).replace(/^=/, ""), (name) => {
    const upper = name.toUpperCase();
    if (own.has(upper)) return `_xldudf_${fileName(upper)}`;
    if (WORKSHEET_ONLY.has(upper)) return `_xlfn._xlws.${name}`;
    return NEW_EXCEL_FUNCTIONS.has(upper) || OPERATORS.has(upper) ? `_xlfn.${name}` : name;
  });
}

/** A formula of a file as a person would type it. */
export function fromFileFormula(formula: string, functions: readonly string[]): string {
  const own = new Map(functions.map((name) => [fileName(name.toUpperCase()), name]));
  const plain = withCalls(formula, (name) => {
    const bare = name.replace(PREFIX, "");
    return OWN_PREFIX.test(bare) ? ownName(own, bare.replace(OWN_PREFIX, "")) : bare;
  });
  return `=${plain.replace(/\bANCHORARRAY\(([^()]+)\)/g, "$1#")}`;
}

/** Whether a formula calls one of the add-in's functions: Excel keeps such a one as an array that may spill. */
export function callsOwn(formula: string, functions: readonly string[]): boolean {
  return toFileFormula(formula, functions).includes("_xldudf_");
}

function ownName(own: ReadonlyMap<string, string>, name: string): string {
  return own.get(name.toUpperCase()) ?? name;
}

const fileName = (name: string): string => name.replaceAll(".", "_");

function withCalls(formula: string, called: (name: string) => string): string {
  return formula.replace(CALLS, (all, name?: string) => (name === undefined ? all : called(name)));
}
