/** Which Excel is needed, and what a newer one can do besides. */
import { Refused } from "./failure";

/** Cell formats in one call and page set-up came with this set; every Excel with a shared runtime has it. */
const needed = "1.9";

export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** @throws Refused `old-excel`, naming what is needed. */
export function requireExcel(): void {
  if (!supports(needed)) throw new Refused("old-excel", `ExcelApi ${needed}`);
}
