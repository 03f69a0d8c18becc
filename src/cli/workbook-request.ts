/** What the workbook command is asked for: its options read strictly, names and periods resolved, every misunderstanding named. */
import { parseArgs } from "node:util";
import type { Atlas } from "../core/dataset/atlas";
import type { EntityId, MetricId } from "../contract/ids";
import { resolveCompany, resolveMetric } from "../core/names/resolve";
import { monthOf } from "../core/periods/format";
import { parsePeriod } from "../core/periods/parse";
import type { Problem } from "../core/problem";
import type { Period } from "../core/periods/period";
import { spanEnd, spanOf } from "../core/periods/span";
import { languages, type Language } from "../contract/language";
import { languageNamed } from "../words/language";
import { templateIds } from "../contract/template";
import { moneyUnits } from "../contract/money-unit";
import type { WorkbookRequest } from "../core/workbook-request";
import { editionUsage } from "./edition-option";
import { Misunderstood } from "./misunderstood";
import { ownUsage } from "./own-option";

export const usage = `Usage: npm run --silent workbook -- --out <file.xlsx> [options]
  --template <name>   ${templateIds.join(", ")}; full where it is left out
  --company <name>    the company of a one-pager, in any script or by ticker
  --companies <list>  some of the nine, separated by commas; all where it is left out
  --metrics <list>    metrics of the comps and of the one-pager's key figures, separated by commas
  --periods <list>    columns of the time series and of the one-pager, separated by commas, such as 2025Q1,FY2024;
                      the first is the period of the comps
  --lang <language>   ${languages.join(", ")}; en where it is left out
  --unit <unit>       ${moneyUnits.join(", ")}; bn in English and 亿 in Chinese where it is left out
  --live              formulas of the add-in with their values (the default)
  --frozen            values with links to their sources in place of the formulas
${editionUsage}
${ownUsage}
  --out <file>        where to write, ending in .xlsx
  --force             overwrite an existing file
  --time              say what CPU time planning and writing took
  --help              show this
Exit code: 0 written, 1 could not be written, 2 not understood, 3 the file exists.`;

const options = {
  template: { type: "string", default: "full" },
  company: { type: "string" },
  companies: { type: "string" },
  metrics: { type: "string" },
  periods: { type: "string" },
  lang: { type: "string", default: "en" },
  unit: { type: "string" },
  live: { type: "boolean", default: false },
  frozen: { type: "boolean", default: false },
  out: { type: "string" },
  force: { type: "boolean", default: false },
  time: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

export interface BuildCommand {
  readonly request: WorkbookRequest;
  readonly out: string;
  readonly force: boolean;
  readonly time: boolean;
}

/** The request and where it goes, or "help"; throws Misunderstood with a sentence that says what would be understood. */
export function readCommand(atlas: Atlas, args: readonly string[]): BuildCommand | "help" {
  const given = readArguments(args);
  if (given.help) return "help";
  if (!given.out) throw new Misunderstood("--out <file.xlsx> is needed.");
  if (!given.out.toLowerCase().endsWith(".xlsx")) throw new Misunderstood(`--out ${given.out} does not end in .xlsx.`);
  return { request: readRequest(atlas, given), out: given.out, force: given.force, time: given.time };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new Misunderstood(error instanceof Error ? error.message : String(error));
  }
}

type Given = ReturnType<typeof readArguments>;

function readRequest(atlas: Atlas, given: Given): WorkbookRequest {
  const language = languageOf(given.lang);
  const template = oneOf("--template", given.template, templateIds);
  if (template === "one-pager" && !given.company)
    throw new Misunderstood("A one-pager needs --company, such as --company Baidu.");
  if (template !== "one-pager" && given.company)
    throw new Misunderstood("--company belongs to --template one-pager; --companies takes a list.");
  if (given.live && given.frozen) throw new Misunderstood("--live and --frozen exclude each other.");
  return {
    template,
    company: given.company === undefined ? undefined : companyNamed(atlas, given.company),
    companies: listOf("--companies", given.companies, (text) => companyNamed(atlas, text)),
    metrics: listOf("--metrics", given.metrics, (text) => metricNamed(atlas, text)),
    periods: listOf("--periods", given.periods, (text) => periodNamed(atlas, text)),
    language,
    mode: given.frozen ? "frozen" : "live",
    unit: oneOf("--unit", given.unit ?? (language === "en" ? "bn" : "亿"), moneyUnits),
  };
}

function oneOf<T extends string>(option: string, text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new Misunderstood(`${option} ${text} is not one of ${known.join(", ")}.`);
  return found;
}

function languageOf(text: string): Language {
  return languageNamed(text) ?? oneOf("--lang", text, languages);
}

/** Each once, in the order given; a list of nothing is a slip, not a wish for all. */
function listOf<T>(option: string, text: string | undefined, named: (part: string) => T): readonly T[] | undefined {
  if (text === undefined) return undefined;
  const parts = text.split(/[,，、]/).map((part) => part.trim());
  const found = parts.filter((part) => part !== "").map(named);
  if (found.length === 0) throw new Misunderstood(`${option} names nothing.`);
  return [...new Set(found)];
}

function companyNamed(atlas: Atlas, text: string): EntityId {
  const found = resolveCompany(atlas, text);
  if (found.ok) return found.value.id;
  throw new Misunderstood(`"${text}" is not one of the nine companies. ${companyHint(atlas, found.problem)}`);
}

/** The nearest names, the company a unit or product belongs to, or all there are. */
function companyHint(atlas: Atlas, problem: Problem): string {
  const named = (ids: readonly EntityId[]): string => ids.map((id) => atlas.entity(id).names.en).join(", ");
  if (problem.code === "unknown-entity" && problem.suggestions.length > 0)
    return `Did you mean ${named(problem.suggestions)}?`;
  const owner = problem.code === "not-classified" ? problem.owner : undefined;
  if (owner !== undefined && atlas.entity(owner).tier !== undefined) return `It belongs to ${named([owner])}.`;
  return `They are ${named(atlas.companies.map(({ id }) => id))}.`;
}

function metricNamed(atlas: Atlas, text: string): MetricId {
  const found = resolveMetric(atlas, text);
  if (found.ok) return found.value.id;
  const suggested = found.problem.code === "unknown-metric" ? found.problem.suggestions : [];
  throw new Misunderstood(
    `"${text}" is not a metric of the dataset. ${suggested.length === 0 ? metricHint(atlas) : `Did you mean ${suggested.join(", ")}?`}`,
  );
}

/** The metrics of companies with the most figures, as a start. */
function metricHint(atlas: Atlas): string {
  const counts = atlas.data.metrics.map(({ id }) => ({
    id,
    count: atlas.companies.filter((company) => atlas.observationsOf(company.id, id).length > 0).length,
  }));
  const first = [...counts].sort((a, b) => b.count - a.count).slice(0, 6);
  return `There are ${counts.length}, among them ${first.map(({ id }) => id).join(", ")}; AI_METRICS() lists all.`;
}

function periodNamed(atlas: Atlas, text: string): Period {
  const found = parsePeriod(text);
  if (found.ok && found.value.kind === "period") return onRecord(atlas, found.value.period);
  throw new Misunderstood(`"${text}" is not a period such as 2025Q1, 2025H1, FY2024 or 2025-03.`);
}

/** The period, if the record reaches it: a workbook of holes alone is a slip too. */
function onRecord(atlas: Atlas, period: Period): Period {
  const spans = atlas.data.observations.map((one) => atlas.span(one));
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(spanEnd)) - 1;
  const asked = spanOf(period, 12);
  if (asked.start <= last && spanEnd(asked) > first) return period;
  throw new Misunderstood(
    `Nothing is on record for ${period}: figures reach from ${monthOf(first)} to ${monthOf(last)}.`,
  );
}
