/** The reader's metrics, companies and marks: read together, and kept as long as their tables stay as they are. */
import type { OwnTable } from "../../contract/own-table";
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnFinding } from "../../core/extension/finding";
import type { LooseTable } from "../../core/extension/loose-table";
import type { OwnCompany, OwnMark, OwnMetric } from "../../core/extension/records";
import { withOwnNames, withRecords } from "../../core/extension/with-records";
import { isEmptyRow, sameTables } from "./kept-rows";
import { readCompanies } from "./read-companies";
import { isReadable, readHeads } from "./read-heads";
import { readMarks } from "./read-marks";
import { readMetrics } from "./read-metrics";
import { RowCells } from "./row-cells";

export interface OwnNames {
  readonly metrics: readonly OwnMetric[];
  readonly companies: readonly OwnCompany[];
  readonly marks: readonly OwnMark[];
  readonly findings: readonly OwnFinding[];
  /** The record with all of their names. */
  readonly named: Atlas;
}

const lastOf = new WeakMap<Atlas, { readonly tables: readonly LooseTable[]; readonly names: OwnNames }>();

export function readNames(atlas: Atlas, all: readonly LooseTable[]): OwnNames {
  const tables = all.filter(({ table }) => table !== "figures");
  const last = lastOf.get(atlas);
  if (last && sameTables(last.tables, tables)) return last.names;
  const names = readAnew(atlas, tables);
  lastOf.set(atlas, { tables, names });
  return names;
}

function readAnew(atlas: Atlas, tables: readonly LooseTable[]): OwnNames {
  const findings: OwnFinding[] = [];
  const [metricRows, companyRows, markRows] = (["metrics", "companies", "marks"] as const).map((kind) =>
    rowsOf(tables, kind, findings),
  ) as [RowCells[], RowCells[], RowCells[]];
  const metrics = readMetrics(atlas, metricRows);
  const known = withRecords(
    atlas,
    [],
    metrics.map(({ metric }) => metric),
  );
  const companies = readCompanies(known, companyRows);
  const named = withOwnNames(atlas, companies, metrics);
  const marks = readMarks(named, markRows);
  for (const cells of [...metricRows, ...companyRows, ...markRows]) findings.push(...cells.findings);
  return { metrics, companies, marks, findings, named };
}

/** The rows of one kind of table that has all its heads; an empty row is none. */
function rowsOf(tables: readonly LooseTable[], kind: OwnTable, findings: OwnFinding[]): readonly RowCells[] {
  return tables
    .filter(({ table }) => table === kind)
    .flatMap((table) => {
      const heads = readHeads(table);
      findings.push(...heads.findings);
      if (!isReadable(kind, heads.places)) return [];
      return table.rows.flatMap((row, at) => (isEmptyRow(row) ? [] : [new RowCells(kind, heads.places, row, at)]));
    });
}
