/** What the pane can do about the reader's own rows: insert their tables, say which come first, go to a row, put notes beside what is left out. */
import type { Edition } from "./core/dataset/edition";
import type { Precedence } from "./core/extension/records";
import { goTo } from "./excel/look";
import { OWN_ROWS } from "./excel/own-tables/flag";
import { makeRoom } from "./excel/own-tables/grow";
import { insertTables } from "./excel/own-tables/insert";
import { setNotes } from "./excel/own-tables/notes";
import { forgetTables } from "./excel/own-tables/marks";
import { readSelectedCells } from "./excel/own-tables/selected-cells";
import { remember } from "./excel/remember";
import { precedence, type OwnRows } from "./own-rows";
import type { OwnRowServices } from "./taskpane/own-rows/services";

export function ownRowServices(rows: OwnRows, record: () => Edition): OwnRowServices {
  return {
    reading: rows.reading,
    record,
    read: () => rows.read(true),
    precedence,
    prefer: async (first) => (await remember(OWN_ROWS, first)) ?? rows.renew(),
    insert: async (plans, sheetName, stopping) => {
      const outcome = await insertTables({ plans, sheetName, keep: () => keep(precedence()) }, stopping);
      if (outcome.kind === "written") await rows.read(true);
      return outcome;
    },
    forget: async (kind) => (await forgetTables([kind])) ?? rows.read(true),
    goTo,
    setNotes,
    makeRoom,
    selectedCells: readSelectedCells,
  };
}

const keep = (first: Precedence) => remember(OWN_ROWS, first);
