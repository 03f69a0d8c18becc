/** Where each column of a table of the reader's own stands, by its heads, and which needed ones are not there. */
import { neededColumns, type OwnColumn, type OwnTable } from "../../contract/own-table";
import type { OwnFinding } from "../../core/extension/finding";
import type { LooseTable } from "../../core/extension/loose-table";
import { headNamed } from "../../words/own-heads";
import { textOf, type ColumnPlaces } from "./row-cells";

interface Heads {
  readonly places: ColumnPlaces;
  readonly findings: readonly OwnFinding[];
}

/** Of two heads for one column the first counts. */
export function readHeads({ table, heads }: LooseTable): Heads {
  const places = new Map<OwnColumn, number>();
  const findings: OwnFinding[] = [];
  heads.forEach((head, at) => {
    const column = headNamed(table, head);
    if (column === undefined) return;
    if (!places.has(column)) places.set(column, at);
    else findings.push({ table, row: undefined, column, found: textOf(head), problem: { code: "own-head-doubled" } });
  });
  for (const column of neededColumns[table].filter((needed) => !places.has(needed)))
    findings.push({ table, row: undefined, column, found: "", problem: { code: "own-head-missing" } });
  return { places, findings };
}

/** Whether every column is there that a row needs. */
export const isReadable = (table: OwnTable, columns: { readonly has: (column: OwnColumn) => boolean }): boolean =>
  neededColumns[table].every((column) => columns.has(column));
