/** Owns that the cell of an entity shows the entity's text; to formulas it holds an error, as in Excel. */
import { CellValueType, InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { readExtras } from "../custom-functions/cell-data";

/** Runs after spilled cells are filled in (100) and before what looks at values: number formats (50), errors (40). */
const PRIORITY = 60;

export function showEntities(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, _location, next) => {
        const text = readExtras(cell)?.text;
        return next(cell && text !== undefined ? { ...cell, v: text, t: CellValueType.STRING } : cell);
      },
    });
}
