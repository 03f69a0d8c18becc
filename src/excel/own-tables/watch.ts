/** Hears when the reader's own tables may read differently: edited, sorted, deleted, or calculated by their own formulas. */
import { isHeld, onRelease } from "../hold";
import type { FoundTable } from "./read";

/** Milliseconds that changes are gathered for: a paste or a fill comes as many. */
const GATHER = 150;

export interface TableWatch {
  /** The tables that are listened for from now on. */
  readonly follow: (tables: readonly FoundTable[]) => void;
}

/** Calls `changed` some time after a change, and after work of our own that one fell into. */
export function watchTables(changed: () => void): TableWatch {
  let followed: readonly FoundTable[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const tell = (): void => {
    waiting = undefined;
    missed = isHeld();
    if (!missed) changed();
  };
  const soon = (concerned: boolean): Promise<void> => {
    if (concerned) waiting ??= setTimeout(tell, GATHER);
    return Promise.resolve();
  };
  onRelease(() => (missed ? tell() : undefined));
  const isOurs = (id: string): boolean => followed.some((table) => table.id === id);
  const isTheirSheet = (id: string): boolean => followed.some((table) => table.sheetId === id);
  void Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.onChanged.add(({ tableId }) => soon(isOurs(tableId)));
    tables.onDeleted.add(({ tableId }) => soon(isOurs(tableId)));
    worksheets.onDeleted.add(({ worksheetId }) => soon(isTheirSheet(worksheetId)));
    // A cell of a table may hold a formula, whose new value is no edit.
    worksheets.onCalculated.add(({ worksheetId }) => soon(isTheirSheet(worksheetId)));
    await context.sync();
  }).catch(() => undefined);
  return {
    follow: (tables) => {
      followed = tables;
    },
  };
}
