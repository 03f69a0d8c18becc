/** The cell that a finding is about. Pure. */
import type { OwnTable } from "../../contract/own-table";
import type { OwnFinding } from "../../core/extension/finding";
import type { FoundTable } from "../../excel/own-tables/read";
import { cellAddress } from "../../formulas/addresses";
import { headNamed } from "../../words/own-heads";

export interface FoundAt {
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
}

/** The row's first cell where no column is meant or the column is not there; the head where no row is meant. */
export function placeOf({ table: kind, row, column }: OwnFinding, tables: readonly FoundTable[]): FoundAt | undefined {
  const table = tables.find((one) => one.kind === kind);
  if (!table) return undefined;
  const at = column === undefined ? -1 : table.heads.findIndex((head) => headNamed(kind, head) === column);
  const { sheet, sheetId, top, left } = table;
  return { sheet, sheetId, address: cellAddress(top + (row ?? -1), left + Math.max(0, at)) };
}

/** How many rows are left out, of all tables or of one. */
export function rowsLeftOut(findings: readonly OwnFinding[], kind?: OwnTable): number {
  const rows = findings.filter(({ table, row }) => row !== undefined && (kind === undefined || table === kind));
  return new Set(rows.map(({ table, row }) => `${table} ${String(row)}`)).size;
}
