/** A table of the reader's own rows as it was found, before anything is known of its cells. */
import type { OwnTable } from "../../contract/own-table";

/** Cells are text, numbers and truths, or a host's errors; "" is a blank. */
export interface LooseTable {
  readonly table: OwnTable;
  readonly heads: readonly unknown[];
  readonly rows: readonly (readonly unknown[])[];
}
