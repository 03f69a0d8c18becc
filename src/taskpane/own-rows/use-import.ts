/** An import on its way: the rows that were looked at, and what the reader may do with them. */
import { useCallback, useMemo, useState } from "react";
import type { CellContent } from "../../excel/cell-content";
import { failureOf } from "../../excel/failure";
import { usePane } from "../pane-context";
import { previewRows, typedRows, type PreviewedImport, type Refusal } from "./import-rows";
import type { OwnRowServices, RowsReading } from "./services";
import type { OwnWords } from "./words";

export interface ImportProps {
  readonly rows: OwnRowServices;
  readonly own: OwnWords;
  readonly reading: RowsReading;
}

type Grid = readonly (readonly CellContent[])[];
type Looked = PreviewedImport | Refusal;

/** Rows that were given, and what a look at them found: it stands for as long as nothing it looks at is another. */
interface Chosen {
  readonly grid: Grid;
  readonly look: (grid: Grid) => Looked;
  readonly found: Looked;
}

interface Import {
  readonly preview: PreviewedImport | undefined;
  readonly fromSelection: () => Promise<void>;
  readonly fromFile: (file: File) => Promise<void>;
  /** Writes the rows that were looked at into the table they are for. */
  readonly take: (preview: PreviewedImport) => Promise<void>;
  readonly drop: () => void;
}

const REFUSED = { "no-rows": "import.noRows", nothing: "import.nothing", "no-table": "import.noTable" } as const;

export function useImport({ rows, own, reading }: ImportProps): Import {
  const { atlas, actions } = usePane();
  const [chosen, setChosen] = useState<Chosen>();
  const look = useCallback(
    (grid: Grid) => previewRows({ seen: atlas, record: rows.record().atlas }, reading.tables, grid),
    [atlas, rows, reading.tables],
  );
  // Looked at anew whenever the tables read differently: what stood there already may just have been taken out.
  const looked = useMemo(() => (chosen?.look === look ? chosen.found : chosen && look(chosen.grid)), [chosen, look]);
  const refuse = (refusal: Refusal): void => {
    const table = refusal.kind === "no-table" ? own.t(`table.${refusal.table}`) : "";
    actions.say({ kind: "error", text: own.t(REFUSED[refusal.kind], { table }) });
  };
  const choose = (grid: Grid): void => {
    const found = look(grid);
    if (found.kind === "preview") setChosen({ grid, look, found });
    else refuse(found);
  };
  return {
    preview: looked?.kind === "preview" ? looked : undefined,
    drop: () => setChosen(undefined),
    fromSelection: async () => {
      const cells = await rows.selectedCells();
      if ("reason" in cells) actions.complain(cells);
      else choose(cells);
    },
    fromFile: async (file) => {
      try {
        const { decodeCsv, parseCsv } = await import("../../calls/own-rows/csv");
        choose(parseCsv(decodeCsv(new Uint8Array(await file.arrayBuffer()))));
      } catch (thrown) {
        actions.complain(failureOf(thrown));
      }
    },
    take: (taken) => {
      setChosen(undefined);
      const { id: table, heads } = taken.target;
      const wanted = { table, heads, rows: typedRows(taken) };
      const what = own.t("import.rows", { n: taken.rows.length });
      return actions.put(what, (_host, _overwrite, stopping) => rows.fill(wanted, stopping));
    },
  };
}
