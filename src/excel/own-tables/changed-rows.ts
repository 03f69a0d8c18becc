/** Which rows of the reader's own tables a change or a calculation can have changed, by what Excel says of it. Pure. */
import { cellsIn, touches } from "../concerns";
import type { FoundTable } from "./read";

/** Rows of one table, counted on its sheet from 0. */
export interface ChangedRows {
  readonly table: string;
  readonly top: number;
  readonly bottom: number;
}

/** Or anything: rows may have come, gone or changed places. */
export type Change = "any" | readonly ChangedRows[];

/** What Excel says of an edit; of one cell also what stood there before. */
export interface TableEdit {
  readonly tableId: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly details?: { readonly valueBefore?: unknown };
}

/** Anything, too, where the one cell was another than it was when the table was read. */
export function changeByEdit(
  { tableId, address, changeType, details }: TableEdit,
  known: readonly FoundTable[],
): Change {
  const table = known.find(({ id }) => id === tableId);
  const cells = changeType === "RangeEdited" && address ? cellsIn(address) : undefined;
  if (!table || !cells) return "any";
  const isOne = cells.top === cells.bottom && cells.left === cells.right;
  const before = table.rows[cells.top - table.top]?.[cells.left - table.left];
  if (isOne && details && before !== undefined && (details.valueBefore ?? "") !== before) return "any";
  return [{ table: tableId, top: cells.top, bottom: cells.bottom }];
}

/** A cell of a table may hold a formula, whose new value is no edit. An older Excel does not say which cells were calculated. */
export function changeByCalculation(address: string | undefined, onSheet: readonly FoundTable[]): Change {
  if (onSheet.length === 0) return [];
  const areas = (address ?? "").split(",").map(cellsIn);
  if (areas.some((area) => area === undefined)) return "any";
  return areas.flatMap((area) =>
    onSheet
      .filter(({ top, left, rows, heads }) => {
        const body = { top, left, bottom: top + rows.length - 1, right: left + heads.length - 1 };
        return area && touches(area, body);
      })
      .map(({ id }) => ({ table: id, top: area?.top ?? 0, bottom: area?.bottom ?? 0 })),
  );
}

export const together = (one: Change, other: Change): Change =>
  one === "any" || other === "any" ? "any" : [...one, ...other];
