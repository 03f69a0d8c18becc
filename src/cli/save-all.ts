/** Saves several files that belong together: all drafts are complete before the first takes its name. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

export interface FileToSave {
  readonly path: string;
  readonly text: string;
}

/** Undefined when all stand; otherwise why not, and nothing that stood there before is cut short. */
export async function saveAll(files: readonly FileToSave[]): Promise<string | undefined> {
  const drafts = files.map(({ path }) => `${path}.${process.pid}.part`);
  try {
    for (const [at, { path, text }] of files.entries()) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(drafts[at] as string, text, { flag: "wx" });
    }
    for (const [at, { path }] of files.entries()) await rename(drafts[at] as string, path);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await Promise.all(drafts.map((draft) => rm(draft, { force: true }).catch(() => undefined)));
  }
}
