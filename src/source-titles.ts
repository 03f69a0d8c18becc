/** The titles and publishers of the record's sources: no number needs them, so they come when a citation first does. */
import { atlas } from "./atlas";
import type { SourceTitles } from "./core/dataset/compiled";
import { nameSources } from "./core/dataset/open";

let here = false;

/** Whether citations can be worded now. */
export const titlesAreHere = (): boolean => here;

/** Has the titles at hand from then on. Fails where their chunk cannot be loaded; a later call tries again. */
export async function loadTitles(): Promise<void> {
  if (!here) takeTitles((await import("./compiled/titles")).titles);
}

export function takeTitles(titles: SourceTitles): void {
  nameSources(atlas.data, titles);
  here = true;
}
