/** A table's header row, which every spilling function has and can leave off. */
import type { Cell, Cells } from "../cell";

export const headed = (headers: boolean, titles: readonly Cell[], rows: Cells): Cells =>
  headers ? [titles, ...rows] : rows;
