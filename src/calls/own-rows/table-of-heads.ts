/** Which of the reader's tables some heads are those of. */
import { neededColumns, ownColumns, ownTables, type OwnTable } from "../../contract/own-table";
import { isReadable, readHeads } from "./read-heads";

/**
 * The kind of table whose needed columns are all there, the one with the most columns.
 *
 * @example tableOfHeads(["公司", "指标", "期间", "数值"]) is "figures"
 */
export const tableOfHeads = (heads: readonly string[]): OwnTable | undefined => fitting(heads)[0]?.table;

/** The same where nobody said that it is one: a table of anything may have a column "Name", so one that needs little must have half of the rest. */
export const likelyTable = (heads: readonly string[]): OwnTable | undefined =>
  fitting(heads).find(
    ({ table, size }) => neededColumns[table].length >= TELLING || 2 * size >= ownColumns[table].length,
  )?.table;

/** As many needed columns as tell what a table is. */
const TELLING = 3;

function fitting(heads: readonly string[]): readonly { readonly table: OwnTable; readonly size: number }[] {
  return ownTables
    .map((table) => ({ table, columns: readHeads({ table, heads, rows: [] }).places }))
    .filter(({ table, columns }) => isReadable(table, columns))
    .map(({ table, columns }) => ({ table, size: columns.size }))
    .sort((a, b) => b.size - a.size);
}
