/** Rows from elsewhere on their way into one of the reader's tables: matched, previewed, and the block that is written. */
import type { OwnColumn, OwnTable } from "../../contract/own-table";
import { matchColumns, type MatchedRows } from "../../calls/own-rows/match-columns";
import { previewImport, type ImportPreview } from "../../calls/own-rows/preview-import";
import type { Atlas } from "../../core/dataset/atlas";
import type { CellContent } from "../../excel/cell-content";
import { typedInput } from "../../excel/cell-input";
import type { FoundTable } from "../../excel/own-tables/read";
import { amountNamed } from "../../numbers/spelled-amount";
import { headNamed } from "../../words/own-heads";

export type Refusal =
  { readonly kind: "no-rows" } | { readonly kind: "nothing" } | { readonly kind: "no-table"; readonly table: OwnTable };

export interface PreviewedImport extends ImportPreview {
  readonly kind: "preview";
  readonly matched: MatchedRows;
  readonly target: FoundTable;
}

/** @param seen the record with the reader's rows, whose companies an import may name; `record` is without them */
export function previewRows(
  { seen, record }: { readonly seen: Atlas; readonly record: Atlas },
  tables: readonly FoundTable[],
  grid: readonly (readonly CellContent[])[],
): PreviewedImport | Refusal {
  const first = grid.findIndex((row) => row.some((cell) => cell !== ""));
  if (first < 0) return { kind: "no-rows" };
  const matched = matchColumns(seen, grid.slice(first));
  if (!matched) return { kind: "nothing" };
  if (matched.rows.length === 0) return { kind: "no-rows" };
  const target = tables.find(({ kind }) => kind === matched.table);
  if (!target) return { kind: "no-table", table: matched.table };
  const there = tables.map(({ kind, heads, rows }) => ({ table: kind, heads, rows }));
  return { kind: "preview", matched, target, ...previewImport(record, there, matched) };
}

/** From which of the given columns each of the table's is taken. */
export function columnsTaken({ columns }: MatchedRows): readonly (readonly [OwnColumn, number])[] {
  return columns.flatMap((column, at) => (column === undefined ? [] : [[column, at] as const]));
}

const numeric: ReadonlySet<OwnColumn | undefined> = new Set<OwnColumn>(["value", "tier", "fiscal_year_end"]);

/** As typed: a text stays one, a number in a text becomes one where the table has numbers. */
export function typedRows({ rows, target }: PreviewedImport): readonly (readonly CellContent[])[] {
  const isNumeric = target.heads.map((head) => numeric.has(headNamed(target.kind, head)));
  return rows.map((row) =>
    row.map((cell, at) => {
      const content = (cell ?? "") as CellContent;
      return (isNumeric[at] ? numberIn(content) : undefined) ?? typedInput(content);
    }),
  );
}

/** What a text of digits alone says, by the functions' own reading; with a unit or a sign such as > it is a text. */
function numberIn(content: CellContent): number | undefined {
  if (typeof content !== "string") return undefined;
  const amount = amountNamed(content);
  return amount && !amount.unit && !amount.qualifier ? Number(amount.digits) : undefined;
}
