/** The record the add-in ships with, as tests ask it: its atlas, and calls answered as a cell in English would. */
import { shipped } from "../../src/atlas";
import { addInFunctions } from "../../src/cli/add-in-functions";
import { evaluate as evaluateAt } from "../../src/functions/evaluate";
import type { PlainCells } from "../../src/calls/plain-cell";
import { englishDesk } from "../../src/words/desk";

export { shipped };
export const { atlas } = shipped;
export const desk = englishDesk(shipped);
export const functions = addInFunctions(desk);

export const evaluate = (name: string, args: readonly unknown[]): PlainCells | Promise<PlainCells> =>
  evaluateAt(desk, name, args);
