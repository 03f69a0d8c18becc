/** The reader's own rows as the add-in stands on them: read from the workbook's tables, laid over the record, and followed while they change. */
import { sameTables } from "./calls/own-rows/kept-rows";
import { readOwnTables } from "./calls/own-rows/read-tables";
import type { LooseTable } from "./core/extension/loose-table";
import { extendEdition } from "./core/extension/extend";
import type { OwnRecords, Precedence } from "./core/extension/records";
import type { OwnFinding } from "./core/extension/finding";
import type { Edition } from "./core/dataset/edition";
import { remembered } from "./excel/document-settings";
import { failureOf, type Failure } from "./excel/failure";
import { OWN_ROWS } from "./excel/own-tables/flag";
import { readTables, type FoundTable, type TablesRead } from "./excel/own-tables/read";
import { readRows } from "./excel/own-tables/read-rows";
import type { Change } from "./excel/own-tables/changed-rows";
import { watchTables, type TableWatch } from "./excel/own-tables/watch";
import { inTime } from "./in-time";
import { inUse, type InUse } from "./in-use";
import { refreshChanged } from "./refresh-changed";
import type { Standing } from "./standing";
import type { Desk } from "./words/desk";

/** What was read last; without tables nothing but the record answers. */
export interface OwnReading extends TablesRead {
  readonly records: OwnRecords | undefined;
  readonly findings: readonly OwnFinding[];
  /** Why they could not be read, or not be used. */
  readonly failure: Failure | undefined;
}

export interface OwnRows {
  readonly reading: Pick<InUse<OwnReading>, "now" | "watch">;
  /** Reads the tables and answers with them; before the first answer nothing has to be calculated anew. */
  read(refresh: boolean): Promise<Failure | undefined>;
  /** Uses what was read with another precedence. */
  renew(): Promise<Failure | undefined>;
}

/** Milliseconds that Excel has for its answer: nobody waits for rows that may never come. */
const PATIENCE = 9_000;

const nothing: OwnReading = { tables: [], missing: [], records: undefined, findings: [], failure: undefined };

/** Which comes first, by the workbook. */
export const precedence = (): Precedence => (remembered(OWN_ROWS) === "record" ? "record" : "own");

export function openOwnRows(standing: Standing, desk: InUse<Desk>): OwnRows {
  const reading = inUse(nothing);
  let watch: TableWatch | undefined;
  let asked = 0;
  let turn: Promise<unknown> = Promise.resolve();

  /** One after another: a reading that began later tells more. */
  const inTurn = (work: () => Promise<Failure | undefined>): Promise<Failure | undefined> => {
    const mine = turn.then(work).catch((thrown: unknown) => fail(failureOf(thrown)));
    turn = mine;
    return mine;
  };
  const fail = (failure: Failure): Failure => {
    reading.exchange({ ...reading.now(), failure });
    return failure;
  };
  const use = async (read: TablesRead, refresh: boolean): Promise<Failure | undefined> => {
    const before = desk.now().edition;
    const extension = extensionOf(read.tables);
    await standing.useExtension(extension?.extend);
    const came = extension?.last();
    reading.exchange({ ...read, records: came?.records, findings: came?.findings ?? [], failure: undefined });
    return refresh ? refreshChanged(before, desk.now().edition) : undefined;
  };
  const take = (found: TablesRead | Failure, refresh: boolean): Promise<Failure | undefined> | Failure | undefined => {
    if ("reason" in found) return fail(found);
    const before = reading.now();
    // What was kept stays the very same, so that what was made of it stands.
    const read = holdsSame(before.tables, found.tables)
      ? { ...found, tables: withRowsOf(before.tables, found.tables) }
      : found;
    watch?.follow(read.tables);
    if (read === found || before.failure !== undefined) return use(read, refresh);
    if (placesIn(before) !== placesIn(read)) reading.exchange({ ...before, ...read });
    return undefined;
  };
  const readChange = (change: Change): Promise<TablesRead | Failure> =>
    change === "any" || reading.now().failure ? readTables() : readRows(reading.now(), change);
  /** What comes too late is used then, unless more was asked meanwhile. */
  const takeInTime = async (
    ask: () => Promise<TablesRead | Failure>,
    refresh: boolean,
  ): Promise<Failure | undefined> => {
    const mine = (asked += 1);
    // Before anything is read: what is edited meanwhile may be missing in the answer.
    watch ??= watchTables((change) => inTurn(() => takeInTime(() => readChange(change), true)));
    watch.begin();
    const answer = ask();
    const found = await inTime(answer, PATIENCE);
    if (found) return take(found, refresh);
    void answer.then((late) => (mine === asked ? inTurn(async () => take(late, true)) : undefined));
    return fail({ reason: "no-answer", detail: "" });
  };
  const read = (refresh: boolean) => inTurn(() => takeInTime(readTables, refresh));
  return {
    reading,
    read,
    renew: () => inTurn(() => use(reading.now(), true)),
  };
}

interface Read {
  readonly records: OwnRecords;
  readonly findings: readonly OwnFinding[];
}

const looseOf = (tables: readonly FoundTable[]): readonly LooseTable[] =>
  tables.map(({ kind, heads, rows }) => ({ table: kind, heads, rows }));

/** Whether the tables say the same, wherever they stand. */
const holdsSame = (a: readonly FoundTable[], b: readonly FoundTable[]): boolean => sameTables(looseOf(a), looseOf(b));

const placesIn = ({ tables, missing }: TablesRead): string =>
  JSON.stringify([missing, ...tables.map((table) => ({ ...table, rows: [] }))]);

const withRowsOf = (kept: readonly FoundTable[], found: readonly FoundTable[]): readonly FoundTable[] =>
  found.map((table, at) => ({ ...table, rows: kept[at]?.rows ?? table.rows }));

/** Lays the tables over whichever release is in use, read once for each; undefined where there is none. */
function extensionOf(tables: readonly FoundTable[]) {
  if (tables.length === 0) return undefined;
  const loose = looseOf(tables);
  const first = precedence();
  let last: Read | undefined;
  const made = new WeakMap<Edition, Edition>();
  const extend = async (release: Edition): Promise<Edition> => {
    const known = made.get(release);
    if (known) return known;
    await release.evidence();
    const read = readOwnTables(release.atlas, loose);
    last = read;
    const extended = extendEdition(release, read.records, first);
    made.set(release, extended);
    return extended;
  };
  return { extend, last: () => last };
}
