/** Owns what the browser's benchmarks run on: the production build with Office.js beside it, a tiny add-in, and a pane with one button. */
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";
import { requireBrowser } from "../../../src/cli/find-browser";
import { startServer, type RunningServer, type ServedText } from "../../../src/cli/server";

const root = resolve(__dirname, "../../..");
const distDir = join(root, "node_modules/.cache/atlas-bench");
const fixture = join(root, "tests/fixtures/addin");

/** The functions that have two of the same shape beside them: an empty one, and one that knows each answer beforehand. */
export const TWINS = ["AI_TIER", "AI_REVENUE_GROWTH", "AI_METRIC"] as const;
export type Twin = (typeof TWINS)[number];
export const emptyOf = (id: Twin): string => `EMPTY_${id}`;
export const knownOf = (id: Twin): string => `KNOWN_${id}`;

export const TINY = "/fixture/manifest.xml";
export const ONE_BUTTON = "/one-button/manifest.xml";

/** Builds for production, then serves; `ATLAS_ORIGIN_UNDER_TEST` says where, as it does for the tests. */
export async function serveForBench(): Promise<RunningServer> {
  process.env["ATLAS_BROWSER"] = requireBrowser();
  await build();
  const [own = ""] = readdirSync(distDir).filter((name) => /^functions\.[0-9a-f]+\.json$/.test(name));
  const metadata = withTwins(join(distDir, own), join(distDir, own));
  const tiny = withTwins(join(fixture, "functions.json"), join(distDir, own));
  const manifest = readFileSync(join(fixture, "manifest.xml"), "utf8");
  const server = await startServer({
    port: 0,
    distDir,
    mounts: { "/fixture/": fixture },
    texts: {
      [`/${own}`]: served(metadata, "application/json"),
      "/fixture/functions.json": served(tiny, "application/json"),
      [ONE_BUTTON]: served(manifest.replaceAll("/fixture/taskpane.html", "/one-button/pane.html"), "application/xml"),
      "/one-button/pane.html": served(PANE, "text/html"),
    },
  });
  process.env["ATLAS_ORIGIN_UNDER_TEST"] = server.origin;
  return server;
}

const PANE = `<!doctype html><meta charset="utf-8"><title>One button</title>
<script src="/office-js/office.js"></script><div id="pane"></div><script src="/one-button/pane.js"></script>`;

const served = (text: string, type: string) => (): Promise<ServedText> =>
  Promise.resolve({ text, headers: { "Content-Type": `${type}; charset=utf-8` } });

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}

const readMetadata = (file: string): Metadata => JSON.parse(readFileSync(file, "utf8")) as Metadata;

/** An add-in's functions, and those beside them. */
function withTwins(file: string, ours: string): string {
  const metadata = readMetadata(file);
  const twins = readMetadata(ours).functions.flatMap((declared) =>
    TWINS.filter((id) => id === declared.id)
      .flatMap((id) => [emptyOf(id), knownOf(id)])
      .map((id) => ({ ...declared, id, name: id })),
  );
  return JSON.stringify({ ...metadata, functions: [...metadata.functions, ...twins] });
}

type Configure = (env: object, argv: object) => Configuration;

async function build(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is a CommonJS file
  const [addIn, workbench] = require(join(root, "webpack.config.js")) as readonly [Configure, Configure];
  const [env, argv] = [{ outDir: distDir, selfHosted: true }, { mode: "production" }];
  const ours = addIn(env, argv);
  const button: Configuration = {
    ...ours,
    name: "one button",
    entry: { pane: join(__dirname, "one-button.tsx") },
    output: { path: join(distDir, "one-button"), filename: "[name].js" },
    plugins: [],
  };
  for (const configuration of [ours, workbench(env, argv), button]) await run(configuration);
}

const run = (configuration: Configuration): Promise<void> =>
  new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error || !stats) fail(error ?? new Error("webpack gave no statistics"));
      else if (stats.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
