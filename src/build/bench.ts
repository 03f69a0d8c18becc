/** `npm run bench`: runs every benchmark under tests/, one after the other; with a word, those whose path holds it. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const root = resolve(__dirname, "../..");

function main(word = ""): void {
  const found = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".bench.ts") && path.includes(word))
    .sort();
  if (found.length === 0) throw new Error(`There is no benchmark with "${word}" in its path`);
  const failed = found.filter((path) => !runs(join(root, "tests", path)));
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(", ")}`);
}

/** In a process of its own, so that no benchmark warms or burdens another. */
function runs(file: string): boolean {
  console.log(`\n${relative(root, file).replaceAll("\\", "/")}`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", file], { cwd: root, stdio: "inherit" });
  return status === 0;
}

try {
  main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
