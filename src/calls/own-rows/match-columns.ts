/** Which of the reader's tables some rows from elsewhere belong to, and which of their columns is which: by the heads, or by what stands below them. */
import { ownTables, type OwnColumn, type OwnTable } from "../../contract/own-table";
import type { Atlas } from "../../core/dataset/atlas";
import { amountNamed } from "../../numbers/spelled-amount";
import { headNamed } from "../../words/own-heads";
import { readLoose } from "../loose";
import type { Given } from "../readers";
import { readingOf } from "../reading";
import { isReadable } from "./read-heads";

export interface MatchedRows {
  readonly table: OwnTable;
  /** Of each of their columns: which of the table's it is; undefined where it is none. */
  readonly columns: readonly (OwnColumn | undefined)[];
  /** As they stand above the rows; none where the first row is one. */
  readonly heads: readonly unknown[] | undefined;
  readonly rows: readonly (readonly unknown[])[];
}

type Grid = readonly (readonly unknown[])[];

/** Undefined where no table has all it needs. */
export function matchColumns(atlas: Atlas, grid: Grid): MatchedRows | undefined {
  const [first = [], ...rest] = grid;
  const headed = ownTables.map((table) => headedAs(atlas, table, first, rest));
  const [best] = headed.filter(({ named }) => named > 0).sort((a, b) => b.named - a.named || known(b) - known(a));
  if (best) return isWhole(best) ? best : undefined;
  // Of the four only figures are told by their cells alone.
  const columns = withContent(atlas, grid, []);
  const hasHeads = !readsAny(atlas, columns, first);
  const match = {
    table: "figures",
    columns,
    heads: hasHeads ? first : undefined,
    rows: hasHeads ? rest : grid,
  } as const;
  return isWhole(match) ? match : undefined;
}

const known = ({ columns }: MatchedRows): number => columns.filter((column) => column !== undefined).length;

const isWhole = ({ table, columns }: Pick<MatchedRows, "table" | "columns">): boolean =>
  isReadable(table, new Set(columns));

/** `named`: how many columns are known by their heads. */
function headedAs(
  atlas: Atlas,
  table: OwnTable,
  heads: readonly unknown[],
  rows: Grid,
): MatchedRows & { readonly named: number } {
  const all = heads.map((head) => headNamed(table, head));
  const once = all.map((column, at) => (all.indexOf(column) === at ? column : undefined));
  const named = once.filter((column) => column !== undefined).length;
  const isOpen = table === "figures" && named > 0 && !isWhole({ table, columns: once });
  return { table, columns: isOpen ? withContent(atlas, rows, once) : once, heads, rows, named };
}

/** Whether any cell of a row reads as what its column was taken for. */
function readsAny(atlas: Atlas, columns: readonly (OwnColumn | undefined)[], row: readonly unknown[]): boolean {
  const reads = new Map(contents(atlas));
  return columns.some((column, at) => {
    const loose = readLoose(row[at]);
    return (
      column !== undefined && loose.kind !== "blank" && loose.kind !== "error" && reads.get(column)?.(loose) === true
    );
  });
}

/** As many cells of a column as are looked at. */
const SAMPLE = 40;
/** How many of them have to read as what the column is taken for. */
const ENOUGH = 0.6;

/** Fills in what the heads left open. The order decides: a year is a period before it is an amount. */
function withContent(
  atlas: Atlas,
  rows: Grid,
  by: readonly (OwnColumn | undefined)[],
): readonly (OwnColumn | undefined)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => by[at]);
  for (const [column, reads] of contents(atlas)) {
    if (columns.includes(column)) continue;
    const shares = columns.map((taken, at) => (taken === undefined ? shareOf(rows, at, reads) : 0));
    const most = Math.max(0, ...shares);
    if (most >= ENOUGH) columns[shares.indexOf(most)] = column;
  }
  return columns;
}

type Reads = (given: Given) => boolean;

function contents(atlas: Atlas): readonly (readonly [OwnColumn, Reads])[] {
  const { readers } = readingOf(atlas);
  return [
    ["link", (given) => given.kind === "text" && /^https?:\/\//i.test(given.text)],
    ["period", (given) => readers.period(given, "period").ok],
    ["metric", (given) => given.kind === "text" && readers.metric(given, "metric").ok],
    ["entity", (given) => given.kind === "text" && readers.entity(given, "entity").ok],
    ["value", (given) => given.kind === "number" || (given.kind === "text" && amountNamed(given.text) !== undefined)],
  ];
}

function shareOf(rows: Grid, at: number, reads: Reads): number {
  const cells = rows.map((row) => readLoose(row[at])).filter(({ kind }) => kind !== "blank");
  const sample = cells.slice(0, SAMPLE);
  const read = sample.filter((loose) => loose.kind !== "error" && loose.kind !== "blank" && reads(loose));
  return sample.length === 0 ? 0 : read.length / sample.length;
}
