/**
 * Owns what the browser tests stand on: one build of add-in and workbench, one server, one browser.
 *
 * ATLAS_DIST names a folder already built, which saves the build while a single test is being written.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { requireBrowser } from "../../../src/cli/find-browser";
import { startServer, type RunningServer } from "../../../src/cli/server";

declare global {
  var workbenchServer: RunningServer | undefined;
  var builtForTests: string | undefined;
}

export default async function setUp(): Promise<void> {
  const root = resolve(__dirname, "../../..");
  process.env["ATLAS_BROWSER"] = requireBrowser();
  const distDir = process.env["ATLAS_DIST"] ?? build(root);
  process.env["ATLAS_DIST_UNDER_TEST"] = distDir;
  const port = Number(process.env["ATLAS_TEST_PORT"] ?? 0);
  globalThis.workbenchServer = await startServer({
    port,
    distDir,
    mounts: { "/fixture/": join(root, "tests/fixtures/addin") },
  });
  process.env["ATLAS_ORIGIN_UNDER_TEST"] = globalThis.workbenchServer.origin;
}

function build(root: string): string {
  const distDir = mkdtempSync(join(tmpdir(), "atlas-dist-"));
  globalThis.builtForTests = distDir;
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const parameters = [webpack, "--mode", "development", "--env", `outDir=${distDir}`];
  execFileSync(process.execPath, parameters, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  return distDir;
}
