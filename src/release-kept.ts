/** The key under which a workbook remembers the release it stays with. */
export const RELEASE_KEPT = "atlas.release";
