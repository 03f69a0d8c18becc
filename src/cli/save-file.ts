/** Saves a file whole or not at all: what stood there stays until the new one is complete. */
import { constants, copyFile, link, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export type Saved =
  { readonly ok: true } | { readonly ok: false; readonly reason: "exists" | "failed"; readonly message: string };

/** Without `force` an existing file is left as it is and refused in the same step that would take its name. */
export async function saveFile(path: string, bytes: Uint8Array, force: boolean): Promise<Saved> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await (force ? rename(draft, path) : claim(draft, path));
    return { ok: true };
  } catch (error) {
    return refusal(path, error as NodeJS.ErrnoException);
  } finally {
    await rm(draft, { force: true });
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

function refusal(path: string, { code, message }: NodeJS.ErrnoException): Saved {
  if (code === "EEXIST")
    return {
      ok: false,
      reason: "exists",
      message: `${path} exists; nothing was written. Use --force to overwrite it.`,
    };
  return { ok: false, reason: "failed", message: `${path} could not be written: ${causes[code ?? ""] ?? message}` };
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist.",
  ENOTDIR: "its folder is a file.",
  EISDIR: "it is a folder.",
  EACCES: "access is denied.",
  EPERM: "access is denied.",
  EROFS: "the disk is read-only.",
  ENOSPC: "the disk is full.",
};
