/** The key under which a workbook remembers the release it stays with. */
export const RELEASE_KEPT = "atlas.release";
/** The key under which it remembers the release its numbers came from. */
export const RELEASE_SEEN = "atlas.release-seen";
