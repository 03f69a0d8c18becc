/** From the form's choices to a request for a workbook, and to its file's name. Pure. */
import type { Atlas } from "../../core/dataset/atlas";
import { languages, type Language } from "../../contract/language";
import { templateIds } from "../../contract/template";
import type { WorkbookRequest } from "../../core/workbook-request";
import type { WorkbookState } from "../state/pane-state";

export const units: Readonly<Record<Language, readonly WorkbookRequest["unit"][]>> = {
  en: ["bn", "mn"],
  "zh-Hans": ["亿", "万"],
  "zh-Hant": ["亿", "万"],
};

export function workbookLanguage(state: WorkbookState, pane: Language): Language {
  return languages.find((language) => language === state.language) ?? pane;
}

/** Choices that today's dataset does not know fall back to the first; no companies chosen means all nine. */
export function requestOf(atlas: Atlas, state: WorkbookState, pane: Language): WorkbookRequest {
  const language = workbookLanguage(state, pane);
  const template = templateIds.find((known) => known === state.template) ?? "full";
  const company = (atlas.companies.find((known) => known.id === state.company) ?? atlas.companies[0])?.id;
  const companies = atlas.companies.map((known) => known.id).filter((id) => state.companies.includes(id));
  const unit = units[language].find((known) => known === state.unit) ?? units[language][0] ?? "bn";
  const base = { template, language, mode: state.live ? "live" : "frozen", unit } as const;
  if (template === "one-pager") return company === undefined ? base : { ...base, company };
  return companies.length === 0 ? base : { ...base, companies: companies };
}

/** `ai-atlas-full-2026.11.24-frozen.xlsx` */
export function fileName(atlas: Atlas, request: WorkbookRequest): string {
  const parts = [
    "ai-atlas",
    request.template,
    ...(request.company === undefined ? [] : [request.company]),
    atlas.data.version,
    ...(request.mode === "frozen" ? ["frozen"] : []),
  ];
  return `${parts.join("-").replace(/[^\w.-]+/g, "_")}.xlsx`;
}
