/** Saves a file whole or not at all: what stood there stays until the new one is complete. */
import { constants, copyFile, link, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export type Saved =
  { readonly ok: true } | { readonly ok: false; readonly reason: "exists" | "failed"; readonly message: string };

let drafts = 0;

/**
 * Without `force` an existing file is left as it is and refused in the same step that would take its name.
 * A link stays a link: what it leads to is replaced.
 */
export async function saveFile(path: string, bytes: string | Uint8Array, force: boolean): Promise<Saved> {
  const place = force ? await realpath(path).catch(() => path) : path;
  // Its own short name: one made of the file's would be too long where the file's just is not.
  const draft = join(dirname(place), `.atlas-${process.pid}-${(drafts += 1)}.part`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await (force ? rename(draft, place) : claim(draft, place));
    return { ok: true };
  } catch (error) {
    return refusal(path, error as NodeJS.ErrnoException);
  } finally {
    // What cannot be cleared away was not there either, or its folder is no folder: the refusal has said so.
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** Takes the name only where it is free; a disk without hard links gets a copy under the same rule. */
async function claim(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "EMLINK"].includes(code)) throw error;
    await copyFile(draft, path, constants.COPYFILE_EXCL);
  }
}

function refusal(path: string, { code = "", message }: NodeJS.ErrnoException): Saved {
  if (code === "EEXIST")
    return {
      ok: false,
      reason: "exists",
      message: `${path} exists; nothing was written. Use --force to overwrite it.`,
    };
  return { ok: false, reason: "failed", message: `${path} could not be written: ${CAUSES.get(code) ?? message}` };
}

const CAUSES: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "its folder does not exist."],
  ["ENOTDIR", "its folder is a file."],
  ["EISDIR", "it is a folder."],
  ["ENOTEMPTY", "it is a folder."],
  ["ENAMETOOLONG", "its name is too long."],
  ["ELOOP", "its links lead in a circle."],
  ["EACCES", "access is denied."],
  ["EPERM", "access is denied."],
  ["EROFS", "the disk is read-only."],
  ["ENOSPC", "the disk is full."],
  ["EDQUOT", "no more may be written to the disk."],
]);
