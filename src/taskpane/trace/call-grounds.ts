/** What a call in the selected cell stands on, as far as its arguments are known. Pure. */
import { openCall } from "../../calls/call";
import { groundsOf, type ResultPlace, type Told } from "../../calls/grounds";
import { inputsOf, type Known } from "../../calls/known-arguments";
import { specOf } from "../../calls/spec-of";
import type { Atlas } from "../../core/dataset/atlas";

const NOTHING: Told = { grounds: [], more: 0 };

/** Nothing where an argument is not known: what the call means then, only the sheet can tell. */
export function callGrounds(atlas: Atlas, name: string, args: readonly Known[], place: ResultPlace | undefined): Told {
  const inputs = inputsOf(args);
  const spec = specOf(name);
  if (inputs === undefined || spec === undefined) return NOTHING;
  const call = openCall(atlas, spec.id, inputs);
  if (!call.ok) return { grounds: [{ kind: "problem", problem: call.problem }], more: 0 };
  return groundsOf(call.value, place);
}
