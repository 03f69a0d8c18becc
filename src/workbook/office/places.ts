/** Where a plan's rows and columns stand in the workbook: the same place when built, another once a user has added rows. */
import { columnIndex, columnName, quoteSheet } from "../plan/addresses";
import { outsideText } from "../plan/formulas";
import type { Area, SheetKey } from "../plan/types";

/** The actual row of each plan row, and the actual column of each plan column. */
export interface Placement {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Every plan row and column where the plan has it. */
export const asPlanned: Placement = { rows: [], columns: [] };

/** Each of our sheets: what it is called now and where its rows went. */
export interface Places {
  nameOf(key: SheetKey): string;
  placementOf(key: SheetKey): Placement;
}

/** Beyond the known lines the last one's shift goes on. */
export function placeLine(lines: readonly number[], line: number): number {
  const known = lines[line];
  if (known !== undefined) return known;
  const last = lines.length - 1;
  return line + (last < 0 ? 0 : (lines[last] ?? last) - last);
}

export function placeArea({ rows, columns }: Placement, area: Area): Area {
  return {
    top: placeLine(rows, area.top),
    bottom: placeLine(rows, area.bottom),
    left: placeLine(columns, area.left),
    right: placeLine(columns, area.right),
  };
}

const reference = /(?:\{([a-z]+)\}!)?(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\w(])/g;

/** A plan's formula as it reads in the workbook: `={comps}!A8` is `='Comps'!A9` once a row was put above. */
export function placeFormula(formula: string, home: SheetKey, places: Places): string {
  return outsideText(formula, (part) =>
    part.replace(reference, (...found: (string | undefined)[]) => {
      const [, key, c1 = "", column1 = "", r1 = "", row1 = "", c2 = "", column2, r2 = "", row2] = found;
      const placement = places.placementOf((key ?? home) as SheetKey);
      const sheet = key === undefined ? "" : `${quoteSheet(places.nameOf(key as SheetKey))}!`;
      const first = placeCell(placement, [c1, column1, r1, row1]);
      return column2 === undefined || row2 === undefined
        ? sheet + first
        : `${sheet}${first}:${placeCell(placement, [c2, column2, r2, row2])}`;
    }),
  );
}

function placeCell({ rows, columns }: Placement, [c, column, r, row]: readonly [string, string, string, string]) {
  return `${c}${columnName(placeLine(columns, columnIndex(column)))}${r}${placeLine(rows, Number(row) - 1) + 1}`;
}
