/** The key under which a workbook says that it has rows of the reader's own, and which come first: "own" or "record". */
export const OWN_ROWS = "atlas.own-rows";
