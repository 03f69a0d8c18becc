/** A pack's sheets as they are now: their cells from A1, their tables and their charts. */
import { inputsAsRead } from "../../../excel/cell-input";
import type { Work } from "../../../excel/work";
import type { CellInput, InputGrid } from "../../plan/record";
import type { SheetKey } from "../../plan/types";
import type { FoundSheet, Pack } from "../survey";

export interface PresentSheet extends FoundSheet {
  /** As Excel's `formulas` gives them. */
  readonly cells: InputGrid;
  /** As they would be typed again: a text keeps its apostrophe. */
  readonly inputs: InputGrid;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

type Asked = ReturnType<typeof askPresent>;

/** One sync for all of them. */
export async function readPresent(work: Work, pack: Pack): Promise<ReadonlyMap<SheetKey, PresentSheet>> {
  const asked = askPresent(work, pack);
  await work.sync();
  return presentIn(asked);
}

/** Queues the questions; {@link presentIn} reads the answers once they are sent. */
export function askPresent(work: Work, pack: Pack) {
  return [...pack.sheets].map(([key, found]) => {
    const sheet = work.context.workbook.worksheets.getItem(found.id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas,values");
    const { tables, charts } = sheet;
    tables.load("items/name");
    charts.load("items/name");
    return { key, found, used, tables, charts };
  });
}

export function presentIn(asked: Asked): ReadonlyMap<SheetKey, PresentSheet> {
  return new Map(
    asked.map(({ key, found, used, tables, charts }) => {
      const { rowIndex: top, columnIndex: left } = used.isNullObject ? { rowIndex: 0, columnIndex: 0 } : used;
      return [
        key,
        {
          ...found,
          cells: used.isNullObject ? [] : fromA1(used.formulas as CellInput[][], top, left),
          inputs: used.isNullObject ? [] : fromA1(inputsAsRead(used), top, left),
          tables: tables.items.map(({ name }) => name),
          charts: charts.items.map(({ name }) => name),
        },
      ];
    }),
  );
}

function fromA1(cells: InputGrid, top: number, left: number): InputGrid {
  const width = left + (cells[0]?.length ?? 0);
  const above = Array.from({ length: top }, () => new Array<CellInput>(width).fill(""));
  return [...above, ...cells.map((row) => [...new Array<CellInput>(left).fill(""), ...row])];
}
