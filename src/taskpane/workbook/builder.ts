/** The way from the pane to the workbook builders, each loaded when it is first wanted. */
import type { Outcome, WorkbookRequest, WorkHooks } from "../../workbook/request";

export type { Outcome, WorkbookRequest, WorkHooks };

export type SheetAction = "build" | "rebuild" | "freeze" | "unfreeze" | "repair";

/** Runs one of the actions on the open workbook; failures come back as outcomes. */
export async function runOnWorkbook(action: SheetAction, request: WorkbookRequest, hooks: WorkHooks): Promise<Outcome> {
  const commands = await import("../../workbook/office/commands");
  switch (action) {
    case "build":
      return commands.buildWorkbook(request, hooks);
    case "rebuild":
      return commands.rebuildWorkbook(hooks);
    case "freeze":
      return commands.freezeWorkbook(hooks);
    case "unfreeze":
      return commands.unfreezeWorkbook(hooks);
    case "repair":
      return commands.repairFormulas(hooks);
  }
}

/** The same workbook as an .xlsx file, made in the page. */
export async function makeFile(request: WorkbookRequest): Promise<Uint8Array> {
  const { makeXlsx } = await import("../../workbook/xlsx/make");
  return makeXlsx(request);
}

/** Hands a file to the browser to save. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(
    new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the file at its leisure; a minute is ample.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
