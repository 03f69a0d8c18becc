/** Makes room in a sheet for lines that are new, between hidden names by which the room is found if it is to be given back. */
import type { RequestContext } from "../../../excel/host-objects";
import type { Room } from "../../../excel/journal";
import { columnName, quoteSheet } from "../../../formulas/addresses";
import type { FoundSheet } from "../survey";
import type { Insertion } from "./merge-lines";
import type { MergedSheet } from "./merge-sheet";

const roomPrefix = "_AtlasRoom_";

interface PlannedRoom extends Room {
  readonly at: number;
}

/** From the bottom up, so that each place still means what it meant when it was worked out; `first` numbers the names. */
export function planRooms(
  { id, name }: FoundSheet,
  { rows, columns }: MergedSheet,
  first: number,
): readonly PlannedRoom[] {
  const along = (axis: Room["axis"], insertions: readonly Insertion[]) =>
    [...insertions].reverse().map(({ at, count }) => ({ axis, at, count }));
  return [...along("row", rows.insertions), ...along("column", columns.insertions)].map((room, index) => ({
    ...room,
    sheet: id,
    name,
    ...(room.at === 0 ? {} : { above: `${roomPrefix}${first + index}a` }),
    below: `${roomPrefix}${first + index}b`,
  }));
}

/** Queues the names and, behind them, the lines. */
export function insertRooms(context: RequestContext, rooms: readonly PlannedRoom[]): void {
  const { names, worksheets } = context.workbook;
  for (const { sheet: id, name, axis, at, count, above, below } of rooms) {
    const cellAt = (line: number) =>
      `=${quoteSheet(name)}!${axis === "row" ? `$A$${line + 1}` : `$${columnName(line)}$1`}`;
    if (above !== undefined) names.add(above, cellAt(at - 1)).visible = false;
    names.add(below, cellAt(at)).visible = false;
    const sheet = worksheets.getItem(id);
    if (axis === "row") sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow().insert("Down");
    else sheet.getRangeByIndexes(0, at, 1, count).getEntireColumn().insert("Right");
  }
}

export function roomNames(rooms: readonly Room[]): readonly string[] {
  return rooms.flatMap(({ above, below }) => (above === undefined ? [below] : [above, below]));
}
