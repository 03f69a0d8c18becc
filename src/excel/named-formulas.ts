/** Reads the workbook's defined names with what they stand for. */
import { asked } from "./asked";
import type { Failure } from "./failure";

export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

export function readNamedFormulas(): Promise<readonly NamedFormula[] | Failure> {
  return asked(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    return names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  });
}
