/** The release that a workbook stays with: remembered in the workbook, used before the first answer, changed from the pane. */
import { remembered } from "./excel/document-settings";
import type { Failure } from "./excel/failure";
import { rememberAll } from "./excel/remember";
import { recalculateAll } from "./excel/recalculate";
import type { Edition } from "./core/dataset/edition";
import { RELEASE_KEPT, RELEASE_SEEN } from "./release-kept";
import type { Standing } from "./standing";

/** The releases there are. */
export interface Releases {
  /** Oldest first. */
  readonly releaseVersions: readonly string[];
  /** Undefined for a version that is none of them. */
  readonly openRelease: (version: string) => Promise<Edition | undefined>;
}

/** Uses the release the workbook stays with, else the one its numbers came from; the newest where this add-in does not have that one. */
export async function useKeptRelease(standing: Standing, { openRelease }: Releases): Promise<void> {
  const version = remembered(RELEASE_KEPT) ?? remembered(RELEASE_SEEN);
  const release = version === undefined ? undefined : await openRelease(version);
  if (release) await standing.useRelease(release);
}

/**
 * Stays with a release (undefined: with whatever is newest) and has every formula calculated anew.
 * A failure leaves everything as it was.
 */
export async function keepRelease(
  standing: Standing,
  { openRelease, releaseVersions }: Releases,
  version: string | undefined,
): Promise<Failure | undefined> {
  const release = await openRelease(version ?? (releaseVersions.at(-1) as string));
  if (!release) return { reason: "failed", detail: version ?? "" };
  const refused = await rememberAll([
    [RELEASE_KEPT, version],
    [RELEASE_SEEN, release.atlas.data.version],
  ]);
  if (refused) return refused;
  await standing.useRelease(release);
  return recalculateAll();
}
