/** Fits functions and ribbon to what the pane asks for, so that none of them knows the others. */
import type { PaneRequests } from "./commands/pane-requests";
import { remembered } from "./excel/document-settings";
import { OWN_ROWS } from "./excel/own-tables/flag";
import { evaluate } from "./functions/evaluate";
import type { Releases } from "./keep-release";
import type { InUse } from "./in-use";
import type { OwnRows } from "./own-rows";
import { openReleaseMemory, type Happened } from "./release-news";
import type { Standing } from "./standing";
import type { Desk } from "./words/desk";
import type { PaneServices } from "./taskpane/services";
import { workbookServices } from "./workbook-services";

/** What is loaded when it is first wanted. */
interface Later {
  readonly releases: () => Promise<Releases>;
  readonly ownRows: () => Promise<OwnRows>;
}

/** The pane's services over the functions as registered, what the add-in stands on, and the ribbon's requests. */
export function paneServices(
  requests: PaneRequests,
  desk: InUse<Desk>,
  standing: Standing,
  { ownRows, ...happened }: Later & Happened,
): PaneServices {
  const { releases } = happened;
  const memory = openReleaseMemory(desk, happened);
  return {
    releaseNews: memory.news,
    workbook: workbookServices(() => desk.now().edition),
    releases: async () => {
      const [{ releaseServices }, known] = await Promise.all([import("./release-services"), releases()]);
      return releaseServices(standing, known, memory);
    },
    inspection: async () => (await import("./inspection-services")).inspectionServices(() => desk.now().edition),
    ownRows: async () => {
      const [{ ownRowServices }, rows] = await Promise.all([import("./own-row-services"), ownRows()]);
      return ownRowServices(rows, () => standing.release());
    },
    unreadRows: async () => (remembered(OWN_ROWS) === undefined ? undefined : (await ownRows()).read(true)),
    evaluate: (name, args) => evaluate(desk.now(), name, args),
    edition: () => desk.now().edition,
    watchEdition: desk.watch,
    onRequest: (listener) => requests.subscribe(listener),
  };
}
