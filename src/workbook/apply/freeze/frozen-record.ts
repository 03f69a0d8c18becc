/** What a freeze keeps inside the workbook: each formula, what it was replaced with, and how its sheet looked around it. */
import { jsonPart, readJsonPart } from "../../plan/json-part";
import type { CellInput } from "../../plan/record";

export const frozenNamespace = "urn:ai-monetization-atlas:frozen";
/** Formulas whose place was not found again when the rest was brought back. They are kept; the workbook counts as unfrozen. */
export const leftNamespace = "urn:ai-monetization-atlas:frozen-left";
export const frozenMarkPrefix = "_AtlasFrozen_";

export interface FrozenCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The values written, more than one where the formula spilled. */
  readonly values: readonly (readonly CellInput[])[];
  /** The number format to go back to, where freezing had to set one. */
  readonly format?: string;
  readonly linked?: true;
}

export interface FrozenSheet {
  /** The hidden name that points at the sheet, whatever it is called by then. */
  readonly mark: string;
  readonly name: string;
  readonly cells: readonly FrozenCell[];
  /** One short key a row and a column, by their content after freezing: how they are known again when some were moved. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export interface FrozenRecord {
  /** The journal's entry under which it was written. */
  readonly entry: string;
  readonly sheets: readonly FrozenSheet[];
}

interface StoredSheet extends Omit<FrozenSheet, "rows" | "columns"> {
  readonly rows: string | readonly string[];
  readonly columns?: string;
}

export function frozenXml({ entry, sheets }: FrozenRecord, namespace = frozenNamespace): string {
  const stored: readonly StoredSheet[] = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.join(),
    columns: sheet.columns.join(),
  }));
  return jsonPart(namespace, "frozen", { entry, sheets: stored });
}

/** Undefined where the XML is not such a record or was damaged. Records of the first kind had their rows in a list. */
export function readFrozen(xml: string): FrozenRecord | undefined {
  const record = readJsonPart(xml, "frozen") as { entry?: string; sheets?: readonly StoredSheet[] } | null | undefined;
  if (!Array.isArray(record?.sheets)) return undefined;
  const sheets = (record.sheets as readonly StoredSheet[]).map((sheet) => ({
    ...sheet,
    rows: typeof sheet.rows === "string" ? sheet.rows.split(",") : sheet.rows,
    columns: sheet.columns?.split(",") ?? [],
  }));
  return { entry: record.entry ?? "", sheets };
}

/** A line's content as a short key: blanks do not count, so a blank line put across does not matter. */
export function lineKey(cells: readonly CellInput[]): string {
  let hash = 5381;
  for (const letter of cells.filter((cell) => cell !== "").join("\u0001")) {
    hash = ((hash << 5) + hash + (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  return cells.every((cell) => cell === "") ? "" : hash.toString(36);
}
