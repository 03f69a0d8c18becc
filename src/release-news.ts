/**
 * The release that a workbook's numbers came from: remembered once one of our functions has calculated in it while the pane is
 * there, so that nothing is written into a workbook that has none of our formulas, nor into one that is only looked at.
 */
import { isReadOnly, remembered } from "./excel/document-settings";
import { remember } from "./excel/remember";
import { inUse, type InUse } from "./in-use";
import type { Releases } from "./keep-release";
import { RELEASE_KEPT, RELEASE_SEEN } from "./release-kept";
import type { ReleaseNews } from "./taskpane/services";
import type { Desk } from "./words/desk";

/** What came up while the add-in ran. */
export interface Happened {
  /** Whether a function of ours has been called. */
  readonly calculated: Pick<InUse<boolean>, "now" | "watch">;
  /** The version that the add-in brings. */
  readonly newest: string;
  readonly releases: () => Promise<Pick<Releases, "releaseVersions">>;
}

export interface ReleaseMemory {
  /** A newer release than the numbers came from, which the reader has neither taken nor refused; until then the earlier one answers. */
  readonly news: Pick<InUse<ReleaseNews | undefined>, "now" | "watch">;
  readonly look: () => void;
}

export function openReleaseMemory(desk: InUse<Desk>, happened: Happened): ReleaseMemory {
  const { calculated, newest } = happened;
  const news = inUse(newsOf(desk, newest));
  const look = (): void => {
    const now = newsOf(desk, newest);
    if (now?.seen !== news.now()?.seen) news.exchange(now);
  };
  const note = (): void => {
    look();
    if (calculated.now()) void rememberSeen(desk, happened);
  };
  note();
  calculated.watch(note);
  desk.watch(note);
  return { news, look };
}

const usedBy = (desk: InUse<Desk>): string => desk.now().edition.atlas.data.version;

function newsOf(desk: InUse<Desk>, newest: string): ReleaseNews | undefined {
  const seen = remembered(RELEASE_KEPT) === undefined ? remembered(RELEASE_SEEN) : undefined;
  return seen === undefined || seen === newest || seen !== usedBy(desk) ? undefined : { seen, newest };
}

/** What is remembered and to be had stands until the reader decides. */
async function rememberSeen(desk: InUse<Desk>, { newest, releases }: Happened): Promise<void> {
  const seen = remembered(RELEASE_SEEN);
  if (seen === newest || remembered(RELEASE_KEPT) !== undefined || isReadOnly()) return;
  if (seen !== undefined && (await releases()).releaseVersions.includes(seen)) return;
  await remember(RELEASE_SEEN, usedBy(desk));
}
