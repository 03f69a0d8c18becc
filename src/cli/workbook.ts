/** `npm run --silent workbook -- --template full --lang zh-Hans --frozen --out pack.xlsx`: a workbook as a file, without Excel. */
import { parseArgs } from "node:util";
import { writeFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { atlas } from "../atlas";
import type { EntityId, MetricId } from "../core/ids";
import { resolveCompany, resolveMetric } from "../core/names/resolve";
import type { Period } from "../core/periods/period";
import { parsePeriod } from "../core/periods/parse";
import { languageNamed } from "../i18n/language";
import { composePlan } from "../workbook/compose";
import type { TemplateId } from "../workbook/plan/context";
import type { MoneyUnit } from "../workbook/plan/number-formats";
import type { WorkbookRequest } from "../workbook/request";
import { writeXlsx } from "../workbook/xlsx/write";

const templates: readonly string[] = ["full", "one-pager", "comps", "classification"];
const units: readonly string[] = ["bn", "mn", "亿", "万"];

const usage = `Usage: npm run --silent workbook -- [options]
  --template <name>   full (default), one-pager, comps, classification
  --company <name>    the company of a one-pager; in any script, or a ticker
  --companies <list>  some of the nine, separated by commas
  --metrics <list>    metrics of the comps, separated by commas
  --periods <list>    quarters and years, separated by commas
  --lang <language>   en (default), zh-Hans, zh-Hant
  --unit <unit>       bn (default), mn, 亿, 万
  --frozen            values with links in place of live formulas
  --out <file>        where to write; needed
  --force             overwrite an existing file
  --time              print the CPU time of planning and writing
Exit: 0 written, 1 could not be written, 2 not understood, 3 the file exists.`;

/** A complaint about what was asked for: printed without a stack, exit code 2. */
class Misunderstood extends Error {}

const options = {
  template: { type: "string", default: "full" },
  company: { type: "string" },
  companies: { type: "string" },
  metrics: { type: "string" },
  periods: { type: "string" },
  lang: { type: "string", default: "en" },
  unit: { type: "string" },
  frozen: { type: "boolean", default: false },
  out: { type: "string" },
  force: { type: "boolean", default: false },
  time: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new Misunderstood(error instanceof Error ? error.message : String(error));
  }
}

type Given = ReturnType<typeof readArguments>;

function readRequest(given: Given): WorkbookRequest {
  const language = languageNamed(given.lang);
  if (!language) throw new Misunderstood(`--lang ${given.lang} is not one of en, zh-Hans, zh-Hant.`);
  if (!templates.includes(given.template))
    throw new Misunderstood(`--template ${given.template} is not one of ${templates.join(", ")}.`);
  const unit = given.unit ?? (language === "en" ? "bn" : "亿");
  if (!units.includes(unit)) throw new Misunderstood(`--unit ${unit} is not one of ${units.join(", ")}.`);
  if (given.template === "one-pager" && !given.company)
    throw new Misunderstood("A one-pager needs --company, such as --company Baidu.");
  return {
    template: given.template as TemplateId,
    company: given.company === undefined ? undefined : companyNamed(given.company),
    companies: listOf(given.companies)?.map(companyNamed),
    metrics: listOf(given.metrics)?.map(metricNamed),
    periods: listOf(given.periods)?.map(periodNamed),
    language,
    mode: given.frozen ? "frozen" : "live",
    unit: unit as MoneyUnit,
  };
}

const listOf = (text: string | undefined): readonly string[] | undefined =>
  text
    ?.split(/[,,、]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

function companyNamed(text: string): EntityId {
  const found = resolveCompany(atlas, text);
  if (found.ok) return found.value.id;
  const near =
    found.problem.code === "unknown-entity" ? found.problem.suggestions.map((id) => atlas.entity(id).names.en) : [];
  throw new Misunderstood(
    `"${text}" is not one of the nine companies.${near.length > 0 ? ` Did you mean ${near.join(", ")}?` : ""}`,
  );
}

function metricNamed(text: string): MetricId {
  const found = resolveMetric(atlas, text);
  if (found.ok) return found.value.id;
  throw new Misunderstood(`"${text}" is not a metric of the dataset.`);
}

function periodNamed(text: string): Period {
  const found = parsePeriod(text);
  if (found.ok && found.value.kind === "period") return found.value.period;
  throw new Misunderstood(`"${text}" is not a period such as 2025Q1 or FY2024.`);
}

async function main(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (given.help) {
    console.log(usage);
    return 0;
  }
  if (!given.out) throw new Misunderstood("--out <file> is needed.");
  if (!given.out.endsWith(".xlsx")) throw new Misunderstood(`--out ${given.out} does not end in .xlsx.`);
  const request = readRequest(given);
  const engine = await import("wasm-xlsxwriter/nodejs");
  const started = { wall: performance.now(), cpu: process.cpuUsage() };
  const plan = await composePlan(request);
  const file = writeXlsx(plan, engine);
  if (given.time) report(started);
  return save(
    file,
    given.out,
    given.force,
    plan.sheets.map((sheet) => sheet.name),
  );
}

function report(started: { readonly wall: number; readonly cpu: NodeJS.CpuUsage }): void {
  const cpu = process.cpuUsage(started.cpu);
  console.error(
    `CPU ${Math.round((cpu.user + cpu.system) / 1000)} ms, elapsed ${Math.round(performance.now() - started.wall)} ms`,
  );
}

/** `wx` refuses an existing file in the same step that would create it. */
async function save(file: Uint8Array, path: string, force: boolean, sheets: readonly string[]): Promise<number> {
  try {
    await writeFile(path, file, { flag: force ? "w" : "wx" });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(
      code === "EEXIST"
        ? `${path} exists; nothing was written. Use --force to overwrite it.`
        : `${path} could not be written: ${message}`,
    );
    return code === "EEXIST" ? 3 : 1;
  }
  console.log(`${path}: ${sheets.join(", ")} (${Math.round(file.length / 1024)} KB)`);
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Misunderstood ? `${error.message}\n\n${usage}` : error);
    process.exitCode = error instanceof Misunderstood ? 2 : 1;
  },
);
