/** Makes a package folder for a test: the sound package, overlaid with the files of one case. */
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/temporary-folder";

export const FIXTURES = join(__dirname, "../fixtures");
export const DATA = join(__dirname, "../../data");
const REMOVED = ".removed";

/** A fresh folder; `overlay` is a folder of files that replace the sound ones, `x.csv.removed` takes one away. */
export function packageFolder(overlay?: string): string {
  const folder = temporaryFolder();
  cpSync(join(FIXTURES, "sound-package"), folder, { recursive: true });
  cpSync(join(DATA, "datapackage.json"), join(folder, "datapackage.json"));
  for (const file of overlay ? readdirSync(overlay) : []) {
    if (file.endsWith(REMOVED)) rmSync(join(folder, file.slice(0, -REMOVED.length)));
    else cpSync(join(overlay as string, file), join(folder, file));
  }
  return folder;
}
