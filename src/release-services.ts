/** What the pane can do about releases of the record: say which is used, change it, and tell what a change would do to this workbook. */
import { changedCalls, type CallChange } from "./calls/release-changes";
import { readIn } from "./calls/sheet-cells";
import type { Edition } from "./core/dataset/edition";
import { remembered } from "./excel/document-settings";
import type { Failure } from "./excel/failure";
import { goTo, scanNow } from "./excel/look";
import { findCells } from "./excel/scan";
import { cellAddress } from "./formulas/addresses";
import { callsOurs } from "./formulas/our-functions";
import { evaluateAside } from "./functions/evaluate";
import { keepRelease, type Releases } from "./keep-release";
import { RELEASE_KEPT } from "./release-kept";
import type { ReleaseMemory } from "./release-news";
import type { Standing } from "./standing";
import type { ReleaseServices, WorkbookChanges } from "./taskpane/services";

export function releaseServices(standing: Standing, releases: Releases, memory: ReleaseMemory): ReleaseServices {
  return {
    versions: releases.releaseVersions,
    kept: () => remembered(RELEASE_KEPT),
    keep: async (version) => {
      const failure = await keepRelease(standing, releases, version);
      memory.look();
      return failure;
    },
    changes: async (version) => {
      const then = await releases.openRelease(version);
      if (!then) return { reason: "failed", detail: version };
      return changesIn(await standing.over(standing.release()), await standing.over(then));
    },
    goTo,
  };
}

/** Nothing is written and nothing calculated: the calls are answered aside, from both. */
async function changesIn(now: Edition, then: Edition): Promise<WorkbookChanges | Failure> {
  const scanned = await scanNow();
  if ("reason" in scanned) return scanned;
  await now.evidence();
  const changes: { sheet: string; sheetId: string; address: string; change: CallChange }[] = [];
  const unread: string[] = [];
  for (const { sheet, row, column, formula } of findCells(scanned, (text) => callsOurs(text))) {
    const address = cellAddress(row, column);
    const found = await changedCalls(formula, readIn(sheet, scanned), [now, then], evaluateAside);
    if (!found) unread.push(`${sheet.name}!${address}`);
    for (const change of found ?? []) changes.push({ sheet: sheet.name, sheetId: sheet.id, address, change });
  }
  return { then: then.atlas, changes, unread };
}
