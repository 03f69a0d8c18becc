/** The record kept inside a workbook: what was asked for and what each of our cells held when we wrote it. */
import { jsonPart, readJsonPart } from "./json-part";
import { recordNamespace } from "./marks";
import { styleOf, type StyleSpec } from "./styles";
import type { Cell, SheetKey, WorkbookPlan } from "./types";

/** What a cell holds: a formula with sheets by key (`={comps}!A1`), or a value; "" for a blank. */
export type CellInput = string | number | boolean;
export type InputGrid = readonly (readonly CellInput[])[];

export interface SheetRecord {
  readonly cells: InputGrid;
  /** Number formats in use, and for each cell which of them; a cell beyond has the usual one. */
  readonly formats: readonly string[];
  readonly formatOf: readonly (readonly number[])[];
  /** The sheet's charts as the plan had them, as JSON text by name. */
  readonly charts: Readonly<Record<string, string>>;
}

export interface BuildRecord {
  readonly build: number;
  /** A workbook may hold several packs; the first one's number is left out. */
  readonly pack?: number;
  readonly dataVersion: string;
  /** JSON text of the request. */
  readonly request: string;
  readonly sheets: Readonly<Partial<Record<SheetKey, SheetRecord>>>;
}

export function inputOf(cell: Cell | undefined): CellInput {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  return typeof cell.value === "object" ? cell.value.error : cell.value;
}

/** The number format a cell has: its own, its style's, or Excel's usual one. */
export function formatOf(cell: Cell | undefined): string {
  if (!cell) return "General";
  const spec: StyleSpec = styleOf(cell.style);
  return cell.format ?? spec.format ?? "General";
}

/** A sheet's cells as a rectangle, blanks filled in. */
export function gridOf<T>(
  rows: readonly (readonly (Cell | undefined)[])[],
  read: (cell: Cell | undefined) => T,
): readonly (readonly T[])[] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => read(row[column])));
}

export function recordOf(plan: WorkbookPlan, build = 1, pack = 1): BuildRecord {
  const sheets = Object.fromEntries(plan.sheets.map((sheet) => [sheet.key, sheetRecord(sheet)]));
  const number = pack === 1 ? {} : { pack };
  return { build, ...number, dataVersion: plan.dataVersion, request: plan.request, sheets };
}

function sheetRecord({ rows, charts }: WorkbookPlan["sheets"][number]): SheetRecord {
  const formats = [...new Set(rows.flatMap((row) => row.map((cell) => formatOf(cell))))];
  return {
    cells: gridOf(rows, inputOf),
    formats,
    formatOf: gridOf(rows, (cell) => formats.indexOf(formatOf(cell))),
    charts: Object.fromEntries(charts.map((chart) => [chart.name, JSON.stringify(chart)])),
  };
}

export function recordXml(record: BuildRecord): string {
  return jsonPart(recordNamespace, "build", record);
}

/** Undefined where the XML is not a record of ours or was damaged. */
export function readRecord(xml: string): BuildRecord | undefined {
  const record = readJsonPart(xml, "build") as Partial<BuildRecord> | null | undefined;
  return typeof record?.build === "number" && typeof record.sheets === "object" ? (record as BuildRecord) : undefined;
}
