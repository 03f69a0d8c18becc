/** Owns showing a custom function's own number format where the user has set none. */
import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { readExtras } from "../custom-functions/cell-data";

/** Runs before the spreadsheet's own number formatting (10) and after spilled cells are filled in (100). */
const PRIORITY = 50;

export function showNumberFormats(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        const pattern = readExtras(cell)?.numberFormat;
        if (!cell || pattern === undefined) return next(cell);
        const style = location.workbook.getStyles().getStyleByCell(cell);
        return next(style?.n?.pattern ? cell : { ...cell, s: { ...style, n: { pattern } } });
      },
    });
}
