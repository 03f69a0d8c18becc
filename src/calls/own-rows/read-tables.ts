/** The reader's own tables, from loose cells to records: every row that can be read, and of every other what is wrong with it. */
import { ownTables } from "../../contract/own-table";
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnFinding } from "../../core/extension/finding";
import type { LooseTable } from "../../core/extension/loose-table";
import type { OwnRecords } from "../../core/extension/records";
import { ownSayings } from "../../words/own-sayings";
import { withoutContradictions } from "./check-growth";
import { withoutDoubles, type KeyedFigure } from "./doubled";
import { readFigureRows } from "./kept-rows";
import { isReadable, readHeads } from "./read-heads";
import { isEmptyRow, readNames } from "./read-names";
import { RowCells, textOf } from "./row-cells";

interface OwnReading {
  readonly records: OwnRecords;
  /** By table as they are read, then by row. */
  readonly findings: readonly OwnFinding[];
}

/** One table a kind is expected: the rows of a finding are counted in its own, and of several figures' tables the first is read. */
export function readOwnTables(atlas: Atlas, tables: readonly LooseTable[]): OwnReading {
  const { named, metrics, companies, marks, findings } = readNames(atlas, tables);
  const table = tables.find((one) => one.table === "figures");
  const rows = readFigures(named, table);
  const single = withoutDoubles(rows.keyed);
  const borne = withoutContradictions(named, single.figures);
  return {
    records: {
      figures: borne.figures,
      companies,
      marks,
      metrics,
      sayings: ownSayings,
    },
    findings: inReadingOrder([
      ...findings,
      ...rows.findings,
      ...[...single.findings, ...borne.findings].map((finding) => asTyped(finding, table)),
    ]),
  };
}

/** What two rows say together is told with what stands in the cell. */
function asTyped(finding: OwnFinding, table: LooseTable | undefined): OwnFinding {
  const { row, column } = finding;
  const at = table && column && readHeads(table).places.get(column);
  return row === undefined || at === undefined ? finding : { ...finding, found: textOf(table?.rows[row]?.[at]) };
}

interface Read {
  readonly keyed: readonly KeyedFigure[];
  readonly findings: readonly OwnFinding[];
}

function readFigures(named: Atlas, table: LooseTable | undefined): Read {
  if (table === undefined) return { keyed: [], findings: [] };
  const { places, findings } = readHeads(table);
  if (!isReadable("figures", places)) return { keyed: [], findings };
  const rows = readFigureRows(
    named,
    JSON.stringify([...places]),
    table.rows.flatMap((cells, row) =>
      isEmptyRow(cells)
        ? []
        : [
            {
              cells,
              row,
              open: () => new RowCells("figures", places, cells, row),
            },
          ],
    ),
  );
  return {
    keyed: rows.flatMap(({ keyed }) => keyed ?? []),
    findings: [...findings, ...rows.flatMap((row) => row.findings)],
  };
}

const orderOf = ({ table, row }: OwnFinding): number => ownTables.indexOf(table) * 1e9 + (row ?? -1);

const inReadingOrder = (findings: readonly OwnFinding[]): readonly OwnFinding[] =>
  [...findings].sort((a, b) => orderOf(a) - orderOf(b));
