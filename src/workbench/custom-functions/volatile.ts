/** Owns that the formula engine computes cells with the add-in's volatile functions in every calculation. */
import { FunctionNodeFactory } from "@univerjs/engine-formula";

interface Node {
  setForcedCalculateFunction(): void;
}

type Create = (token: string) => Node | undefined;

let names: ReadonlySet<string> = new Set();
let installed = false;

/** The engine knows its own volatile functions by name; these are put beside them, for the whole page. */
export function recalculateAlways(functions: readonly string[]): void {
  names = new Set(functions.map((name) => name.toUpperCase()));
  if (installed) return;
  installed = true;
  const prototype = FunctionNodeFactory.prototype as unknown as { create: Create };
  const create = prototype.create;
  prototype.create = function (this: unknown, token) {
    const node = create.call(this, token);
    if (names.has(token.trim().toUpperCase())) node?.setForcedCalculateFunction();
    return node;
  };
}
