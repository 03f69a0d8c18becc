/** Asks Excel for something in one run: its answer, or the reason why there is none. */
import { failureOf, type Failure } from "./failure";

/** Never rejects. */
export async function asked<T>(run: (context: Excel.RequestContext) => Promise<T>): Promise<T | Failure> {
  try {
    return await Excel.run(run);
  } catch (thrown) {
    return failureOf(thrown);
  }
}
