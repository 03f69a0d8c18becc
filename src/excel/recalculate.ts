/** Has the workbook calculated anew. */
import { asked } from "./asked";
import type { Failure } from "./failure";

/** Every formula, whether or not Excel thinks it out of date. */
export function recalculateAll(): Promise<Failure | undefined> {
  return asked(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return undefined;
  });
}
