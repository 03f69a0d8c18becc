/** What came of a piece of work on the open workbook. */
import type { NotDone } from "./failure";

export interface Done {
  readonly ok: true;
  readonly sheets: readonly string[];
  readonly cells: number;
  readonly changes?: number;
  /** Where something begun was to be taken back: whether there was anything, and whether it was complete; `cells` are then those changed since and kept. */
  readonly found?: "nothing" | "complete" | "taken-back";
  /** A sentence on what was left alone, where something was. */
  readonly note?: string;
}

export type Outcome = Done | NotDone;
