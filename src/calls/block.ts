/** An argument as a host hands it over: a rectangle of raw cells, and which cell of it stands at a place of the result. */

/** At least one row of one cell; the cells are read when they are needed. */
export type Block = readonly (readonly unknown[])[];

/** How many cells an answer may have: one more would hold up every other function of the page. */
export const MOST_CELLS = 1_000_000;

/**
 * Undefined where the argument was left out. A null is how hosts hand over one that was left out, alone or as a block of
 * one; where the argument cannot be left out, a block of one is a blank cell.
 */
export function readBlock(raw: unknown, optional: boolean): Block | undefined {
  if (raw === null || raw === undefined) return undefined;
  if (!Array.isArray(raw)) return [[raw]];
  const rows = raw.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  if (rows.length === 0 || rows[0]?.length === 0) return undefined;
  const [[only] = []] = rows;
  const alone = rows.length === 1 && rows[0]?.length === 1;
  return optional && alone && (only === null || only === undefined) ? undefined : rows;
}

export const heightOf = (block: Block): number => block.length;
export const widthOf = (block: Block): number => block[0]?.length ?? 1;
export const sizeOf = (block: Block): number => heightOf(block) * widthOf(block);

/** Whether the block has a cell for this place: one row or column stretches over all. */
export const reaches = (block: Block, row: number, column: number): boolean =>
  (block.length === 1 || row < block.length) && (widthOf(block) === 1 || column < widthOf(block));

/** The cell that stands at a place of the result. */
export function elementAt(block: Block, row: number, column: number): unknown {
  const line = block.length === 1 ? block[0] : block[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

/** The block up to its last row and column that hold anything: what a whole column means. */
export function filled(block: Block): Block {
  const rows = block.findLastIndex((row) => row.some(holds)) + 1;
  const columns = block.reduce((most, row) => Math.max(most, row.findLastIndex(holds) + 1), 0);
  if (rows === block.length && columns === widthOf(block)) return block;
  const kept = block.slice(0, Math.max(1, rows));
  return kept.map((row) => row.slice(0, Math.max(1, columns)));
}

const holds = (cell: unknown): boolean => cell !== "" && cell !== null && cell !== undefined;
