/**
 * `npm run data`: builds data/ into src/compiled/ and reports.
 * `--check` writes nothing and fails where a generated file is out of date; `--explain <entity> <metric> <period>` shows every source's figure.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { indexAtlas } from "../core/dataset/index-dataset";
import { openDataset } from "../core/dataset/open";
import { addEvidence } from "../core/dataset/open-evidence";
import { describeFindings } from "../pipeline/finding";
import { explainFigure } from "../pipeline/explain";
import { reportOf } from "../pipeline/report";
import { buildPackage, type Built } from "../pipeline/run";
import { filesOf, type OutputFile } from "../pipeline/write/files";
import { readReleases } from "../pipeline/read/releases";
import { releaseFiles } from "../pipeline/write/releases";
import { saveAll } from "./save-all";
import { problemsEn } from "../words/problems.en";
import { wordProblem } from "../words/problems";

const ROOT = join(import.meta.dirname, "../..");
const USAGE = 'usage: npm run data [-- --check | --explain "Alibaba" revenue 2025Q1 | --package <folder>]';

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));

/** Exit code: 0 done, 1 the package or a generated file is wrong, 2 the arguments are. */
async function main(args: readonly string[]): Promise<number> {
  const [option, ...rest] = args;
  if (option === undefined || option === "--check")
    return withPackage(join(ROOT, "data"), (built) => (option ? check(outputOf(built)) : write(built)));
  if (option === "--package" && rest.length === 1)
    return withPackage(rest[0] as string, (built) => say(reportOf(built, [])));
  if (option === "--explain" && rest.length === 3)
    return withPackage(join(ROOT, "data"), (built) => explain(built, rest as [string, string, string]));
  console.error(USAGE);
  return 2;
}

async function withPackage(folder: string, then: (built: Built) => number | Promise<number>): Promise<number> {
  const { built, findings } = buildPackage(folder);
  if (built) return then(built);
  console.error(describeFindings(findings));
  console.error(`${findings.length} finding(s); nothing was written.`);
  return 1;
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function outputOf(built: Built): readonly OutputFile[] {
  const earlier = readReleases(join(ROOT, "data"), built.compiled.version);
  return [...filesOf(built), ...releaseFiles(built, earlier)];
}

async function write(built: Built): Promise<number> {
  const files = outputOf(built);
  const problem = await saveAll(files.map(({ path, text }) => ({ path: join(ROOT, path), text })));
  if (problem === undefined) return say(reportOf(built, files));
  console.error(`The generated files could not be written, and stand as they were: ${problem}`);
  return 1;
}

function check(files: readonly OutputFile[]): number {
  const stale = files.filter(
    ({ path, text }) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), "utf8") !== text,
  );
  for (const { path } of stale) console.error(`${path} is out of date: run npm run data`);
  return stale.length === 0 ? say(`${files.length} generated files are up to date.`) : 1;
}

function explain(built: Built, question: readonly [string, string, string]): number {
  const atlas = indexAtlas(addEvidence(openDataset(built.compiled), built.evidence));
  const outcome = explainFigure(built, atlas, question);
  if (outcome.ok) return say(outcome.value);
  console.error(
    wordProblem(outcome.problem, atlas, { language: "en", messages: problemsEn, wording: built.wording.en }),
  );
  return 2;
}
