/** Silences that were looked into before the newest page about their entity was read: they may have ended. A warning, no finding. */
import type { Draft, DraftRow } from "../draft";

export interface OldSilence {
  readonly row: DraftRow<"absences">;
  /** Date of the newest page about the entity. */
  readonly newest: string;
}

export function oldSilences(draft: Draft): readonly OldSilence[] {
  const newest = newestPages(draft);
  return draft.rows("absences").flatMap((row) => {
    const page = newest.get(row.cells.entity) ?? "";
    return page > row.cells.looked ? [{ row, newest: page }] : [];
  });
}

/** Of every entity the date of the newest page that a figure of it rests on. */
function newestPages({ observations, pagesOf }: Draft): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { entity, source } of observations) {
    for (const { date } of pagesOf(source)) if (date > (newest.get(entity) ?? "")) newest.set(entity, date);
  }
  return newest;
}

/** One line a silence. */
export const describeSilence = ({ row: { place, cells }, newest }: OldSilence): string =>
  `${place.file}:${place.line} ${[cells.entity, cells.metric].filter(Boolean).join(" ")}: looked for on ${cells.looked}, and a page of ${newest} is on record: look again`;
