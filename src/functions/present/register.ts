/** Tells the runtime which function answers which id: the first thing the add-in's page does. */
import { languageOfLocale } from "../../words/language";
import type { FunctionId } from "../../contract/catalogue";
import * as declarations from "../declarations";
import { speak, wordingIn } from "../spoken";

type Declaration = (...args: never[]) => unknown;

export const associations: Readonly<Record<FunctionId, Declaration>> = {
  AI_TIER: declarations.aiTier,
  AI_REVENUE_GROWTH: declarations.aiRevenueGrowth,
  AI_REVENUE: declarations.aiRevenue,
  AI_METRIC: declarations.aiMetric,
  AI_MODEL_FIT: declarations.aiModelFit,
  AI_MODELS: declarations.aiModels,
  AI_COMPANIES: declarations.aiCompanies,
  AI_MATRIX: declarations.aiMatrix,
  AI_TABLE: declarations.aiTable,
  AI_HISTORY: declarations.aiHistory,
  AI_METRICS: declarations.aiMetrics,
  AI_NAME: declarations.aiName,
  AI_DISCLOSURE: declarations.aiDisclosure,
  AI_QUALIFIER: declarations.aiQualifier,
  AI_SOURCE: declarations.aiSource,
  AI_WHY: declarations.aiWhy,
  AI_CONFLICTS: declarations.aiConflicts,
  AI_COMPANY: declarations.aiCompany,
  AI_DATA_VERSION: declarations.aiDataVersion,
};

/**
 * Associates every function; does nothing where there is no runtime for them (a plain browser).
 * Answers are in English until the words of the host's language are loaded.
 */
export function registerFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, declaration] of Object.entries(associations)) CustomFunctions.associate(id, declaration);
}

/**
 * Words error messages in the language of the host; a language that cannot be loaded leaves them in English.
 * Then has the English texts at hand too, so that AI_WHY answers at once later, with or without a network.
 */
export async function speakLanguageOf(locale: string): Promise<void> {
  await speak(languageOfLocale(locale)).catch(() => undefined);
  await Promise.resolve(wordingIn("en")).catch(() => undefined);
}
