/** Excel's own rule for ranges: arguments stretch over each other, and each cell of the result is computed by itself. */
import type { Cell, Cells } from "./cell";
import { errorCell } from "./cell";
import type { Block, Loose } from "./loose";

type Size = readonly [rows: number, columns: number];

const sizeOf = (block: Block): Size => [block.length, block[0]?.length ?? 1];

/**
 * One result for each cell. `answer` gets an element of every argument, undefined for one that was left out.
 * A cell outside the range of an argument that is longer than one gets `#N/A`, as in Excel.
 */
export function broadcast(
  blocks: readonly (Block | undefined)[],
  answer: (elements: readonly (Loose | undefined)[]) => Cell,
): Cells {
  const sizes = blocks.filter((block) => block !== undefined).map(sizeOf);
  const rows = Math.max(1, ...sizes.map(([height]) => height));
  const columns = Math.max(1, ...sizes.map(([, width]) => width));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellAt(blocks, row, column, [rows, columns], answer)),
  );
}

function cellAt(
  blocks: readonly (Block | undefined)[],
  row: number,
  column: number,
  whole: Size,
  answer: (elements: readonly (Loose | undefined)[]) => Cell,
): Cell {
  const outside = blocks.find((block) => block !== undefined && !reaches(sizeOf(block), row, column));
  if (outside) return errorCell({ code: "shape-mismatch", found: sizeOf(outside), other: whole });
  return answer(blocks.map((block) => block && elementAt(block, row, column)));
}

const reaches = ([rows, columns]: Size, row: number, column: number): boolean =>
  (rows === 1 || row < rows) && (columns === 1 || column < columns);

function elementAt(block: Block, row: number, column: number): Loose {
  const line = block.length === 1 ? block[0] : block[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? { kind: "blank" };
}
