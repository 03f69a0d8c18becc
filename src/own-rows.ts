/** The reader's own rows as the add-in stands on them: read from the workbook's tables, laid over the record, and followed while they change. */
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
import { watchTables, type TableWatch } from "./excel/own-tables/watch";
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

const nothing: OwnReading = { tables: [], missing: [], records: undefined, findings: [], failure: undefined };

/** Which comes first, by the workbook. */
export const precedence = (): Precedence => (remembered(OWN_ROWS) === "record" ? "record" : "own");

export function openOwnRows(standing: Standing, desk: InUse<Desk>): OwnRows {
  const reading = inUse(nothing);
  let watch: TableWatch | undefined;
  let last = "";
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
  const read = (refresh: boolean) =>
    inTurn(async () => {
      const found = await readTables();
      if ("reason" in found) return fail(found);
      watch ??= watchTables(() => void read(true));
      watch.follow(found.tables);
      const told = JSON.stringify(found);
      const isNew = told !== last || reading.now().failure !== undefined;
      last = told;
      return isNew ? use(found, refresh) : undefined;
    });
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

/** Lays the tables over whichever release is in use, read once for each; undefined where there is none. */
function extensionOf(tables: readonly FoundTable[]) {
  if (tables.length === 0) return undefined;
  const loose = tables.map(({ kind, heads, rows }): LooseTable => ({ table: kind, heads, rows }));
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
