/**
 * `npm run bench`: runs every benchmark under tests/, one after the other; with a word, those whose path holds it.
 * `-- --only "unknown name"` measures the rows whose name holds that; `-- --write` puts what was measured into docs/performance.md.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
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
  if (write) writeFileSync(join(root, REPORT), reportOf(runs));
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

function reportOf(runs: readonly Run[]): string {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model ?? "unknown"}, Node ${process.version}`;
  const about = `# Performance\n\nMeasured by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.\n`;
  const parts = runs
    .filter(({ text }) => text !== "")
    .map(({ path, text }) => `## ${path}\n\n${text.startsWith("|") ? text : `\`\`\`\n${text}\n\`\`\``}\n`);
  return [about, ...parts].join("\n");
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
