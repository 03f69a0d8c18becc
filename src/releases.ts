/** The releases of the record that can be answered from: the shipped one, and the earlier ones, each fetched when it is asked for. */
import { shipped } from "./atlas";
import { earlierReleases } from "./compiled/releases/list";
import { once, type Edition, type Soon } from "./core/dataset/edition";
import { own } from "./core/own";
import { openEarlier } from "./core/releases/earlier";

const newest = shipped.atlas.data.version;

/** Oldest first; the last is the shipped one. */
export const releaseVersions: readonly string[] = [...Object.keys(earlierReleases), newest];

const earlier: Readonly<Record<string, () => Soon<Edition>>> = Object.fromEntries(
  Object.entries(earlierReleases).map(([version, fetch]) => [
    version,
    once(async () => openEarlier(shipped, await fetch())),
  ]),
);

/** Undefined for a version that is none of these; rejects where it cannot be fetched. */
export async function openRelease(version: string): Promise<Edition | undefined> {
  return version === newest ? shipped : own(earlier, version)?.();
}
