/** What is selected on the map, as a short text that survives closing the pane. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import type { Company, Model } from "../../core/dataset/types";
import type { Tier } from "../../contract/ids";

export type MapSelection =
  | { readonly kind: "nothing" }
  | { readonly kind: "tier"; readonly tier: Tier }
  | { readonly kind: "model"; readonly model: Model }
  | { readonly kind: "company"; readonly company: Company }
  | { readonly kind: "growth"; readonly company: Company }
  | { readonly kind: "fit"; readonly company: Company; readonly model: Model };

export const keyOfTier = (tier: Tier): string => `tier:${tier}`;
export const keyOfModel = (model: Model): string => `/${model.id}`;
export const keyOfCompany = (company: Company): string => `${company.id}/`;
export const keyOfGrowth = (company: Company): string => `${company.id}/growth`;
export const keyOfFit = (company: Company, model: Model): string => `${company.id}/${model.id}`;

/** A key that names nothing in today's dataset selects nothing. */
export function readSelectionKey(atlas: Atlas, key: string): MapSelection {
  const tier = /^tier:([123])$/.exec(key)?.[1];
  if (tier !== undefined) return { kind: "tier", tier: Number(tier) as Tier };
  const [companyId = "", modelId = ""] = key.split("/");
  const company = atlas.companies.find((entity) => entity.id === companyId);
  const model = atlas.data.models.find((candidate) => candidate.id === modelId);
  if (company && model) return { kind: "fit", company, model };
  if (company) return modelId === "growth" ? { kind: "growth", company } : { kind: "company", company };
  return model && companyId === "" ? { kind: "model", model } : { kind: "nothing" };
}
