/** What the pane can do about the reader's own rows: insert their tables, say which come first, go to a row, put notes beside what is left out. */
import { likelyTable } from "./calls/own-rows/table-of-heads";
import { ownKinds } from "./contract/own-table";
import type { Edition } from "./core/dataset/edition";
import type { Precedence } from "./core/extension/records";
import { goTo } from "./excel/look";
import { OWN_ROWS } from "./excel/own-tables/flag";
import { fillRows } from "./excel/own-tables/fill";
import { insertTables } from "./excel/own-tables/insert";
import { setNotes } from "./excel/own-tables/notes";
import { forgetTables, rememberedIds } from "./excel/own-tables/marks";
import { readSelectedCells } from "./excel/own-tables/selected-cells";
import { adoptTables, findStrays } from "./excel/own-tables/stray";
import { remembered } from "./excel/document-settings";
import { remember } from "./excel/remember";
import { precedence, type OwnRows } from "./own-rows";
import type { OwnRowServices, Tended } from "./taskpane/own-rows/services";

export function ownRowServices(rows: OwnRows, record: () => Edition): OwnRowServices {
  // What was written stands whether or not it can be read just then, so that nobody waits to be told.
  const readBehind = (): void => void rows.read(true);
  return {
    reading: rows.reading,
    record,
    read: () => rows.read(true),
    tend: () => tend(rows),
    adopt: async (strays) => (await adoptTables(strays)) ?? (await keep(precedence())) ?? rows.read(true),
    precedence,
    prefer: async (first) => (await remember(OWN_ROWS, first)) ?? rows.renew(),
    insert: async (plans, sheetName, stopping) => {
      const outcome = await insertTables({ plans, sheetName, keep: () => keep(precedence()) }, stopping);
      if (outcome.kind === "written") readBehind();
      return outcome;
    },
    forget: async (kind) => (await forgetTables([kind])) ?? rows.read(true),
    goTo,
    setNotes,
    fill: async (wanted, stopping) => {
      const outcome = await fillRows(wanted, stopping);
      readBehind();
      return outcome;
    },
    selectedCells: readSelectedCells,
  };
}

const keep = (first: Precedence) => remember(OWN_ROWS, first);

/** Reads, and makes what the workbook remembers agree with what is there; where it takes no settings it stays as it was. */
async function tend(rows: OwnRows): Promise<Tended> {
  if (await rows.read(true)) return { gone: [], strays: [] };
  const { missing } = rows.reading.now();
  if (missing.length > 0 && !(await forgetTables(missing))) await rows.read(true);
  const known = rememberedIds();
  if (known.size > 0 && remembered(OWN_ROWS) === undefined) await keep(precedence());
  const strays = await findStrays(
    ownKinds.filter((kind) => !known.has(kind)),
    likelyTable,
  );
  if ("reason" in strays) return { gone: missing, strays: [] };
  if (known.size + strays.length === 0 && remembered(OWN_ROWS) !== undefined) await remember(OWN_ROWS, undefined);
  return { gone: missing, strays };
}
