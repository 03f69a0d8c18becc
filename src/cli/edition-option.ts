/** The option of the commands that says which release of the record is asked: `--release 2026.11.24`, the newest where it is left out. */
import type { Edition } from "../core/dataset/edition";
import { openRelease, releaseVersions } from "../releases";
import { Misunderstood } from "./misunderstood";
import { takeOption } from "./take-option";

export const editionUsage = `  --release <version> an earlier release of the record: ${releaseVersions.join(", ")}`;

/** The edition asked for, and the arguments that are left. @throws Misunderstood */
export async function takeEdition(args: readonly string[]): Promise<readonly [Edition, readonly string[]]> {
  const { isGiven, value, left } = takeOption(args, "--release");
  const version = isGiven ? value : releaseVersions.at(-1);
  const edition = await openRelease(version ?? "");
  if (!edition) {
    const asked = ["--release", version].filter(Boolean).join(" ");
    throw new Misunderstood(`${asked} is not one of ${releaseVersions.join(", ")}.`);
  }
  return [edition, left];
}
