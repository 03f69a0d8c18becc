/** Finds a function of the catalogue by what a formula calls it. */
import { catalogue, type FunctionSpec } from "../contract/catalogue";

const byId: ReadonlyMap<string, FunctionSpec> = new Map(catalogue.map((spec) => [spec.id, spec]));

/** The function of this name; undefined where there is none. Case does not matter, as in Excel. */
export function specOf(name: string): FunctionSpec | undefined {
  return byId.get(name.toUpperCase());
}
