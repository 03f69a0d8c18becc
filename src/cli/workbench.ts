/**
 * `npm run workbench -- --manifest <address or file>`: opens any Excel add-in in the workbench.
 *
 * Options: `--pages <origin or folder>` where the add-in's pages are elsewhere than its manifest says, `--port 3100`
 * (or PORT), `--no-open`.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import webpack, { type Configuration } from "webpack";
import { openDoor } from "./door";
import { openBrowser } from "./open-browser";
import { atPort } from "./port";

const ROOT = resolve(__dirname, "../..");
const DIST = join(ROOT, "node_modules/.cache/atlas-workbench");

const USAGE = `Opens any Excel add-in in the workbench: a spreadsheet that answers the add-in as Excel on the web does.
It is not Excel; src/workbench/README.md says what differs. The manifest is an add-in only manifest (XML).

Usage: npm run workbench -- --manifest <address or file> [--pages <origin or folder>] [--port 3100] [--no-open]

  --manifest  https://localhost:3000/manifest.xml, or ./manifest.xml
  --pages     where the add-in's own files are, if not where its manifest says: http://localhost:8080, or ./dist
  --port      3000 where none is named, or the next free one`;

async function main(): Promise<void> {
  const { manifest, pages, port: asked = process.env["PORT"], ...values } = readOptions();
  if (values.help || manifest === undefined) {
    console.log(USAGE);
    if (!values.help) process.exitCode = 1;
    return;
  }
  mkdirSync(DIST, { recursive: true });
  const door = await atPort(asked, (port) => openDoor({ port, distDir: DIST, manifest, pages }));
  console.log("Building the workbench …");
  await build();
  console.log(`\n  The workbench is at  ${door.address}\n`);
  door.answered.forEach((line) => console.log(`  ${line}`));
  console.log("\n  Ctrl+C stops it.");
  if (!values["no-open"]) openBrowser(door.address);
}

/** @throws Error that says how it is used. */
function readOptions() {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = { manifest: text, pages: text, port: text, "no-open": flag, help: flag };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message.replace(/\.?$/, ".")}\n${USAGE}`, { cause: error });
  }
}

function build(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is a CommonJS file
  const factory = require("ai-atlas-workbench/page") as (env: object, argv: object) => Configuration;
  const configuration = factory({ outDir: DIST }, { mode: "development" });
  const cacheDirectory = join(ROOT, "node_modules/.cache/webpack-workbench");
  return new Promise((done, refuse) => {
    webpack({ ...configuration, cache: { type: "filesystem", cacheDirectory } }, (error, stats) => {
      if (error || !stats) refuse(error ?? new Error("webpack gave no answer."));
      else if (stats.hasErrors()) refuse(new Error(stats.toString({ preset: "errors-only" })));
      else done();
    });
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
