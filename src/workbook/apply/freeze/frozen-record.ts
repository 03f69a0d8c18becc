/** What a freeze keeps inside the workbook: each formula, what it was replaced with, and how its sheet looked around it. */
import { jsonPart, readJsonPart } from "../../plan/json-part";
import type { CellInput } from "../../plan/record";

export const frozenNamespace = "urn:ai-monetization-atlas:frozen";
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
  /** One short key a row, by its content after freezing: how rows are known again when some were added. */
  readonly rows: readonly string[];
}

export interface FrozenRecord {
  readonly sheets: readonly FrozenSheet[];
}

export function frozenXml(record: FrozenRecord): string {
  return jsonPart(frozenNamespace, "frozen", record);
}

/** Undefined where the XML is not such a record or was damaged. */
export function readFrozen(xml: string): FrozenRecord | undefined {
  const record = readJsonPart(xml, "frozen") as Partial<FrozenRecord> | null | undefined;
  return Array.isArray(record?.sheets) ? (record as FrozenRecord) : undefined;
}

/** A row's content as a short key: blanks do not count, so a column put in between does not matter. */
export function rowKey(cells: readonly CellInput[]): string {
  let hash = 5381;
  for (const letter of cells.filter((cell) => cell !== "").join("\u0001")) {
    hash = ((hash << 5) + hash + (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  return cells.every((cell) => cell === "") ? "" : hash.toString(36);
}
