/** What the pane asks of its host, in the pane's own terms; nothing here knows Office. */
import type { CellContent } from "./cell-content";
import type { Failure, NotDone } from "./failure";
import type { InTheWay } from "./in-the-way";
import type { Entry, Grown } from "./journal";

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Cells to write, top left at the anchor. `«r,c»` in a formula becomes the address of that cell of the block. */
export interface CellBlock {
  readonly rows: readonly (readonly CellContent[])[];
  /** Number formats by cell; an empty string leaves the cell's format alone. */
  readonly formats?: readonly (readonly string[])[];
  /** The area the block covers once its formulas have spilled, where that is larger than the block. */
  readonly spill?: Size;
  /** Where it goes, where that is not the selected cell: the id of a sheet and the address of a cell there. */
  readonly at?: { readonly sheet: string; readonly cell: string };
}

/** A column as it was read, and where. */
export interface TakenColumn {
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
  readonly cells: readonly CellContent[];
}

/** Enough to take an insertion back: what was there before, and what was written. */
export interface Receipt {
  readonly sheet: string;
  readonly area: string;
  readonly before: readonly (readonly CellContent[])[];
  readonly formatsBefore: readonly (readonly string[])[];
  readonly written: string;
  readonly after: readonly (readonly CellContent[])[];
  readonly chart?: string;
  readonly grown?: Grown;
  /** Tables that were made of the cells. */
  readonly tables?: readonly InsertedTable[];
  /** True where the sheet was added for them. */
  readonly addedSheet?: boolean;
}

/** A table for the reader's own rows, and the hidden name it is known by. */
export interface InsertedTable {
  readonly name: string;
  readonly mark: string;
  /** What was written, down to the heads; nothing stood there. */
  readonly lines: readonly (readonly string[])[];
}

/** How whoever asked for a change can stop it, and stop waiting for it. */
export interface Stopping {
  readonly signal?: AbortSignal;
  readonly letGo?: AbortSignal;
}

type Failed = Omit<NotDone, "ok"> & { readonly kind: "failed" };

export type InsertOutcome =
  | {
      readonly kind: "written";
      readonly address: string;
      /** False where the cells are written and Excel would not select them. */
      readonly selected: boolean;
      readonly receipt: Receipt;
    }
  | ({ readonly kind: "occupied"; readonly address: string; readonly filled: number } & InTheWay)
  | Failed;

export type UndoOutcome = { readonly kind: "undone"; readonly address: string; readonly kept: number } | Failed;

/** The selected cell; for a cell inside a spill, `formula` is that of the cell it spills from. */
export interface Selection {
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
  readonly formula: string;
  readonly value: CellContent;
  readonly text: string;
  /** Row and column inside the spill the cell belongs to; 0, 0 for the cell that holds the formula. */
  readonly offset: { readonly row: number; readonly column: number };
}

export interface ChartRequest {
  readonly kind: "bar" | "line";
  readonly title: string;
  readonly block: CellBlock;
  readonly valueFormat: string;
}

export interface ThemeColours {
  readonly background: string;
  readonly dark: boolean | undefined;
}

export interface Host {
  readonly language: string;
  theme(): ThemeColours | undefined;
  /** True where the host has this ExcelApi version. */
  supports(version: string): boolean;
  onSelection(changed: (selection: Selection) => void): () => void;
  selection(): Promise<Selection | undefined>;
  read(reference: string, home: string): Promise<readonly (readonly CellContent[])[] | Failure>;
  /** Defined names and tables, as a formula may name them. */
  names(): Promise<readonly string[]>;
  /** The first selected column, down to its last filled cell; no rows where it is empty. */
  selectedColumn(): Promise<TakenColumn | Failure>;
  insert(block: CellBlock, overwrite: boolean, stopping: Stopping): Promise<InsertOutcome>;
  insertChart(request: ChartRequest, overwrite: boolean, stopping: Stopping): Promise<InsertOutcome>;
  undo(receipt: Receipt, stopping: Stopping): Promise<UndoOutcome>;
  /** Whether the workbook counts its days from 1904, so that dates of cells reach the functions years early. */
  countsFrom1904(): Promise<boolean>;
  /** What was begun in this workbook and not finished, before this pane was opened. */
  begun(): Promise<Entry | undefined>;
}
