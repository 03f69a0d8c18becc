/** What the pane is handed about the functions: their cards in its words, and one call's answer. Loaded with the pane. */
import type { FunctionWording } from "../words/functions.en";
import type { ParameterKind } from "../contract/parameter";
import { catalogue, type FunctionSpec } from "../contract/catalogue";

export interface FunctionCard {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly kind: ParameterKind;
    readonly optional: boolean;
    readonly description: string;
  }[];
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
    description: wording.parameters[name]?.description ?? "",
  })),
  spills: spec.returns === "spill",
  example: spec.examples[0] ?? `=${spec.id}()`,
  helpUrl: `help/${spec.id.toLowerCase()}.html`,
});
