/** Cell by cell: what to write, what to leave to the user, and what to note about it. Pure. */
import { cellAddress } from "../../../formulas/addresses";
import { formatOf, inputOf, type CellInput, type InputGrid, type SheetRecord } from "../../plan/record";
import type { Cell, Sheet } from "../../plan/types";
import { typedInput } from "../../../excel/cell-input";
import { placeFormula, type SheetsNow } from "../places";
import { isSame } from "./content-keys";
import type { MergedSheet } from "./merge-sheet";

interface Write {
  readonly row: number;
  readonly column: number;
  /** As it is typed; undefined where only the looks change. */
  readonly input: CellInput;
  /** Undefined where one of our cells is cleared. */
  readonly cell: Cell | undefined;
}

export interface MergedChange {
  readonly cell: string;
  readonly before: CellInput;
  readonly after: CellInput;
  readonly what: "change.updated" | "change.kept" | "change.withdrawn" | "change.row" | "change.added";
}

export interface MergedCells {
  readonly writes: readonly Write[];
  /** Cells whose number format alone has changed. */
  readonly formats: readonly { readonly row: number; readonly column: number; readonly format: string }[];
  readonly changes: readonly MergedChange[];
}

export interface CellMerge {
  readonly sheet: Sheet;
  readonly record: SheetRecord;
  readonly merged: MergedSheet;
  /** The cells after the insertions, from A1. */
  readonly present: InputGrid;
  readonly places: SheetsNow;
  /** Where the recorded lines of every sheet stand. */
  readonly recordedPlaces: SheetsNow;
}

export function mergeCells(merge: CellMerge): MergedCells {
  const out = { writes: [] as Write[], formats: [] as MergedCells["formats"][number][], changes: [] as MergedChange[] };
  const { sheet, merged } = merge;
  sheet.rows.forEach((_, line) => mergeRow(merge, line, out));
  merged.rows.withdrawn.forEach((line) => clearRow(merge, line, out));
  noteAddedRows(merge, out);
  return out;
}

type Out = { writes: Write[]; formats: MergedCells["formats"][number][]; changes: MergedChange[] };

function mergeRow(merge: CellMerge, line: number, out: Out): void {
  const { sheet, merged } = merge;
  const source = merged.rows.source[line];
  const isNew = source === undefined || merged.rows.recordedPlace[source] === undefined;
  const row = merged.rows.place[line] ?? line;
  if (isNew) noteNewRow(merge, line, row, source !== undefined, out);
  merged.columns.place.forEach((column, index) => {
    const cell = sheet.rows[line]?.[index];
    const recordedColumn = merged.columns.source[index];
    const fresh = isNew || recordedColumn === undefined;
    const wanted = wantedInput(merge, cell);
    if (fresh) {
      if (cell) out.writes.push({ row, column, input: typed(wanted, cell), cell });
      return;
    }
    mergeCell(merge, out, { row, column, cell, wanted, recorded: [source, recordedColumn] });
  });
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly wanted: CellInput;
  readonly recorded: readonly [number, number];
}

function mergeCell(merge: CellMerge, out: Out, { row, column, cell, wanted, recorded: [line, index] }: Spot): void {
  const { record, present } = merge;
  const now = present[row]?.[column] ?? "";
  const was = recordedInput(merge, line, index);
  const address = cellAddress(row, column);
  const format = record.formats[record.formatOf[line]?.[index] ?? -1] ?? "General";
  if (isSame(now, wanted)) {
    if (cell && formatOf(cell) !== format) out.formats.push({ row, column, format: formatOf(cell) });
  } else if (isSame(now, was) || isTorn(now)) {
    out.writes.push({ row, column, input: typed(wanted, cell), cell });
    out.changes.push({ cell: address, before: now, after: wanted, what: "change.updated" });
  } else if (was !== "" || wanted !== "") {
    out.changes.push({ cell: address, before: wanted, after: now, what: "change.kept" });
  }
}

/** A formula whose cells were deleted under it is nobody's edit. */
function isTorn(content: CellInput): boolean {
  return typeof content === "string" && content.startsWith("=") && content.includes("#REF!");
}

function wantedInput({ sheet, places }: CellMerge, cell: Cell | undefined): CellInput {
  return cell?.formula === undefined ? inputOf(cell) : placeFormula(cell.formula, sheet.key, places);
}

function recordedInput({ sheet, record, recordedPlaces }: CellMerge, line: number, index: number): CellInput {
  const input = record.cells[line]?.[index] ?? "";
  const isFormula = typeof input === "string" && input.startsWith("=");
  return isFormula ? placeFormula(input, sheet.key, recordedPlaces) : input;
}

const typed = (input: CellInput, cell: Cell | undefined): CellInput =>
  cell?.formula === undefined && typeof cell?.value !== "object" ? typedInput(input) : input;

/** One line for a row that is new, or that a user had deleted. */
function noteNewRow(merge: CellMerge, line: number, row: number, wasDeleted: boolean, out: Out): void {
  const first = merge.sheet.rows[line]?.findIndex((cell) => cell !== undefined && inputOf(cell) !== "") ?? -1;
  if (first < 0) return;
  const after = wantedInput(merge, merge.sheet.rows[line]?.[first]);
  const cell = cellAddress(row, merge.merged.columns.place[first] ?? first);
  out.changes.push({ cell, before: "", after, what: wasDeleted ? "change.row" : "change.updated" });
}

/** Our own cells of a line that the plan no longer has are emptied; what a user has put there stays. */
function clearRow(merge: CellMerge, line: number, out: Out): void {
  const row = merge.merged.rows.recordedPlace[line];
  if (row === undefined) return;
  const cleared: MergedChange[] = [];
  merge.merged.columns.recordedPlace.forEach((column, index) => {
    const was = recordedInput(merge, line, index);
    if (column === undefined || was === "") return;
    const now = merge.present[row]?.[column] ?? "";
    const own = isSame(now, was);
    if (own) out.writes.push({ row, column, input: "", cell: undefined });
    const what = own ? "change.withdrawn" : "change.kept";
    cleared.push({ cell: cellAddress(row, column), before: now, after: own ? "" : now, what });
  });
  const kept = cleared.filter(({ what }) => what === "change.kept");
  out.changes.push(...kept, ...cleared.filter(({ what }) => what === "change.withdrawn").slice(0, 1));
}

/** Rows of a user's own between or below ours: one line each. */
function noteAddedRows({ merged, present }: CellMerge, out: Out): void {
  const ours = new Set([...merged.rows.place, ...merged.rows.recordedPlace.filter((row) => row !== undefined)]);
  present.forEach((cells, row) => {
    const column = cells.findIndex((content) => content !== "");
    if (ours.has(row) || column < 0) return;
    const content = cells[column] ?? "";
    out.changes.push({ cell: cellAddress(row, column), before: "", after: content, what: "change.added" });
  });
}
