/** The functions with their wording, one card each: what the pane lists, completes and explains. */
import { own } from "../core/own";
import { catalogue, type FunctionSpec } from "../contract/catalogue";
import type { ParameterKind } from "../contract/parameter";
import type { FunctionWording } from "./functions.en";

export interface ParameterCard {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  readonly description: string;
}

export interface FunctionCard {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterCard[];
  /** True where the result is an array that spills. */
  readonly spills: boolean;
  readonly example: string;
  readonly helpUrl: string;
}

/** Every function with its wording. Addresses are relative to the add-in's page. */
export function functionCards(wording: FunctionWording): readonly FunctionCard[] {
  return catalogue.map((spec) => cardOf(spec, wording));
}

const cardOf = (spec: FunctionSpec, wording: FunctionWording): FunctionCard => ({
  name: spec.id,
  description: wording.functions[spec.id],
  parameters: spec.parameters.map(({ name, kind, optional }) => ({
    name,
    kind,
    optional,
    description: own(wording.parameters, name)?.description ?? "",
  })),
  spills: spec.returns === "spill",
  example: spec.example,
  helpUrl: `help/${spec.id.toLowerCase()}.html`,
});
