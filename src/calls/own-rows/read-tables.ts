/** The reader's own tables, from loose cells to records: every row that can be read, and of every other what is wrong with it. */
import { ownTables, type OwnTable } from "../../contract/own-table";
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnFinding } from "../../core/extension/finding";
import type { LooseTable } from "../../core/extension/loose-table";
import type { OwnRecords } from "../../core/extension/records";
import { ownSayings } from "../../words/own-sayings";
import { withoutContradictions } from "./check-growth";
import { figureReader } from "./read-figure";
import { isReadable, readHeads } from "./read-heads";
import { RowCells } from "./row-cells";
import { withoutDoubles } from "./doubled";

interface OwnReading {
  readonly records: OwnRecords;
  /** By table as they are read, then by row. */
  readonly findings: readonly OwnFinding[];
}

export function readOwnTables(atlas: Atlas, tables: readonly LooseTable[]): OwnReading {
  const findings: OwnFinding[] = [];
  const figures = rowsOf(tables, "figures", figureReader(atlas), findings);
  const single = withoutDoubles(atlas, figures);
  const borne = withoutContradictions(atlas, single.figures);
  findings.push(...single.findings, ...borne.findings);
  return {
    records: { figures: borne.figures, companies: [], marks: [], metrics: [], sayings: ownSayings },
    findings: inReadingOrder(findings),
  };
}

/** The rows of one kind of table that can be read; an empty row is none. */
function rowsOf<T>(
  tables: readonly LooseTable[],
  kind: OwnTable,
  read: (cells: RowCells) => T | undefined,
  findings: OwnFinding[],
): readonly T[] {
  return tables
    .filter(({ table }) => table === kind)
    .flatMap((table) => {
      const heads = readHeads(table);
      findings.push(...heads.findings);
      if (!isReadable(table, heads.places)) return [];
      return table.rows.flatMap((row, at) => {
        if (row.every(isEmpty)) return [];
        const cells = new RowCells(kind, heads.places, row, at);
        const record = read(cells);
        findings.push(...cells.findings);
        return record === undefined ? [] : [record];
      });
    });
}

const isEmpty = (cell: unknown): boolean => cell === "" || cell === null || cell === undefined;

const orderOf = ({ table, row }: OwnFinding): number => ownTables.indexOf(table) * 1e9 + (row ?? -1);

const inReadingOrder = (findings: readonly OwnFinding[]): readonly OwnFinding[] =>
  [...findings].sort((a, b) => orderOf(a) - orderOf(b));
