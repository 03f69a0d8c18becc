/** The record kept inside a workbook: what was asked for and what each of our cells held when we wrote it. */
import { nameSheets, sheetNames } from "./formulas";
import { recordNamespace } from "./marks";
import type { Cell, SheetKey, WorkbookPlan } from "./types";

/** What is typed into a cell: a formula with real sheet names, or a value; "" for a blank. */
export type CellInput = string | number | boolean;
export type InputGrid = readonly (readonly CellInput[])[];

export interface BuildRecord {
  readonly build: number;
  readonly dataVersion: string;
  readonly request: string;
  readonly sheets: Readonly<Partial<Record<SheetKey, InputGrid>>>;
}

export function inputOf(cell: Cell | undefined, nameOf: (key: SheetKey) => string): CellInput {
  if (!cell) return "";
  if (cell.formula !== undefined) return nameSheets(cell.formula, nameOf);
  return typeof cell.value === "object" ? cell.value.error : cell.value;
}

/** A sheet's cells as a rectangle of inputs, blanks filled in. */
export function inputGrid(
  rows: readonly (readonly (Cell | undefined)[])[],
  nameOf: (key: SheetKey) => string,
): InputGrid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => inputOf(row[column], nameOf)));
}

export function recordOf(plan: WorkbookPlan, build = 1): BuildRecord {
  const nameOf = sheetNames(plan);
  const sheets = Object.fromEntries(plan.sheets.map((sheet) => [sheet.key, inputGrid(sheet.rows, nameOf)]));
  return { build, dataVersion: plan.dataVersion, request: plan.request, sheets };
}

export function recordXml(record: BuildRecord): string {
  return `<atlas xmlns="${recordNamespace}"><build>${escapeXml(JSON.stringify(record))}</build></atlas>`;
}

/** Undefined where the XML is not a record of ours or was damaged. */
export function readRecord(xml: string): BuildRecord | undefined {
  const text = /<build>([\s\S]*?)<\/build>/.exec(xml)?.[1];
  if (text === undefined) return undefined;
  try {
    const record = JSON.parse(unescapeXml(text)) as BuildRecord;
    return typeof record.build === "number" && typeof record.sheets === "object" ? record : undefined;
  } catch {
    return undefined;
  }
}

const escapes: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
];

export function escapeXml(text: string): string {
  return escapes.reduce((out, [raw, safe]) => out.replaceAll(raw, safe), text);
}

export function unescapeXml(text: string): string {
  return [...escapes].reverse().reduce((out, [raw, safe]) => out.replaceAll(safe, raw), text.replaceAll("&quot;", '"'));
}
