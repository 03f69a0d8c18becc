/** Owns how tables look on the sheet: heads, bands and totals are drawn over the cells, which keep their own formats. */
import { BooleanNumber, InterceptorEffectEnum, type IStyleData, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Model } from "../object-model/model";
import type { TableState } from "../object-model/workbook-state";

/** Runs after spilled cells are filled in (100) and before number formats are found (50). */
const PRIORITY = 45;
const HEAD: IStyleData = { bg: { rgb: "#1F4E79" }, cl: { rgb: "#FFFFFF" }, bl: BooleanNumber.TRUE };
const BAND: IStyleData = { bg: { rgb: "#DDEBF7" } };
const BOLD: IStyleData = { bl: BooleanNumber.TRUE };

export function drawTables(univer: Univer, model: () => Model): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        const { row, col, subUnitId, workbook } = location;
        const look = lookAt(model().state.tables, subUnitId, row, col);
        if (!look) return next(cell);
        const own = workbook.getStyles().getStyleByCell(cell);
        return next({ ...cell, s: { ...look, ...own } });
      },
    });
}

function lookAt(tables: readonly TableState[], sheetId: string, row: number, column: number): IStyleData | undefined {
  for (const table of tables) {
    const { area } = table;
    if (table.sheetId !== sheetId || row < area.row || row >= area.row + area.rows) continue;
    if (column < area.column || column >= area.column + area.columns) continue;
    return table.style === "" ? undefined : lookOf(table, row - area.row, column - area.column);
  }
  return undefined;
}

/** The look of a table's cell by its place in it. */
function lookOf(table: TableState, row: number, column: number): IStyleData | undefined {
  const { area, hasHeaders, showTotals } = table;
  if (hasHeaders && row === 0) return HEAD;
  if (showTotals && row === area.rows - 1) return BOLD;
  const banded =
    (table.showBandedRows && (row - (hasHeaders ? 1 : 0)) % 2 === 0) || (table.showBandedColumns && column % 2 === 0);
  const bold =
    (table.highlightFirstColumn && column === 0) || (table.highlightLastColumn && column === area.columns - 1);
  return banded || bold ? { ...(banded ? BAND : {}), ...(bold ? BOLD : {}) } : undefined;
}
