/** Who does what: the nine companies by tier and by the four ways to earn from AI. */
import type { EntityId, ModelFit, ModelId, Tier } from "../../contract/ids";
import type { Atlas } from "./atlas";
import type { Entity, Model } from "./types";

/** The nine, or those of a tier and a model (named or described), by tier and in the article's order. */
export function companiesOf(
  atlas: Atlas,
  filter: { readonly tier?: Tier | undefined; readonly model?: ModelId | undefined } = {},
): readonly Entity[] {
  const { tier, model } = filter;
  return atlas.companies.filter(
    (company) =>
      (tier === undefined || company.tier === tier) &&
      (model === undefined || fitOf(atlas, company.id, model) !== "neither"),
  );
}

/** Whether the article names the company as an example of the model, describes it as doing that, or neither. */
export function fitOf(atlas: Atlas, company: EntityId, model: ModelId): ModelFit {
  return atlas.data.classifications.find((row) => row.company === company && row.model === model)?.fit ?? "neither";
}

/** A fit as cells hold it: a column of them can be summed and counted. */
export const fitNumber: Readonly<Record<ModelFit, 0 | 1 | 2>> = { named: 2, described: 1, neither: 0 };

/** The company's models in the article's order of the four. */
export function modelsOf(atlas: Atlas, company: EntityId): readonly Model[] {
  return atlas.data.models.filter((model) => fitOf(atlas, company, model.id) !== "neither");
}
