/** When two contents are the same: Excel writes formulas its own way, and moving a row rewrites references. */
import { withoutPrefix } from "../../../formulas/our-functions";
import { mapReferences } from "../../../formulas/references";
import { joined, tokenise, type Token } from "../../../formulas/tokens";
import { quoteKeys } from "../../plan/formulas";
import type { CellInput, InputGrid } from "../../plan/record";

/** Spaces, quotes around sheet names, prefixes and case are Excel's own affair. */
export function isSame(left: CellInput, right: CellInput): boolean {
  if (left === right) return true;
  if (typeof left === "number" && typeof right === "number") return Math.abs(left - right) <= 1e-12 * Math.abs(left);
  return typeof left === "string" && typeof right === "string" && canonical(left) === canonical(right);
}

function canonical(text: string): string {
  return text.startsWith("=") ? written(tokenise(text)) : text;
}

/** Without what is Excel's own: spaces, `@`, a sheet's quotes, prefixes, case. */
const written = (tokens: readonly Token[]): string =>
  joined(tokens.map(({ kind, text }) => ({ kind, text: kind === "text" ? text : plain(kind, text) })));

function plain(kind: Token["kind"], text: string): string {
  if (kind === "space" || text === "@") return "";
  return (kind === "function" ? withoutPrefix(text) : text.replaceAll("'", "")).toUpperCase();
}

/** What stands for any cells. */
const CELLS = "\uE000";

/** What a cell says wherever it stands: a formula without its references, also those whose cells are gone. */
export function contentKey(content: CellInput): string {
  if (typeof content !== "string" || !content.startsWith("=")) return String(content);
  const tokens = mapReferences(quoteKeys(content), () => CELLS);
  return written(tokens.flatMap((token, at) => (isSheetOfGone(tokens, at) ? [] : isGone(token) ? GONE : token)));
}

const GONE: Token = { kind: "reference", text: CELLS };

const isGone = (token: Token | undefined): boolean => token?.kind === "error" && token.text === "#REF!";

/** `Comps` and `!` of `Comps!#REF!`, which was `Comps!A1`. */
const isSheetOfGone = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((ahead) => tokens[at + ahead - 1]?.text === "!" && isGone(tokens[at + ahead]));

/** The keys of a grid; "" for blanks. */
export function contentKeys(grid: InputGrid): readonly (readonly string[])[] {
  return grid.map((row) => row.map(contentKey));
}

export function transposed(keys: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...keys.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => keys.map((row) => row[column] ?? ""));
}
