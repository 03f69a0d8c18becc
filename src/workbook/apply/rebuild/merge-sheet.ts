/** Compares a sheet as recorded, as a user left it and as the plan now wants it; says what stands where. Pure. */
import { gridOf, inputOf, type InputGrid, type SheetRecord } from "../../plan/record";
import type { Sheet } from "../../plan/types";
import type { Placement } from "../places";
import { contentKeys, transposed } from "./content-keys";
import { matchLines } from "./match-lines";
import { closeHoles, mergeLines, type MergedLines } from "./merge-lines";

export interface MergedSheet {
  readonly rows: MergedLines;
  readonly columns: MergedLines;
  /** Where the plan's lines stand after the insertions. */
  readonly placement: Placement;
  /** Where the recorded lines stand after the insertions. */
  readonly recorded: Placement;
}

export function mergeSheet(sheet: Sheet, record: SheetRecord, present: InputGrid): MergedSheet {
  const planned = contentKeys(gridOf(sheet.rows, inputOf));
  const recorded = contentKeys(record.cells);
  const found = contentKeys(present);
  const rows = mergeLines(matchLines(recorded, found), matchLines(recorded, planned), planned.length);
  const columns = mergeLines(
    matchLines(transposed(recorded), transposed(found)),
    matchLines(transposed(recorded), transposed(planned)),
    Math.max(1, ...planned.map((row) => row.length)),
  );
  return {
    rows,
    columns,
    placement: { rows: rows.place, columns: columns.place },
    recorded: { rows: closeHoles(rows.recordedPlace), columns: closeHoles(columns.recordedPlace) },
  };
}
