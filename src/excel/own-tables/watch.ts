/** Hears when the reader's own tables may read differently, and which rows of them: edited, sorted, deleted, or calculated by their own formulas. */
import { isHeld, onRelease } from "../hold";
import { supports } from "../host-version";
import { changeByCalculation, changeByEdit, together, type Change } from "./changed-rows";
import type { FoundTable } from "./read";

/** Milliseconds that changes are gathered for: a paste or a fill may come as many, an edit by hand is not to wait. */
const GATHER = 40;

/** What Excel told, as what it can have changed in these tables. */
type Heard = (tables: readonly FoundTable[]) => Change;

/** More than are told while tables are read are not kept one by one. */
const MOST = 1_000;

export interface TableWatch {
  /** Tables begin to be read: until they are followed, what is heard of none known may be of one of them. */
  readonly begin: () => void;
  /** The tables that are listened for from now on. */
  readonly follow: (tables: readonly FoundTable[]) => void;
}

/** Calls `changed` soon after a change, one call at a time, and after work of our own that one fell into. */
export function watchTables(changed: (change: Change) => Promise<unknown>): TableWatch {
  let followed: readonly FoundTable[] = [];
  let gathered: Change = [];
  /** What was heard since tables began to be read, and concerned none that is followed yet. */
  let kept: Heard[] | undefined;
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
    if (isSome(gathered)) waiting ??= setTimeout(() => void tell(), GATHER);
  };
  const hear = (heard: Heard): void => {
    const change = heard(followed);
    if (isSome(change)) soon(change);
    else if (kept && kept.length < MOST) kept.push(heard);
    else kept &&= [(tables) => (tables.length > 0 ? "any" : [])];
  };
  onRelease(() => soon([]));
  listen(hear);
  return {
    begin: () => {
      kept = [];
    },
    follow: (tables) => {
      const before = kept ?? [];
      kept = undefined;
      followed = tables;
      before.forEach(hear);
    },
  };
}

const isSome = (change: Change): boolean => change === "any" || change.length > 0;

function listen(hear: (heard: Heard) => void): void {
  const heard = (what: Heard): Promise<void> => {
    hear(what);
    return Promise.resolve();
  };
  const onTheirSheet = (sheet: string): Promise<void> =>
    heard((tables) => (tables.some(({ sheetId }) => sheetId === sheet) ? "any" : []));
  register(({ workbook: { tables, worksheets } }) => {
    tables.onChanged.add((edit) =>
      heard((known) => (known.some(({ id }) => id === edit.tableId) ? changeByEdit(edit, known) : [])),
    );
    tables.onDeleted.add(({ tableId }) => heard((known) => (known.some(({ id }) => id === tableId) ? "any" : [])));
    worksheets.onDeleted.add(({ worksheetId }) => onTheirSheet(worksheetId));
    // What is put in or taken out beside a table moves it.
    worksheets.onChanged.add(({ worksheetId, changeType }) =>
      changeType === "RangeEdited" ? Promise.resolve() : onTheirSheet(worksheetId),
    );
    worksheets.onCalculated.add(({ worksheetId, address }) =>
      heard((known) =>
        changeByCalculation(
          address,
          known.filter(({ sheetId }) => sheetId === worksheetId),
        ),
      ),
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
