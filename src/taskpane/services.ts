/** What the composition root hands the pane, so that it shows what a cell would show and works on the workbook without importing either. */
import type { WorkbookRequest } from "../core/workbook-request";
import type { Entry } from "../excel/journal";
import type { Outcome } from "../excel/outcome";
import type { Hooks } from "../excel/work";
import type { Edition } from "../core/dataset/edition";
import type { PlainCells } from "../calls/plain-cell";
import type { KnownNumber } from "../calls/inspect";
import type { CallChange } from "../calls/release-changes";
import type { Atlas } from "../core/dataset/atlas";
import type { Failure } from "../excel/failure";
import type { OwnRowServices } from "./own-rows/services";

export interface PaneServices {
  /** The edition of the record in use. */
  readonly edition: () => Edition;
  /** Calls the listener whenever another edition is in use; returns what stops it. */
  readonly watchEdition: (listener: () => void) => () => void;
  /** Evaluates one call exactly as a cell would; always at least one row of one cell. A promise only where wording is fetched. */
  evaluate(name: string, args: readonly unknown[]): PlainCells | Promise<PlainCells>;
  readonly workbook: WorkbookServices;
  /** Where the reader has to decide between two releases; until then the earlier one answers. */
  readonly releaseNews: {
    readonly now: () => ReleaseNews | undefined;
    readonly watch: (listener: () => void) => () => void;
  };
  /** Each loaded when it is first wanted. */
  readonly releases: () => Promise<ReleaseServices>;
  readonly inspection: () => Promise<InspectionServices>;
  readonly ownRows: () => Promise<OwnRowServices>;
  /** Why the rows that the workbook says it has cannot be read; undefined where they can, or there are none. */
  readonly unreadRows: () => Promise<Failure | undefined>;
  /** Tells of requests made from the ribbon, also of one made before; returns what stops it. */
  onRequest(listener: (request: PaneRequest) => void): () => void;
}

/** A newer release than the workbook's numbers came from. */
export interface ReleaseNews {
  readonly seen: string;
  readonly newest: string;
}

/** The releases of the record, and which of them this workbook calculates with. */
export interface ReleaseServices {
  /** Oldest first; the last is the newest. */
  readonly versions: readonly string[];
  /** The release the workbook stays with; undefined where it follows the newest. */
  kept(): string | undefined;
  /** Stays with a release, or with the newest from now on (undefined), and has every formula calculated anew. */
  keep(version: string | undefined): Promise<Failure | undefined>;
  /** What would be otherwise in this workbook under a release. */
  changes(version: string): Promise<WorkbookChanges | Failure>;
  /** Selects a cell, by the id of its sheet. */
  goTo(sheetId: string, address: string): Promise<Failure | undefined>;
}

/** A look at the numbers somebody typed. */
export interface InspectionServices {
  /** Those of the selection, or of the whole sheet where one cell is selected. */
  look(): Promise<Inspection | Failure>;
  readonly goTo: (sheetId: string, address: string) => Promise<Failure | undefined>;
}

export interface Inspection {
  readonly sheet: string;
  readonly sheetId: string;
  /** The part that was looked at; empty for the whole sheet. */
  readonly area: string;
  readonly found: readonly (KnownNumber & { readonly address: string })[];
}

export interface WorkbookChanges {
  /** The release's own atlas, which its figures are told by. */
  readonly then: Atlas;
  readonly changes: readonly {
    readonly sheet: string;
    readonly sheetId: string;
    readonly address: string;
    readonly change: CallChange;
  }[];
  /** Cells whose arguments only the sheet can work out. */
  readonly unread: readonly string[];
}

export type SheetAction = "build" | "rebuild" | "freeze" | "unfreeze" | "repair";

/** Work on the open workbook; failures come back as outcomes. */
export interface WorkbookServices {
  run(action: SheetAction, request: WorkbookRequest, hooks: Hooks): Promise<Outcome>;
  /** What to do with work that was begun in this workbook and not finished. */
  seeTo(entry: Entry, how: "finish" | "take-back", hooks: Hooks): Promise<Outcome>;
  /** The same workbook as an .xlsx file, made in the page. */
  makeFile(request: WorkbookRequest): Promise<Uint8Array>;
}

/** What a ribbon button asks of the pane. */
export type PaneRequest =
  | { readonly kind: "insert-matrix" }
  | { readonly kind: "build-pack" }
  | { readonly kind: "freeze" }
  | { readonly kind: "unfreeze" };
