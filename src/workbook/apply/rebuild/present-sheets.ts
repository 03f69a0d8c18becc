/** A pack's sheets as they are now: their cells from A1, their tables and their charts. */
import type { CellInput, InputGrid } from "../../plan/record";
import type { SheetKey } from "../../plan/types";
import type { FoundSheet, Pack } from "../survey";
import type { Work } from "../../../excel/work";

export interface PresentSheet extends FoundSheet {
  readonly cells: InputGrid;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** One sync for all of them. */
export async function readPresent(work: Work, pack: Pack): Promise<ReadonlyMap<SheetKey, PresentSheet>> {
  const asked = [...pack.sheets].map(([key, found]) => {
    const sheet = work.context.workbook.worksheets.getItem(found.id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas");
    const { tables, charts } = sheet;
    tables.load("items/name");
    charts.load("items/name");
    return { key, found, used, tables, charts };
  });
  await work.sync();
  return new Map(
    asked.map(({ key, found, used, tables, charts }) => [
      key,
      {
        ...found,
        cells: used.isNullObject ? [] : fromA1(used.formulas as CellInput[][], used.rowIndex, used.columnIndex),
        tables: tables.items.map(({ name }) => name),
        charts: charts.items.map(({ name }) => name),
      },
    ]),
  );
}

function fromA1(cells: InputGrid, top: number, left: number): InputGrid {
  const width = left + (cells[0]?.length ?? 0);
  const above = Array.from({ length: top }, () => new Array<CellInput>(width).fill(""));
  return [...above, ...cells.map((row) => [...new Array<CellInput>(left).fill(""), ...row])];
}
