/** Folders for what a test writes: gone once the tests of its file, or the process, are over. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

const removeAll = (): void => made.forEach((folder) => rmSync(folder, { recursive: true, force: true }));

// Tortures run outside Jest.
if (typeof afterAll === "function") afterAll(removeAll);
else process.once("exit", removeAll);

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-test-"));
  made.push(folder);
  return folder;
}
