/** The one path from the host to an answer and back: answer the call, present the cells. */
import type { FunctionId } from "../contract/catalogue";
import type { Desk } from "../words/desk";
import { ask } from "./ask";
import { presentCells, type HostValue } from "./present/cells";
import { hostAbilities } from "./present/host";

/** Answers at once, except where words have to be loaded first. */
export function respond(desk: Desk, id: FunctionId, args: readonly unknown[]): HostValue[][] | Promise<HostValue[][]> {
  const cells = ask(desk.edition, id, args);
  return cells instanceof Promise
    ? cells.then((loaded) => presentCells(loaded, hostAbilities(), desk))
    : presentCells(cells, hostAbilities(), desk);
}
