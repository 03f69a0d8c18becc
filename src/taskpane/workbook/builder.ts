/** The way from the pane to the workbook builders, each loaded when it is first wanted. */
import type { Outcome, WorkbookRequest, WorkHooks } from "../../workbook/request";

export type { Outcome, WorkbookRequest, WorkHooks };

export type SheetAction = "build" | "rebuild" | "freeze" | "unfreeze" | "repair";

type SheetWork = (request: WorkbookRequest, hooks: WorkHooks) => Promise<Outcome>;

/** What can be done in the open workbook. An action that is not here is not offered; the file can be had instead. */
const sheetWork: Readonly<Partial<Record<SheetAction, SheetWork>>> = {
  build: async (request, hooks) => (await commands()).buildWorkbook(request, hooks),
  rebuild: async (_, hooks) => (await commands()).rebuildWorkbook(hooks),
  freeze: async (_, hooks) => (await commands()).freezeWorkbook(hooks),
  unfreeze: async (_, hooks) => (await commands()).unfreezeWorkbook(hooks),
  repair: async (_, hooks) => (await commands()).repairFormulas(hooks),
};

/** A chunk of its own: the pane and the functions start without it. */
const commands = () => import("../../workbook/apply/commands");

export function isOffered(action: SheetAction): boolean {
  return sheetWork[action] !== undefined;
}

/** Runs one of the actions on the open workbook; failures come back as outcomes. Undefined where it is not offered. */
export async function runOnWorkbook(
  action: SheetAction,
  request: WorkbookRequest,
  hooks: WorkHooks,
): Promise<Outcome | undefined> {
  return sheetWork[action]?.(request, hooks);
}

/** The same workbook as an .xlsx file, made in the page. */
export async function makeFile(request: WorkbookRequest): Promise<Uint8Array> {
  const { makeXlsx } = await import("../../workbook/xlsx/make");
  return makeXlsx(request);
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
  // The browser takes the file at its leisure; a minute is ample.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
