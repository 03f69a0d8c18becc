/** The record the add-in ships with, and its earlier releases. Composition roots alone import it; everything else is given an edition or its atlas. */
import { compiled } from "./compiled/dataset";
import { earlierReleases } from "./compiled/releases/list";
import { openEdition, type Edition } from "./core/dataset/edition";
import { own } from "./core/own";

export const shipped: Edition = openEdition({
  compiled,
  wording: {
    en: async () => (await import("./compiled/wording.en")).wording,
    "zh-Hans": async () => (await import("./compiled/wording.zh-hans")).wording,
    "zh-Hant": async () => (await import("./compiled/wording.zh-hant")).wording,
  },
  links: async () => (await import("./compiled/links")).links,
  evidence: async () => {
    const [{ evidence }, { reasons }] = await Promise.all([
      import(/* webpackChunkName: "later" */ "./compiled/evidence"),
      import(/* webpackChunkName: "later" */ "./compiled/reasons.en"),
    ]);
    return { evidence, reasons };
  },
});

/** Oldest first; the last is the shipped one. */
export const releaseVersions: readonly string[] = [...Object.keys(earlierReleases), compiled.version];

/** Undefined for a version that is none of these; rejects where it cannot be fetched. */
export async function openRelease(version: string): Promise<Edition | undefined> {
  if (version === compiled.version) return shipped;
  const fetch = own(earlierReleases, version);
  if (!fetch) return undefined;
  const [difference, { openEarlier }] = await Promise.all([fetch(), import("./core/releases/earlier")]);
  return openEarlier(shipped, difference);
}
