/** A table's header row, which every spilling function has and can leave off. */
import type { AnswerCell, Cells } from "../cell";

export const headed = (headers: boolean, titles: readonly AnswerCell[], rows: Cells): Cells =>
  headers ? [titles, ...rows] : rows;
