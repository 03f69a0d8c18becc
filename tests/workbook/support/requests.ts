/** The workbooks the tests build: every template in every language, live and frozen. */
import { atlas } from "../../support/shipped";
import { languages, type Language } from "../../../src/contract/language";
import { templateIds } from "../../../src/contract/template";
import type { WorkbookRequest } from "../../../src/core/workbook-request";

export const modes = ["live", "frozen"] as const;

/** The full pack in English, live, in billions, changed where `parts` says so; a one-pager is Alibaba's. */
export function requestFor(parts: Partial<WorkbookRequest> = {}): WorkbookRequest {
  const language: Language = parts.language ?? "en";
  const company = parts.template === "one-pager" ? atlas.companies.find((one) => one.id === "alibaba")?.id : undefined;
  return { template: "full", company, language, mode: "live", unit: language === "en" ? "bn" : "亿", ...parts };
}

/** [template, language, mode] of all there are. */
export const everyRequest = templateIds.flatMap((template) =>
  languages.flatMap((language) => modes.map((mode) => [template, language, mode] as const)),
);
