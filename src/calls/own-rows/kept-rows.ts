/** What was read of rows that have not changed since, so that an edit of one row costs one. */
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnFinding } from "../../core/extension/finding";
import type { LooseTable } from "../../core/extension/loose-table";
import { sameItems } from "../../core/lists";
import { spansOnce } from "../../core/periods/spans-once";
import { keyOf, type KeyedFigure } from "./doubled";
import { figureReader } from "./read-figure";
import type { RowCells } from "./row-cells";

type Cells = readonly unknown[];

interface ReadRow {
  readonly cells: Cells;
  readonly keyed: KeyedFigure | undefined;
  readonly findings: readonly OwnFinding[];
}

interface Kept {
  readonly heads: string;
  readonly rows: readonly ReadRow[];
}

const lastOf = new WeakMap<Atlas, Kept>();

export const isEmptyRow = (row: Cells): boolean =>
  row.every((cell) => cell === "" || cell === null || cell === undefined);

/**
 * The rows as they are read, those of the last reading as they were; an empty row says nothing.
 *
 * @param named the record with the reader's names: other names are another atlas, and nothing is kept
 * @param heads what the columns are
 */
export function readFigureRows(
  named: Atlas,
  heads: string,
  rows: readonly Cells[],
  open: (cells: Cells, row: number) => RowCells,
): readonly ReadRow[] {
  const last = lastOf.get(named);
  const before = last?.heads === heads ? last.rows : [];
  const read = keyedReader(named);
  const now = rows.map((cells, row) => {
    const known = before[row];
    if (known && sameItems(known.cells, cells)) return known;
    return isEmptyRow(cells) ? { cells, keyed: undefined, findings: [] } : readRow(cells, open(cells, row), read);
  });
  lastOf.set(named, { heads, rows: now });
  return now;
}

type KeyedReader = (cells: RowCells) => KeyedFigure | undefined;

function keyedReader(named: Atlas): KeyedReader {
  const [read, spanIn] = [figureReader(named), spansOnce()];
  return (cells) => {
    const figure = read(cells);
    return (
      figure && {
        figure,
        key: keyOf(figure, spanIn(figure.period, named.entity(figure.entity).fiscalYearEnd)),
      }
    );
  };
}

function readRow(cells: Cells, opened: RowCells, read: KeyedReader): ReadRow {
  const keyed = read(opened);
  return { cells, keyed, findings: opened.findings };
}

/** Whether two readings of tables hold the same. */
export const sameTables = (a: readonly LooseTable[], b: readonly LooseTable[]): boolean =>
  a.length === b.length &&
  a.every((table, at) => {
    const other = b[at] as LooseTable;
    return (
      table.table === other.table &&
      sameItems(table.heads, other.heads) &&
      table.rows.length === other.rows.length &&
      table.rows.every((row, line) => sameItems(row, other.rows[line] as Cells))
    );
  });
