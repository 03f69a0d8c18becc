/** Fits functions and ribbon to what the pane asks for, so that none of them knows the others. */
import type { PaneRequests } from "./commands/pane-requests";
import { remembered } from "./excel/document-settings";
import { OWN_ROWS } from "./excel/own-tables/flag";
import { evaluate } from "./functions/evaluate";
import type { Releases } from "./keep-release";
import type { InUse } from "./in-use";
import type { OwnRows } from "./own-rows";
import type { Standing } from "./standing";
import type { Desk } from "./words/desk";
import type { PaneServices } from "./taskpane/services";
import { workbookServices } from "./workbook-services";

/** The pane's services over the functions as registered, what the add-in stands on, and the ribbon's requests. */
export function paneServices(
  requests: PaneRequests,
  desk: InUse<Desk>,
  standing: Standing,
  releases: () => Promise<Releases>,
  ownRows: () => Promise<OwnRows>,
): PaneServices {
  return {
    workbook: workbookServices(() => desk.now().edition),
    releases: async () => {
      const [{ releaseServices }, known] = await Promise.all([import("./release-services"), releases()]);
      return releaseServices(standing, known);
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
