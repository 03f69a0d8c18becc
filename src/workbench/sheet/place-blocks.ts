/** Owns gathering cells into blocks: the formula engine compares each range it is given with every other. */
import type { CellPlace } from "../custom-functions/call";
import type { Area } from "./address";

export interface SheetBlock {
  readonly sheetId: string;
  readonly area: Area;
}

/** Blocks that hold these cells and no others, each cell once. */
export function gatherBlocks(places: readonly CellPlace[]): SheetBlock[] {
  const bySheet = new Map<string, CellPlace[]>();
  for (const place of places) {
    const cells = bySheet.get(place.sheetId);
    if (cells) cells.push(place);
    else bySheet.set(place.sheetId, [place]);
  }
  return [...bySheet].flatMap(([sheetId, cells]) => stack(runsOf(cells)).map((area) => ({ sheetId, area })));
}

/** Cells side by side in one row. */
function runsOf(cells: readonly CellPlace[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; rows: 1; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    const next = last && last.row === row ? last.column + last.columns : undefined;
    if (last && next !== undefined && column < next) continue;
    if (last && column === next) last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** Equal runs in rows that follow each other become one block. */
function stack(runs: readonly Area[]): Area[] {
  const blocks: { row: number; column: number; rows: number; columns: number }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (const run of runs) {
    const key = `${run.column}+${run.columns}`;
    const block = open.get(key);
    if (block && block.row + block.rows === run.row) block.rows++;
    else {
      const begun = { ...run };
      blocks.push(begun);
      open.set(key, begun);
    }
  }
  return blocks;
}
