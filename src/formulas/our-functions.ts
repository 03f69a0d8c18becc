/** Which function names in a formula are the add-in's own, however Excel writes them: as typed, as saved, or as lost. */
import { catalogue } from "../contract/catalogue";
import { joined, tokenise, type Token } from "./tokens";

const NAMES: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

/** What Excel puts before a function: an add-in's mark, a newer function's, or the add-in file it thinks it lost. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf[._]|_xll\.)+/i;

/** The function's plain name: `_xldudf_ai_tier` is `AI_TIER`; undefined for a function that is not ours. */
export function ourName(written: string): string | undefined {
  const name = withoutPrefix(written).toUpperCase();
  return NAMES.has(name) ? name : undefined;
}

/** A function's name without what Excel put before it. `withoutPrefix("_xlfn.XLOOKUP")` is `XLOOKUP`. */
export const withoutPrefix = (written: string): string => written.replace(PREFIX, "");

/** Whether the token opens a call of ours; a sheet or a text of that name does not. */
export function isOurs(token: Token | undefined): boolean {
  return token?.kind === "function" && ourName(token.text) !== undefined;
}

/** True where a formula calls one of the add-in's functions, nested or not. `callsOurs("=SUM('AI_REVENUE(亿)'!A1)")` is false. */
export function callsOurs(formula: string): boolean {
  return formula.startsWith("=") && /AI_/i.test(formula) && tokenise(formula).some(isOurs);
}

/** The formula with every function's name changed, and nothing else. */
export function renameFunctions(formula: string, change: (name: string) => string): string {
  const tokens = tokenise(formula);
  return joined(tokens.map((token) => (token.kind === "function" ? { ...token, text: change(token.text) } : token)));
}
