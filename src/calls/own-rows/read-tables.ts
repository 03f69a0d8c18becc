/** The reader's own tables, from loose cells to records: every row that can be read, and of every other what is wrong with it. */
import { ownTables } from "../../contract/own-table";
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnFinding } from "../../core/extension/finding";
import type { LooseTable } from "../../core/extension/loose-table";
import type { OwnRecords } from "../../core/extension/records";
import { ownSayings } from "../../words/own-sayings";
import type { KeyedFigure } from "./doubled";
import { readFigureRows } from "./kept-rows";
import { withoutClashes } from "./kept-series";
import { isReadable, readHeads } from "./read-heads";
import { readNames } from "./read-names";
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
  const stands = withoutClashes(named, rows.keyed);
  return {
    records: {
      figures: stands.figures,
      companies,
      marks,
      metrics,
      sayings: ownSayings,
    },
    findings: inReadingOrder([...findings, ...rows.findings, ...asTyped(stands.findings, table)]),
  };
}

/** What two rows say together is told with what stands in the cell. */
function asTyped(findings: readonly OwnFinding[], table: LooseTable | undefined): readonly OwnFinding[] {
  if (!table || findings.length === 0) return findings;
  const { places } = readHeads(table);
  return findings.map((finding) => {
    const { row, column } = finding;
    const at = column && places.get(column);
    return row === undefined || at === undefined ? finding : { ...finding, found: textOf(table.rows[row]?.[at]) };
  });
}

interface Read {
  readonly keyed: readonly KeyedFigure[];
  readonly findings: readonly OwnFinding[];
}

function readFigures(named: Atlas, table: LooseTable | undefined): Read {
  if (table === undefined) return { keyed: [], findings: [] };
  const { places, findings } = readHeads(table);
  if (!isReadable("figures", places)) return { keyed: [], findings };
  const open = (cells: readonly unknown[], row: number) => new RowCells("figures", places, cells, row);
  const rows = readFigureRows(named, JSON.stringify([...places]), table.rows, open);
  const keyed: KeyedFigure[] = [];
  const found = [...findings];
  for (const row of rows) {
    if (row.keyed) keyed.push(row.keyed);
    if (row.findings.length > 0) found.push(...row.findings);
  }
  return { keyed, findings: found };
}

const orderOf = ({ table, row }: OwnFinding): number => ownTables.indexOf(table) * 1e9 + (row ?? -1);

const inReadingOrder = (findings: readonly OwnFinding[]): readonly OwnFinding[] =>
  [...findings].sort((a, b) => orderOf(a) - orderOf(b));
