/** Has the workbook calculated anew. */
import { failureOf, type Failure } from "./failure";

/** Every formula, whether or not Excel thinks it out of date. */
export async function recalculateAll(): Promise<Failure | undefined> {
  try {
    await Excel.run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
    return undefined;
  } catch (thrown) {
    return failureOf(thrown);
  }
}
