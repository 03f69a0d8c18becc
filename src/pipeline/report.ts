/** What the pipeline tells after a run: counts, what was flagged, and how large the result is. */
import { gzipSync } from "node:zlib";
import { describeFinding } from "./finding";
import { GRADES } from "./policy/series";
import type { Built } from "./run";
import type { OutputFile } from "./write/files";

const count = (values: readonly string[], order: readonly string[]): string =>
  order.map((name) => `${values.filter((value) => value === name).length} ${name}`).join(", ");

/** The report as text, one finding or count a line. */
export function reportOf(built: Built, files: readonly OutputFile[]): string {
  const { compiled, draft, series, flags, growth } = built;
  const figures = series.ordered;
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
    `statements     ${compiled.statements.length}`,
    `sources        ${compiled.sources.length}`,
    `conflicts      ${compiled.conflicts.length}`,
    `breaks         ${compiled.breaks.length}`,
    `absences       ${compiled.absences.length}`,
    `corrections    ${draft.rows("corrections").length} applied`,
    `article map    ${draft.rows("article-map").length} statements`,
    `growth checked ${growth.agreeing} agree with the levels, ${growth.uncheckable} have no pair of levels, ${flags.length} contradict and are explained:`,
    ...flags.map(({ finding, because }) => `  ${because}: ${describeFinding(finding)}`),
    `conflicts on record:`,
    ...built.conflicts.map(
      (conflict) =>
        `  ${conflict.entity} ${conflict.metric} ${conflict.period}: ${conflict.observations.map((at) => `${figures[at]?.qualifier}${figures[at]?.text} (${figures[at]?.source})`).join(", ")}`,
    ),
    ...sizes(files),
  ];
  return lines.join("\n");
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
