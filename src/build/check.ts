/** `npm run check`: everything that must hold besides the tests, each step named and timed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { measureBudgets } from "./budgets";
import { manifestFaults } from "./manifest/check-manifest";
import { buildAddIn } from "./production-build";

const root = resolve(__dirname, "../..");
const OUT = ".cache/check";
const ORIGIN = "https://atlas.example";

interface Step {
  readonly name: string;
  /** What is wrong; nothing when the step holds. */
  run(): Promise<readonly string[]> | readonly string[];
}

const steps: readonly Step[] = [
  { name: "types", run: () => command("tsc", "--noEmit") },
  { name: "lint", run: () => command("eslint", "--max-warnings", "0", ".") },
  { name: "format", run: () => command("prettier", "--check", "--log-level", "warn", ".") },
  { name: "unused files and exports", run: () => command("knip", "--no-progress") },
  { name: "data and generated files", run: () => command("tsx", "src/cli/data.ts", "--check") },
  { name: "build, manifest and budgets", run: checkBuild },
];

/** What `npm test` runs as well; left out with `--after-tests`. */
const testSteps: readonly Step[] = [
  { name: "tests", run: () => command("jest", "--selectProjects", "unit", "--silent") },
];

function command(program: string, ...args: string[]): readonly string[] {
  const file = resolve(root, "node_modules/.bin", program);
  const { status } = spawnSync(file, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  return status === 0 ? [] : [`${program} ${args.join(" ")} ended with ${String(status)}`];
}

async function checkBuild(): Promise<readonly string[]> {
  const build = await buildAddIn(root, OUT, ORIGIN);
  const manifest = readFileSync(resolve(root, OUT, "manifest.xml"), "utf8");
  const site = {
    read: (path: string) => (existsSync(resolve(root, OUT, path)) ? build.read(path) : undefined),
  };
  const budgets = measureBudgets(build.chunks, build.read);
  for (const { name, bytes, limit } of budgets) {
    console.log(`  ${name}: ${kilobytes(bytes)} of ${kilobytes(limit)} KB gzipped`);
  }
  const faults = manifestFaults(manifest, ORIGIN, site);
  rmSync(resolve(root, OUT), { recursive: true });
  return [
    ...faults.map((fault) => `manifest: ${fault}`),
    ...budgets.filter(({ bytes, limit }) => bytes > limit).map(({ name }) => `budget: ${name} is over its limit`),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

async function main(): Promise<void> {
  const chosen = process.argv.includes("--after-tests") ? steps : [...steps, ...testSteps];
  let broken = 0;
  for (const step of chosen) {
    console.log(`- ${step.name}`);
    const start = Date.now();
    const faults = await attempt(step);
    faults.forEach((fault) => console.error(`  ${fault}`));
    broken += faults.length > 0 ? 1 : 0;
    console.log(`  ${faults.length > 0 ? "FAILED" : "holds"} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  }
  console.log(broken === 0 ? "check: everything holds" : `check: ${broken} of ${chosen.length} steps failed`);
  process.exitCode = broken === 0 ? 0 : 1;
}

async function attempt(step: Step): Promise<readonly string[]> {
  try {
    return await step.run();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

void main();
