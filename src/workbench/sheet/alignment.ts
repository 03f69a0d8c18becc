/** Owns that errors and truth values stand in the middle of their cells, as in Excel, unless the user says otherwise. */
import { CellValueType, HorizontalAlign, InterceptorEffectEnum, type ICellData, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Runs after spilled cells are filled in (100) and number formats are found (50). */
const PRIORITY = 40;
const ERROR = /^#[A-Z/0]+[!?A]$/;

export function centreErrors(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        if (!cell || !isCentred(cell)) return next(cell);
        const style = location.workbook.getStyles().getStyleByCell(cell);
        return next(style?.ht ? cell : { ...cell, s: { ...style, ht: HorizontalAlign.CENTER } });
      },
    });
}

function isCentred({ t, v, f }: ICellData): boolean {
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return true;
  return (
    typeof v === "string" && v.startsWith("#") && ERROR.test(v) && (f !== undefined || t !== CellValueType.FORCE_STRING)
  );
}
