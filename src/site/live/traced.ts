/** The figure behind an example, with everything that vouches for it. */
import { openCall } from "../../calls/call";
import { groundsOf } from "../../calls/grounds";
import { constantInputs } from "../../calls/known-arguments";
import { specOf } from "../../calls/spec-of";
import type { Language } from "../../contract/language";
import type { Setting } from "../frame/setting";
import type { Atlas } from "../../core/dataset/atlas";
import type { Figure } from "../../core/dataset/figures";
import { resolveEntity } from "../../core/names/resolve";
import { wholeCall, type Argument } from "../../formulas/calls";
import { formulaOf } from "../../formulas/write";

type Traced = Pick<Setting, "atlas" | "addresses" | "language">;

export interface Trace {
  readonly formula: string;
  readonly figure: Figure;
  /** Addresses of the source and of the page that confirms it. */
  readonly addresses: readonly string[];
}

/** The figure a call on constants stands on, and the call with its names as the language has them. @throws where there is none: a help page must not promise one. */
export function traceFigure({ atlas, addresses, language }: Traced, formula: string): Trace {
  const call = wholeCall(formula);
  const spec = specOf(call?.name ?? "");
  const inputs = call && constantInputs(call);
  const open = spec && inputs && openCall(atlas, spec.id, inputs);
  const [ground] = open?.ok ? groundsOf(open.value).grounds : [];
  if (!call || ground?.kind !== "figure") throw new Error(`Nothing to trace for ${formula}`);
  const { figure } = ground;
  const link = addresses[figure.source.id];
  const args = call.args.map((argument) => translated(atlas, argument, language));
  return {
    formula: formulaOf(call.name, args),
    figure,
    addresses: [link?.url, link?.second].filter((address) => address !== undefined),
  };
}

function translated(atlas: Atlas, argument: Argument, language: Language) {
  if (argument.kind !== "literal") return undefined;
  const entity = typeof argument.value === "string" ? resolveEntity(atlas, argument.value) : undefined;
  return entity?.ok ? entity.value.names[language] : argument.value;
}
