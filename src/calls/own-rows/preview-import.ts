/** What would come of rows from elsewhere in one of the reader's tables: those that can be used, and of every other what is wrong with it. */
import { ownColumns, type OwnColumn } from "../../contract/own-table";
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnFinding } from "../../core/extension/finding";
import type { LooseTable } from "../../core/extension/loose-table";
import { headNamed } from "../../words/own-heads";
import type { MatchedRows } from "./match-columns";
import { readOwnTables } from "./read-tables";

type Cells = readonly unknown[];

export interface ImportPreview {
  /** By the target's own columns, in its order; the cells of other columns are blank. */
  readonly rows: readonly Cells[];
  /** `row` counts the rows that were to be taken, from 0. */
  readonly refused: readonly OwnFinding[];
}

/**
 * @param atlas the record alone
 * @param there the reader's tables; the one of the same kind is where the rows go
 */
export function previewImport(atlas: Atlas, there: readonly LooseTable[], matched: MatchedRows): ImportPreview {
  const columns: readonly OwnColumn[] = ownColumns[matched.table];
  const target = there.find(({ table }) => table === matched.table);
  const [old, added] = [target ? arranged(target, columns) : [], arrangedAs(matched, columns)];
  const others = there.filter((one) => one !== target);
  const all: LooseTable = { table: matched.table, heads: columns, rows: [...old, ...added] };
  const findings = readOwnTables(atlas, [...others, all]).findings.filter(({ table }) => table === matched.table);
  const refused = findings.flatMap((finding) =>
    finding.row === undefined || finding.row < old.length ? [] : [{ ...finding, row: finding.row - old.length }],
  );
  const bad = new Set(refused.map(({ row }) => row));
  const heads = target?.heads.map((head) => headNamed(matched.table, head)) ?? columns;
  const rows = added
    .filter((row, at) => !bad.has(at) && row.some((cell) => cell !== ""))
    .map((row) => heads.map((head, at) => (head && heads.indexOf(head) === at ? row[columns.indexOf(head)] : "")));
  return { rows, refused };
}

const arranged = ({ table, heads, rows }: LooseTable, columns: readonly OwnColumn[]): readonly Cells[] =>
  arrangedAs({ columns: heads.map((head) => headNamed(table, head)), rows }, columns);

function arrangedAs(
  { columns: given, rows }: Pick<MatchedRows, "columns" | "rows">,
  columns: readonly OwnColumn[],
): readonly Cells[] {
  const places = columns.map((column) => given.indexOf(column));
  return rows.map((row) => places.map((at) => (at < 0 ? "" : (row[at] ?? ""))));
}
