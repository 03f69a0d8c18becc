/** What the pipeline tells after a run: counts, what was flagged, and how large the result is. */
import { gzipSync } from "node:zlib";
import { describeSilence, oldSilences } from "./check/silences";
import type { Tallies } from "./check/all";
import type { ComparedWhole } from "./check/wholes";
import { describeFinding, type Flag } from "./finding";
import { GRADES } from "../core/records/agreement";
import type { Built } from "./run";
import type { OutputFile } from "./write/files";

const count = (values: readonly string[], order: readonly string[]): string =>
  order.map((name) => `${values.filter((value) => value === name).length} ${name}`).join(", ");

/** The report as text, one finding or count a line. */
export function reportOf(built: Built, files: readonly OutputFile[]): string {
  const { compiled, draft, evidence, series, flags, tallies } = built;
  const figures = series.ordered;
  const silences = oldSilences(draft);
  const lines = [
    `version        ${compiled.version}`,
    `entities       ${compiled.entities.length} (${count(
      compiled.entities.map((row) => row[1]),
      ["company", "unit", "product", "benchmark", "other"],
    )})`,
    `metrics        ${compiled.metrics.length}`,
    `observations   ${figures.length} by grade: ${count(
      figures.map((seen) => seen.grade),
      GRADES,
    )}`,
    `               by status: ${count(
      figures.map((seen) => seen.status),
      ["reported", "derived", "forecast"],
    )}`,
    `classification ${compiled.classifications.length} rows, ${compiled.headlines.length} headline lines, ${compiled.models.length} models, ${draft.rows("tiers").length} tiers`,
    `statements     ${evidence.statements.length}`,
    `sources        ${draft.rows("sources").length}`,
    `conflicts      ${compiled.conflicts.length}`,
    `breaks         ${compiled.breaks.length}`,
    `absences       ${compiled.absences.length}`,
    `corrections    ${draft.rows("corrections").length} applied`,
    `article map    ${draft.rows("article-map").length} statements`,
    ...shapeOf(built),
    ...agreementOf(tallies, flags),
    `old silences   ${silences.length}`,
    ...silences.map((silence) => `  ${describeSilence(silence)}`),
    `conflicts on record:`,
    ...built.conflicts.map(
      (conflict) =>
        `  ${conflict.entity} ${conflict.metric} ${conflict.period}: ${conflict.observations.map((at) => `${figures[at]?.qualifier}${figures[at]?.text} (${figures[at]?.source})`).join(", ")}`,
    ),
    ...sizes(files),
  ];
  return lines.join("\n");
}

/** The record by grade: of every figure on it, and of the one that is used for each entity, metric and period. */
function shapeOf({ series }: Built): readonly string[] {
  const used = [...series.groups()].flatMap(([first]) => first ?? []);
  const share = (grades: readonly string[]): string =>
    `${Math.round((used.filter(({ grade }) => grades.includes(grade)).length / used.length) * 100)} %`;
  return [
    `used figures   ${used.length} by grade: ${count(
      used.map(({ grade }) => grade),
      GRADES,
    )}; A and B ${share(["A", "B"])}, C ${share(["C"])}`,
    `               ${used.filter(({ confirmedBy }) => confirmedBy.length > 0).length} confirmed by another source on record`,
  ];
}

function agreementOf({ growth, wholes }: Tallies, flags: readonly Flag[]): readonly string[] {
  const compared = (name: string, { agreeing, explained }: ComparedWhole): string =>
    `${name} ${agreeing} within their intervals, ${explained} explained`;
  const explained = flags.filter(({ finding }) => finding.rule === "growth-contradicts-levels").length;
  return [
    compared("growth/levels ", { agreeing: growth.agreeing, explained }) +
      `, ${growth.uncheckable} without a pair of levels`,
    compared("years/quarters", wholes.years),
    compared("parts/wholes  ", wholes.parts),
    ...flags.map(({ finding, because }) => `  ${because}: ${describeFinding(finding)}`),
  ];
}

/** Gzipped sizes of what is bundled; the data literal is close to its minified form, as the generator writes little white space. */
function sizes(files: readonly OutputFile[]): readonly string[] {
  const zipped = (texts: readonly OutputFile[]): string =>
    `${(gzipSync(texts.map(({ text }) => minified(text)).join("\n"), { level: 9 }).length / 1024).toFixed(1)} KB`;
  const bundled = files.filter(({ path }) => path.startsWith("src/compiled/"));
  const first = bundled.filter(({ path }) => path.endsWith("/dataset.ts") || path.endsWith("/wording.en.ts"));
  return [
    `gzip size      dataset with English ${zipped(first)}`,
    ...bundled.map((file) => `               ${file.path} ${zipped([file])}`),
  ];
}

const minified = (text: string): string =>
  text
    .replace(/^\/\*\*.*\n/, "")
    .replace(/\n +/g, "")
    .replace(/"([a-zA-Z]+)": /g, "$1:");
