/** The keys of a sheet's rows and columns, as they are or as they will read once frozen. */
import { isFormula } from "../../../excel/cell-input";
import { valueAt, type ScannedSheet } from "../../../excel/scan";
import type { CellInput } from "../../plan/record";
import { lineKey } from "./frozen-record";
import type { SheetNow } from "./locate";

type Known = (row: number, column: number) => CellInput | undefined;

/** A formula that is not ours counts as one whatever it says, since moving rows rewrites it. */
export function lineKeys(sheet: ScannedSheet, known: Known = () => undefined): Pick<SheetNow, "rows" | "columns"> {
  const contents = sheet.formulas.map((cells, r) =>
    cells.map((content, c): CellInput => {
      const [row, column] = [sheet.top + r, sheet.left + c];
      const value = valueAt(sheet, row, column);
      return known(row, column) ?? (isFormula(content, value) ? "=" : value);
    }),
  );
  const width = contents[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, c) => contents.map((cells) => cells[c] ?? ""));
  const before = (count: number) => Array.from({ length: count }, () => "");
  return {
    rows: [...before(sheet.top), ...contents.map(lineKey)],
    // Sorting changes the order down a column and not what it holds.
    columns: [...before(sheet.left), ...columns.map((cells) => lineKey([...cells].map(String).sort()))],
  };
}

export function sheetNow(sheet: ScannedSheet): SheetNow {
  const keys = lineKeys(sheet);
  return { ...keys, valueAt: (row, column) => valueAt(sheet, row, column), width: keys.columns.length };
}
