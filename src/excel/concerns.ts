/** Whether a change that Excel reports can have changed what the selected cell shows. Pure. */
import { parseArea, type Area } from "../formulas/addresses";
import type { Selection } from "./port";

/** What Excel says of a change or a calculation; a calculation says no cells. */
export interface CellsChanged {
  readonly worksheetId?: string;
  readonly address?: string;
  readonly changeType?: string;
}

/** A change of other cells cannot: what depends on them is calculated, and that is reported by itself. */
export function concerns(event: CellsChanged, selected: Selection | undefined): boolean {
  if (selected === undefined || event.worksheetId === undefined) return true;
  if (event.worksheetId !== selected.sheetId) return false;
  if (event.changeType !== "RangeEdited" || !event.address) return true;
  const changed = cellsIn(event.address);
  const cell = cellsIn(selected.address);
  if (changed === undefined || cell === undefined) return true;
  const { row, column } = selected.offset;
  return touches(changed, cell) || touches(changed, shifted(cell, -row, -column));
}

/** Undefined also for whole rows and columns, of which more may have changed than their cells. */
export const cellsIn = (address: string): Area | undefined =>
  /[A-Z]\$?\d/i.test(address) ? parseArea(address) : undefined;

/** Whether two areas of a sheet have a cell in common. */
export function touches(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** Where a spilled cell's formula stands. */
function shifted({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, bottom: bottom + down, left: left + across, right: right + across };
}
