/** What the pane is handed about the functions: their cards in its language, and one call's answer. Loaded with the pane. */
import { functionsEn, type FunctionWording } from "../words/functions.en";
import { functionsZhHans } from "../words/functions.zh-hans";
import { functionsZhHant } from "../words/functions.zh-hant";
import type { Language } from "../contract/language";
import { languageNamed } from "../words/language";
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

const wordings: Readonly<Record<Language, FunctionWording>> = {
  en: functionsEn,
  "zh-Hans": functionsZhHans,
  "zh-Hant": functionsZhHant,
};

/** Every function with its wording; English where the language is not one of ours. Addresses are relative to the add-in's page. */
export function functionCards(language: string): readonly FunctionCard[] {
  const wording = wordings[languageNamed(language) ?? "en"];
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
