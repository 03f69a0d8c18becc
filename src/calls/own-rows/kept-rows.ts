/** What was read of rows that have not changed since, so that an edit of one row costs one. */
import type { Atlas } from "../../core/dataset/atlas";
import type { OwnFinding } from "../../core/extension/finding";
import type { LooseTable } from "../../core/extension/loose-table";
import { spansOnce } from "../../core/periods/spans-once";
import { keyOf, type KeyedFigure } from "./doubled";
import { figureReader } from "./read-figure";
import type { RowCells } from "./row-cells";

interface ReadRow {
  readonly cells: readonly unknown[];
  readonly keyed: KeyedFigure | undefined;
  readonly findings: readonly OwnFinding[];
}

/** A row's cells and how to read them. */
export interface FigureRow {
  readonly cells: readonly unknown[];
  readonly row: number;
  readonly open: () => RowCells;
}

interface Kept {
  readonly heads: string;
  readonly rows: ReadonlyMap<number, ReadRow>;
}

const lastOf = new WeakMap<Atlas, Kept>();

/**
 * The rows as they are read, those of the last reading as they were.
 *
 * @param named the record with the reader's names: other names are another atlas, and nothing is kept
 */
export function readFigureRows(named: Atlas, heads: string, rows: readonly FigureRow[]): readonly ReadRow[] {
  const read = keyedReader(named);
  const last = lastOf.get(named);
  const before = last?.heads === heads ? last.rows : undefined;
  const now = new Map<number, ReadRow>();
  for (const { cells, row, open } of rows) {
    const known = before?.get(row);
    now.set(row, known && sameCells(known.cells, cells) ? known : readRow(cells, open(), read));
  }
  lastOf.set(named, { heads, rows: now });
  return [...now.values()];
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

function readRow(cells: readonly unknown[], opened: RowCells, read: KeyedReader): ReadRow {
  const keyed = read(opened);
  return { cells, keyed, findings: opened.findings };
}

const sameCells = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((cell, at) => cell === b[at]);

/** Whether two readings of tables hold the same. */
export const sameTables = (a: readonly LooseTable[], b: readonly LooseTable[]): boolean =>
  a.length === b.length &&
  a.every((table, at) => {
    const other = b[at] as LooseTable;
    return (
      table.table === other.table &&
      sameCells(table.heads, other.heads) &&
      table.rows.length === other.rows.length &&
      table.rows.every((row, line) => sameCells(row, other.rows[line] as readonly unknown[]))
    );
  });
