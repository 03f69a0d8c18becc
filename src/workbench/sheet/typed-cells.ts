/** Owns that what a user typed into a spilled area stays in sight while its formula says `#SPILL!`. */
import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Runs right after spilled cells are filled in (100), which also covers cells that have content of their own. */
const PRIORITY = 90;

export function showTypedCells(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, { rawData }, next) => {
        const typed = (rawData?.v ?? "") !== "" && !rawData?.f && !rawData?.si;
        return next(
          cell && typed && cell.v !== rawData?.v ? { ...cell, v: rawData?.v ?? null, t: rawData?.t ?? null } : cell,
        );
      },
    });
}
