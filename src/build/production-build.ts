/** Builds the add-in for production into a folder of its own and tells what came out. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import webpack, { type Configuration, type StatsCompilation } from "webpack";
import type { BuiltChunk } from "./budgets";

type Configure = (env: Readonly<Record<string, string>>, argv: { readonly mode: string }) => Configuration;

export interface Build {
  readonly chunks: readonly BuiltChunk[];
  readonly read: (file: string) => Uint8Array;
}

/**
 * @param outDir relative to the root of the repository
 * @throws with webpack's own words when the build has an error or a warning
 */
export async function buildAddIn(root: string, outDir: string, origin: string): Promise<Build> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is a CommonJS file
  const [configure] = require(resolve(root, "webpack.config.js")) as readonly [Configure];
  const stats = await run(configure({ outDir, origin }, { mode: "production" }));
  return {
    chunks: (stats.chunks ?? []).map((chunk) => ({
      initial: chunk.initial,
      files: chunk.files,
      requests: (chunk.origins ?? []).map(({ request }) => request),
    })),
    read: (file) => readFileSync(resolve(root, outDir, file)),
  };
}

function run(configuration: Configuration): Promise<StatsCompilation> {
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error || !stats) fail(error ?? new Error("webpack gave no statistics"));
      else if (stats.hasErrors() || stats.hasWarnings()) fail(new Error(stats.toString("errors-warnings")));
      else done(stats.toJson({ all: false, chunks: true, chunkOrigins: true }));
    });
  });
}
