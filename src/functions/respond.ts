/** The one path from a declaration to the host: answer the call, present the cells. */
import { answerHere } from "./answer-here";
import type { FunctionId } from "../contract/catalogue";
import { hostAbilities } from "./present/host";
import { presentCells } from "./present/cells";

/* eslint-disable @typescript-eslint/no-explicit-any -- the declarations may name no other type */
/** Answers at once, except where texts have to be loaded first. */
export function respond(id: FunctionId, args: readonly unknown[]): any {
  const cells = answerHere(id, args);
  return cells instanceof Promise
    ? cells.then((loaded) => presentCells(loaded, hostAbilities()))
    : presentCells(cells, hostAbilities());
}
