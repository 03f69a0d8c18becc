/** What is put into the workbook for one of the reader's own tables: a title, a line of help, an example, heads and blank rows. */
import type { OwnTable } from "../../contract/own-table";

export interface TablePlan {
  readonly kind: OwnTable;
  /** The table's name where it is free. */
  readonly name: string;
  readonly title: string;
  readonly help: string;
  /** Above the heads, and so no row of the table: what could be typed into each column. */
  readonly examples: readonly string[];
  readonly heads: readonly string[];
  /** What a cell of the column offers to choose from; anything else may be typed all the same. */
  readonly lists: readonly (readonly string[] | undefined)[];
}

/** Title, help, example, heads. */
export const LINES_ABOVE = 4;
/** Blank rows to begin with. */
export const BLANK_ROWS = 12;
/** Between two tables. */
const GAP = 1;

/** Where each begins, from the first one's left edge. */
export function offsetsOf(plans: readonly TablePlan[]): readonly number[] {
  return plans.map((_, at) => plans.slice(0, at).reduce((sum, { heads }) => sum + heads.length + GAP, 0));
}

export function plansWidth(plans: readonly TablePlan[]): number {
  return (offsetsOf(plans).at(-1) ?? 0) + (plans.at(-1)?.heads.length ?? 0);
}

/** The cells of a table as text, before its blank rows. */
export function plannedLines({ title, help, examples, heads }: TablePlan): readonly (readonly string[])[] {
  const padded = (cells: readonly string[]) => heads.map((_, column) => cells[column] ?? "");
  return [padded([title]), padded([help]), padded(examples), heads];
}
