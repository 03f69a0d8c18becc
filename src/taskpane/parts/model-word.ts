/** The word that names a model in a formula: the short form analysts use where there is one, else its English name. */
import type { Model } from "../../core/dataset/types";

export function modelWord(model: Model): string {
  return model.aliases.includes("MaaS") ? "MaaS" : model.names.en;
}
