/** When two contents are the same: Excel writes formulas its own way, and moving a row rewrites references. */
import { outsideText } from "../../plan/formulas";
import type { CellInput, InputGrid } from "../../plan/record";
import { asPlanned, mapReferences } from "../places";

/** Spaces, quotes around sheet names, prefixes and case are Excel's own affair. */
export function isSame(left: CellInput, right: CellInput): boolean {
  if (left === right) return true;
  if (typeof left === "number" && typeof right === "number") return Math.abs(left - right) <= 1e-12 * Math.abs(left);
  return typeof left === "string" && typeof right === "string" && canonical(left) === canonical(right);
}

function canonical(text: string): string {
  if (!text.startsWith("=")) return text;
  return outsideText(text, (part) =>
    part
      .replace(/[\s'@]/g, "")
      .replace(/_xlfn\.|_xldudf_/g, "")
      .toUpperCase(),
  );
}

/** What a cell says wherever it stands: a formula without its references, also those whose cells are gone. */
export function contentKey(content: CellInput): string {
  if (typeof content !== "string" || !content.startsWith("=")) return String(content);
  const bare = mapReferences(content, () => ({ prefix: "\uE000", placement: asPlanned }));
  return canonical(bare.replace(/\uE000\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|#REF!/g, "\uE000"));
}

/** The keys of a grid; "" for blanks. */
export function contentKeys(grid: InputGrid): readonly (readonly string[])[] {
  return grid.map((row) => row.map(contentKey));
}

export function transposed(keys: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...keys.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => keys.map((row) => row[column] ?? ""));
}
