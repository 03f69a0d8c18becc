/**
 * `npm start`: builds the add-in and the workbench, serves both, and builds again on every change.
 *
 * Options: `--port 3100` (or PORT), `--no-open`.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import webpack, { type Configuration, type MultiStats } from "webpack";
import { openBrowser } from "./open-browser";
import { atPort } from "./port";
import { startServer, type RunningServer } from "./server";

const ROOT = resolve(__dirname, "../..");
const DIST = join(ROOT, "node_modules/.cache/atlas-start");

type ConfigurationFactory = (env: Record<string, unknown>, argv: { mode: string }) => Configuration;

async function main(): Promise<void> {
  const values = readOptions();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const asked = values.port ?? process.env["PORT"];
  mkdirSync(DIST, { recursive: true });
  const server = await atPort(asked, (port) => startServer({ port, distDir: DIST }));
  console.log("Building the add-in and the workbench …");
  watch(server, () => {
    console.log(`\n  The workbench is at  ${server.origin}/workbench/\n`);
    console.log("  It builds again when a source file changes. Ctrl+C stops it.");
    if (!values["no-open"]) openBrowser(`${server.origin}/workbench/`);
  });
}

const USAGE = "Usage: npm start -- [--port 3100] [--no-open]   (PORT=3100 npm start does as well)";

/** @throws Error that says how it is used. */
function readOptions(): { readonly port?: string; readonly "no-open"?: boolean; readonly help?: boolean } {
  const type = "boolean";
  try {
    return parseArgs({ options: { port: { type: "string" }, "no-open": { type }, help: { type } } }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message.replace(/\.?$/, ".")}\n${USAGE}`, { cause: error });
  }
}

/** Builds, then builds again on change; pages load anew after each later build. */
function watch(server: RunningServer, onFirst: () => void): void {
  let built = false;
  webpack(configurations(server.origin)).watch({ aggregateTimeout: 100 }, (error, stats) => {
    if (error || !stats) {
      fail(error ?? new Error("webpack gave no answer."));
      return;
    }
    if (stats.hasErrors()) {
      console.error(stats.toString({ preset: "errors-only", colors: process.stdout.isTTY }));
      console.error("Not built. Mend this and save: it builds again by itself. Ctrl+C stops it.");
      return;
    }
    if (built) {
      console.log(`Built in ${duration(stats)}.`);
      server.reload();
      return undefined;
    }
    built = true;
    onFirst();
  });
}

function configurations(origin: string): Configuration[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is a CommonJS file
  const factories = [require(join(ROOT, "webpack.config.js")) as ConfigurationFactory | ConfigurationFactory[]].flat();
  const env = { origin, outDir: DIST, WEBPACK_WATCH: true };
  return factories.map((factory) => {
    const configuration = factory(env, { mode: "development" });
    const cacheDirectory = join(ROOT, "node_modules/.cache/webpack-start", configuration.name ?? "main");
    return { ...configuration, cache: { type: "filesystem", cacheDirectory } };
  });
}

function duration(stats: MultiStats): string {
  const times = stats.stats.map((part) => part.endTime - part.startTime);
  return `${(Math.max(0, ...times) / 1000).toFixed(1)} s`;
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  fail(error);
  process.exit(1);
});
