/** The figures a whole formula stands on, through every call of ours in it: what a frozen value can be linked to. */
import type { FunctionId } from "../contract/catalogue";
import type { Atlas } from "../core/dataset/atlas";
import type { Figure } from "../core/dataset/figures";
import { readCalls } from "../formulas/calls";
import { openCall } from "./call";
import { groundsOf } from "./grounds";
import { inputsOf, knownArguments, type Surroundings } from "./known-arguments";

/** Undefined where a call's arguments are not known, so that not all figures are. */
export async function figuresOf(
  atlas: Atlas,
  formula: string,
  around: Surroundings,
): Promise<readonly Figure[] | undefined> {
  const figures: Figure[] = [];
  for (const call of readCalls(formula)) {
    const inputs = inputsOf(await knownArguments(call, around));
    const open = inputs && openCall(atlas, call.name as FunctionId, inputs);
    if (!open?.ok) return undefined;
    const { grounds, more } = groundsOf(open.value);
    if (more > 0) return undefined;
    figures.push(...grounds.flatMap((ground) => (ground.kind === "figure" ? [ground.figure] : [])));
  }
  return figures;
}
