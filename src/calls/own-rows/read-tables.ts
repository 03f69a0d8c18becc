/** The reader's own tables, from loose cells to records: every row that can be read, and of every other what is wrong with it. */
import { ownTables, type OwnTable } from "../../contract/own-table";
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnFinding } from "../../core/extension/finding";
import type { LooseTable } from "../../core/extension/loose-table";
import type { OwnRecords } from "../../core/extension/records";
import { withOwnNames, withRecords } from "../../core/extension/with-records";
import { ownSayings } from "../../words/own-sayings";
import { withoutContradictions } from "./check-growth";
import { withoutDoubles } from "./doubled";
import { readCompanies } from "./read-companies";
import { figureReader } from "./read-figure";
import { isReadable, readHeads } from "./read-heads";
import { readMarks } from "./read-marks";
import { readMetrics } from "./read-metrics";
import { RowCells } from "./row-cells";

interface OwnReading {
  readonly records: OwnRecords;
  /** By table as they are read, then by row. */
  readonly findings: readonly OwnFinding[];
}

/** At most one table a kind is expected: the rows of a finding are counted in its own. */
export function readOwnTables(atlas: Atlas, tables: readonly LooseTable[]): OwnReading {
  const findings: OwnFinding[] = [];
  const rowsOf = (kind: OwnTable): readonly RowCells[] => readRows(tables, kind, findings);
  const [metricRows, companyRows, markRows] = [rowsOf("metrics"), rowsOf("companies"), rowsOf("marks")];
  const metrics = readMetrics(atlas, metricRows);
  const withMetrics = withRecords(
    atlas,
    [],
    metrics.map(({ metric }) => metric),
  );
  const companies = readCompanies(withMetrics, companyRows);
  const named = withOwnNames(atlas, companies, metrics);
  const marks = readMarks(named, markRows);
  const figureRows = rowsOf("figures");
  const single = withoutDoubles(named, figureRows.flatMap(asFigure(named)));
  const borne = withoutContradictions(named, single.figures);
  for (const cells of [...metricRows, ...companyRows, ...markRows, ...figureRows]) findings.push(...cells.findings);
  findings.push(...single.findings, ...borne.findings);
  return {
    records: { figures: borne.figures, companies, marks, metrics, sayings: ownSayings },
    findings: inReadingOrder(findings),
  };
}

const asFigure = (named: Atlas) => {
  const read = figureReader(named);
  return (cells: RowCells) => read(cells) ?? [];
};

/** The rows of one kind of table that has all its heads; an empty row is none. */
function readRows(tables: readonly LooseTable[], kind: OwnTable, findings: OwnFinding[]): readonly RowCells[] {
  return tables
    .filter(({ table }) => table === kind)
    .flatMap((table) => {
      const heads = readHeads(table);
      findings.push(...heads.findings);
      if (!isReadable(table, heads.places)) return [];
      return table.rows.flatMap((row, at) => (row.every(isEmpty) ? [] : [new RowCells(kind, heads.places, row, at)]));
    });
}

const isEmpty = (cell: unknown): boolean => cell === "" || cell === null || cell === undefined;

const orderOf = ({ table, row }: OwnFinding): number => ownTables.indexOf(table) * 1e9 + (row ?? -1);

const inReadingOrder = (findings: readonly OwnFinding[]): readonly OwnFinding[] =>
  [...findings].sort((a, b) => orderOf(a) - orderOf(b));
