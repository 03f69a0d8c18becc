/** What the composition root hands the section of the reader's own rows. */
import type { OwnTable } from "../../contract/own-table";
import type { Edition } from "../../core/dataset/edition";
import type { OwnFinding } from "../../core/extension/finding";
import type { OwnRecords, Precedence } from "../../core/extension/records";
import type { CellContent } from "../../excel/cell-content";
import type { Failure } from "../../excel/failure";
import type { RowsWanted } from "../../excel/own-tables/fill";
import type { CellNote } from "../../excel/own-tables/notes";
import type { TablePlan } from "../../excel/own-tables/plan";
import type { FoundTable } from "../../excel/own-tables/read";
import type { StrayTable } from "../../excel/own-tables/stray";
import type { InsertOutcome, Stopping } from "../../excel/port";

export interface RowsReading {
  readonly tables: readonly FoundTable[];
  readonly missing: readonly OwnTable[];
  readonly records: OwnRecords | undefined;
  readonly findings: readonly OwnFinding[];
  readonly failure: Failure | undefined;
}

/** What was found when the workbook's own tables were looked after. */
export interface Tended {
  /** Tables that the workbook had, which are nowhere and are forgotten now. */
  readonly gone: readonly OwnTable[];
  /** Tables that look like the reader's own, and which the workbook does not know. */
  readonly strays: readonly StrayTable[];
}

export interface OwnRowServices {
  readonly reading: { readonly now: () => RowsReading; readonly watch: (listener: () => void) => () => void };
  /** The record without the reader's rows. */
  readonly record: () => Edition;
  readonly read: () => Promise<Failure | undefined>;
  /** Reads, puts right what the workbook remembers, and looks for tables that it does not know. */
  readonly tend: () => Promise<Tended>;
  /** Uses such tables from now on. */
  readonly adopt: (strays: readonly StrayTable[]) => Promise<Failure | undefined>;
  readonly precedence: () => Precedence;
  /** Kept in the workbook; what answers otherwise then is calculated anew. */
  readonly prefer: (first: Precedence) => Promise<Failure | undefined>;
  /** On a sheet of this name that is added, or at the selected cell. */
  readonly insert: (
    plans: readonly TablePlan[],
    sheetName: string | undefined,
    stopping: Stopping,
  ) => Promise<InsertOutcome>;
  /** A table that is gone for good. */
  readonly forget: (kind: OwnTable) => Promise<Failure | undefined>;
  readonly goTo: (sheetId: string, address: string) => Promise<Failure | undefined>;
  /** How many were set; undefined where Excel takes none from add-ins. */
  readonly setNotes: (notes: readonly CellNote[]) => Promise<number | Failure | undefined>;
  /** Writes rows at the end of a table, which is made longer where it has no blank ones. */
  readonly fill: (wanted: RowsWanted, stopping: Stopping) => Promise<InsertOutcome>;
  readonly selectedCells: () => Promise<readonly (readonly CellContent[])[] | Failure>;
}
