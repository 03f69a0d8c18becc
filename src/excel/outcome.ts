/** What came of a piece of work on the open workbook. */
import type { NotDone } from "./failure";

export interface Done {
  readonly ok: true;
  readonly sheets: readonly string[];
  readonly cells: number;
  readonly changes?: number;
  /** A sentence on what was left alone, where something was. */
  readonly note?: string;
}

export type Outcome = Done | NotDone;
