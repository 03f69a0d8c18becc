/** Builds a plan from a template: which sheets, in which order, with checks over exactly what is there. */
import type { SourceLinks } from "../../core/dataset/open-evidence";
import type { Atlas } from "../../core/dataset/atlas";
import type { Wording } from "../../core/dataset/types";
import type { Language } from "../../contract/language";
import { nameOf, say, type PlanContext, type PlanOptions, type SheetWords } from "./context";
import { openRegister } from "./register";
import { buildAbout } from "./sheets/about";
import { buildBenchmarks } from "./sheets/benchmarks";
import { buildChanges } from "./sheets/changes";
import { buildChecks } from "./sheets/checks";
import { buildComps } from "./sheets/comps";
import { buildEvidence } from "./sheets/evidence";
import { buildOnePager } from "./sheets/one-pager";
import { buildSeries } from "./sheets/series";
import { buildSources } from "./sheets/sources";
import { buildSummary } from "./sheets/summary";
import type { Sheet, WorkbookPlan } from "./types";

export interface Materials {
  readonly atlas: Atlas;
  readonly words: SheetWords;
  readonly wording: Wording;
  readonly links: SourceLinks;
}

const fonts: Readonly<Record<Language, string>> = {
  en: "Arial",
  "zh-Hans": "Microsoft YaHei",
  "zh-Hant": "Microsoft JhengHei",
};

/** Pure: the same options and materials give the same plan. `request` is kept in the file for a rebuild. */
export function buildPlan(options: PlanOptions, materials: Materials, request: string): WorkbookPlan {
  const companies = materials.atlas.companies.filter((company) => options.companies.includes(company.id));
  const context: PlanContext = { ...materials, options, companies, register: openRegister() };
  const title = titleOf(context);
  return {
    title,
    subject: say(context, "subject"),
    font: fonts[options.language],
    dataVersion: materials.atlas.data.version,
    request,
    mode: options.mode,
    sheets: buildSheets(context, title),
    names: [],
  };
}

function titleOf(context: PlanContext): string {
  const [first] = context.companies;
  return say(context, `pack.${context.options.template}`, { company: first ? nameOf(context, first) : "" });
}

function buildSheets(context: PlanContext, title: string): readonly Sheet[] {
  const { template } = context.options;
  const [first] = context.companies;
  const summary = template === "full" || template === "classification" ? buildSummary(context) : undefined;
  const page = template === "one-pager" && first ? buildOnePager(context, first) : undefined;
  const comps = template === "full" || template === "comps" ? buildComps(context) : undefined;
  const series = template === "full" ? buildSeries(context) : undefined;
  const benchmarks = template === "full" ? buildBenchmarks(context) : undefined;
  const shown = [summary?.sheet, page, comps?.sheet, series?.sheet, benchmarks].filter((one) => one !== undefined);
  const evidence = buildEvidence(context, shown);
  const sources = buildSources(context, evidence.rows);
  const body = [...shown, evidence.sheet, sources.sheet];
  const checks = buildChecks(context, {
    summary: summary?.rows,
    comps: comps?.rows,
    pairs: series?.pairs ?? [],
    evidence: evidence.rows,
    sources: sources.rows,
    sheets: body,
  });
  const rest = [...body, checks.sheet, buildChanges(context)];
  return [buildAbout(context, title, rest, checks.total), ...rest];
}
