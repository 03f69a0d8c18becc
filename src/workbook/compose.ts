/** Puts a request, the dataset and the words of its language together into a plan. */
import type { Atlas } from "../core/dataset/atlas";
import type { Edition } from "../core/dataset/edition";
import type { EntityId } from "../contract/ids";
import type { Language } from "../contract/language";
import { buildPlan } from "./plan/build";
import type { PlanOptions, SheetWords } from "./plan/context";
import type { WorkbookPlan } from "./plan/types";
import type { WorkbookRequest } from "../core/workbook-request";

/** Words, statements and links are loaded when they are first needed. */
export async function composePlan(edition: Edition, request: WorkbookRequest): Promise<WorkbookPlan> {
  const { atlas } = edition;
  const [words, wording, links] = await Promise.all([
    loadWords(request.language),
    edition.wording(request.language),
    edition.links(),
    edition.evidence(),
  ]);
  return buildPlan(optionsOf(atlas, request), { atlas, words, wording, links }, JSON.stringify(request));
}

/** The request with every default filled in. */
function optionsOf(atlas: Atlas, request: WorkbookRequest): PlanOptions {
  const all = atlas.companies.map((company) => company.id);
  return {
    template: request.template,
    companies: companiesOf(request, all),
    metrics: request.metrics ?? [],
    periods: request.periods ?? [],
    language: request.language,
    mode: request.mode,
    unit: request.unit,
  };
}

function companiesOf(request: WorkbookRequest, all: readonly EntityId[]): readonly EntityId[] {
  if (request.template === "one-pager") return [request.company ?? request.companies?.[0] ?? (all[0] as EntityId)];
  return request.companies?.length ? request.companies : all;
}

async function loadWords(language: Language): Promise<SheetWords> {
  if (language === "zh-Hans") return (await import("../words/workbook.zh-hans")).workbookWords;
  if (language === "zh-Hant") return (await import("../words/workbook.zh-hant")).workbookWords;
  return (await import("../words/workbook.en")).workbookWords;
}
