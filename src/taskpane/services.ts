/** What the composition root hands the pane, so that it shows what a cell would show and works on the workbook without importing either. */
import type { WorkbookRequest } from "../core/workbook-request";
import type { Entry } from "../excel/journal";
import type { Outcome } from "../excel/outcome";
import type { Hooks } from "../excel/work";
import type { Edition } from "../core/dataset/edition";
import type { PlainCells } from "../calls/plain-cell";

export interface PaneServices {
  /** The edition of the record in use. */
  readonly edition: () => Edition;
  /** Calls the listener whenever another edition is in use; returns what stops it. */
  readonly watchEdition: (listener: () => void) => () => void;
  /** Evaluates one call exactly as a cell would; always at least one row of one cell. A promise only where wording is fetched. */
  evaluate(name: string, args: readonly unknown[]): PlainCells | Promise<PlainCells>;
  readonly workbook: WorkbookServices;
  /** Tells of requests made from the ribbon, also of one made before; returns what stops it. */
  onRequest(listener: (request: PaneRequest) => void): () => void;
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
