/** Hears when the reader's own tables may read differently, and which rows of them: edited, sorted, deleted, or calculated by their own formulas. */
import { isHeld, onRelease } from "../hold";
import { supports } from "../host-version";
import { changeByCalculation, changeByEdit, together, type Change } from "./changed-rows";
import type { FoundTable } from "./read";

/** Milliseconds that changes are gathered for: a paste or a fill may come as many, an edit by hand is not to wait. */
const GATHER = 40;

export interface TableWatch {
  /** The tables that are listened for from now on. */
  readonly follow: (tables: readonly FoundTable[]) => void;
}

/** Calls `changed` soon after a change, one call at a time, and after work of our own that one fell into. */
export function watchTables(changed: (change: Change) => Promise<unknown>): TableWatch {
  let followed: readonly FoundTable[] = [];
  let gathered: Change = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isTelling = false;
  const tell = async (): Promise<void> => {
    waiting = undefined;
    if (isHeld() || isTelling) return;
    const change = gathered;
    gathered = [];
    isTelling = true;
    await changed(change);
    isTelling = false;
    soon([]);
  };
  const soon = (change: Change): void => {
    gathered = together(gathered, change);
    if (gathered === "any" || gathered.length > 0) waiting ??= setTimeout(() => void tell(), GATHER);
  };
  onRelease(() => soon([]));
  listen(() => followed, soon);
  return {
    follow: (tables) => {
      followed = tables;
    },
  };
}

function listen(followed: () => readonly FoundTable[], soon: (change: Change) => void): void {
  const onSheet = (id: string): readonly FoundTable[] => followed().filter(({ sheetId }) => sheetId === id);
  const heard = (change: Change): Promise<void> => {
    soon(change);
    return Promise.resolve();
  };
  const onTheirSheet = (id: string): Promise<void> => heard(onSheet(id).length > 0 ? "any" : []);
  register(({ workbook: { tables, worksheets } }) => {
    tables.onChanged.add((edit) =>
      heard(followed().some(({ id }) => id === edit.tableId) ? changeByEdit(edit, followed()) : []),
    );
    tables.onDeleted.add(({ tableId }) => heard(followed().some(({ id }) => id === tableId) ? "any" : []));
    worksheets.onDeleted.add(({ worksheetId }) => onTheirSheet(worksheetId));
    // What is put in or taken out beside a table moves it.
    worksheets.onChanged.add(({ worksheetId, changeType }) =>
      changeType === "RangeEdited" ? Promise.resolve() : onTheirSheet(worksheetId),
    );
    worksheets.onCalculated.add(({ worksheetId, address }) =>
      heard(changeByCalculation(address, onSheet(worksheetId))),
    );
  });
  // Sorted rows are no edited ones. Of its own: not every Excel tells.
  if (supports("1.10"))
    register(({ workbook: { worksheets } }) => {
      worksheets.onRowSorted.add(({ worksheetId }) => onTheirSheet(worksheetId));
    });
}

function register(add: (context: Excel.RequestContext) => void): void {
  void Excel.run(async (context) => {
    add(context);
    await context.sync();
  }).catch(() => undefined);
}
