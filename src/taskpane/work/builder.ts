/** The way from the pane to the workbook builders, each loaded when it is first wanted. */
import type { Edition } from "../../core/dataset/edition";
import type { Entry } from "../../excel/journal";
import type { Outcome, WorkbookRequest, WorkHooks } from "../../workbook/request";

export const sheetActions = ["build", "rebuild", "freeze", "unfreeze", "repair"] as const;
export type SheetAction = (typeof sheetActions)[number];

/** A chunk of its own: the pane and the functions start without it. */
const commands = () => import("../../workbook/apply/commands");

/** Runs one of the actions on the open workbook; failures come back as outcomes. */
export async function runOnWorkbook(
  edition: Edition,
  action: SheetAction,
  request: WorkbookRequest,
  hooks: WorkHooks,
): Promise<Outcome> {
  const { buildWorkbook, freezeWorkbook, rebuildWorkbook, repairFormulas, unfreezeWorkbook } = await commands();
  switch (action) {
    case "build":
      return buildWorkbook(edition, request, hooks);
    case "rebuild":
      return rebuildWorkbook(edition, hooks);
    case "freeze":
      return freezeWorkbook(edition, hooks);
    case "unfreeze":
      return unfreezeWorkbook(edition, hooks);
    case "repair":
      return repairFormulas(edition, hooks);
  }
}

/** What to do with work that was begun in this workbook and not finished. */
export async function seeTo(
  edition: Edition,
  entry: Entry,
  how: "finish" | "take-back",
  hooks: WorkHooks,
): Promise<Outcome> {
  const { finishBegun, takeBackBegun } = await commands();
  return how === "finish" ? finishBegun(edition, entry, hooks) : takeBackBegun(edition, entry);
}

/** The same workbook as an .xlsx file, made in the page. */
export async function makeFile(edition: Edition, request: WorkbookRequest): Promise<Uint8Array> {
  const { makeXlsx } = await import("../../workbook/xlsx/make");
  return makeXlsx(edition, request);
}

/** Hands a file to the browser to save. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the file in its own time; a minute is ample.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
