/** The add-in's own functions as the headless engine takes them: declared by the catalogue, run in this process. */
import { catalogue } from "../contract/catalogue";
import { evaluate } from "../functions/evaluate";
import type { PlainCells } from "../calls/plain-cell";
import type { Desk } from "../words/desk";

interface AddInFunctions {
  readonly list: readonly { readonly name: string; readonly parameters: (typeof catalogue)[number]["parameters"] }[];
  readonly run: (name: string, args: readonly unknown[]) => PlainCells | Promise<PlainCells>;
}

/** All functions of the catalogue; a test holds it equal to the metadata Excel reads. */
export function addInFunctions(desk: Desk): AddInFunctions {
  return {
    list: catalogue.map(({ id, parameters }) => ({ name: id, parameters })),
    run: (name, args) => evaluate(desk, name, args),
  };
}
