/** `npm run data`: builds data/ into src/compiled/, checks that nothing is out of date, or explains one figure. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeFinding } from "../data-pipeline/finding";
import { buildPackage } from "../data-pipeline/run";
import { filesOf } from "../data-pipeline/write/files";

const root = join(import.meta.dirname, "../..");
const outcome = buildPackage(join(root, "data"));
if (!outcome.built) {
  for (const finding of outcome.findings) console.error(describeFinding(finding));
  console.error(`${outcome.findings.length} finding(s); nothing was written.`);
  process.exit(1);
}
for (const { path, text } of filesOf(outcome.built)) {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path, readFileSync(join(root, path)).length);
}
