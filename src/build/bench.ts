/**
 * `npm run bench`: runs every benchmark under tests/, one after the other; with a word, those whose path holds it.
 * `-- --only "unknown name"` measures the rows whose name holds that; `-- --write` puts what was measured into docs/performance.md,
 * and leaves there what was not.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";

const root = resolve(__dirname, "../..");
const REPORT = "docs/performance.md";

interface Options {
  readonly word: string;
  readonly only: string | undefined;
  readonly write: boolean;
}

interface Run {
  readonly path: string;
  readonly text: string;
  readonly ok: boolean;
}

function main({ word, only, write }: Options): void {
  const found = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".bench.ts") && path.includes(word))
    .filter((path) => only === undefined || hasRows(path))
    .sort();
  if (found.length === 0) throw new Error(`There is no benchmark with "${word}" in its path`);
  const runs = found.map((path) => run(path, only));
  if (only !== undefined && runs.every(({ text }) => text === "")) throw new Error(`No row is named "${only}"`);
  if (write) writeReport(runs.filter(({ text }) => text !== ""));
  const failed = runs.filter(({ ok }) => !ok).map(({ path }) => path);
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(", ")}`);
}

/** Whether a benchmark is a table of rows, of which one can be chosen. */
const hasRows = (path: string): boolean => readFileSync(join(root, "tests", path), "utf8").includes("support/ratios");

/** In a process of its own, so that no benchmark warms or burdens another. */
function run(path: string, only: string | undefined): Run {
  const file = join(root, "tests", path);
  const env = only === undefined ? process.env : { ...process.env, BENCH_ONLY: only };
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", file], {
    cwd: root,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (stdout !== "") console.log(`\n${relative(root, file).replaceAll("\\", "/")}\n${stdout.trimEnd()}`);
  return { path, text: stdout.trimEnd(), ok: status === 0 };
}

/** Each benchmark has a section of its own; those of others, and what was written by hand, stay as they are. */
function writeReport(runs: readonly Run[]): void {
  const file = join(root, REPORT);
  const [head = "", ...kept] = (existsSync(file) ? readFileSync(file, "utf8") : HEAD).split(/\n(?=## )/);
  const sections = new Map(kept.map((section) => [titleOf(section), section.trim()]));
  for (const { path, text } of runs) sections.set(path, sectionOf(path, text));
  writeFileSync(file, `${[head.trim(), ...sections.values()].join("\n\n")}\n`);
}

const HEAD = "# Performance\n";
const titleOf = (section: string): string => /^## (.*)/.exec(section)?.[1] ?? "";

function sectionOf(path: string, text: string): string {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model ?? "unknown"}, Node ${process.version}`;
  const measured = `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}.`;
  return `## ${path}\n\n${measured}\n\n${text.startsWith("|") ? text : `\`\`\`\n${text}\n\`\`\``}`;
}

try {
  const { values, positionals } = parseArgs({
    options: { only: { type: "string" }, write: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  main({ word: positionals[0] ?? "", only: values.only, write: values.write });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
