/** What can be done with the open workbook, each as one command that never rejects. Loaded when first wanted. */
import { composePlan } from "../compose";
import type { Outcome, WorkbookRequest, WorkHooks } from "../request";
import { attempt } from "./attempt";
import { addPack } from "./build";
import { freezeCells } from "./freeze/freeze";
import { unfreezeCells } from "./freeze/unfreeze";
import { repairCells } from "./repair";
import { hostLanguage, loadSay } from "./say";
import { surveyWorkbook } from "./survey";

/** Builds the workbook a request describes into new sheets of the open workbook. */
export async function buildWorkbook(request: WorkbookRequest, hooks: WorkHooks): Promise<Outcome> {
  return attempt(hooks, async (work, added) => {
    const [plan, say] = await Promise.all([composePlan(request), loadSay(request.language)]);
    work.expect(plan.sheets.length + 2);
    work.phase(say("progress.reading"));
    const survey = await surveyWorkbook(work);
    return addPack(work, added, { plan, survey, say });
  });
}

/** Turns our formulas, wherever they stand, into values with links; {@link unfreezeWorkbook} brings them back. */
export async function freezeWorkbook(hooks: WorkHooks): Promise<Outcome> {
  return attempt(hooks, async (work, added) => {
    const done = await freezeCells(work, added, await loadSay(hostLanguage()));
    return { ok: true, ...done };
  });
}

/** Brings frozen formulas back; values changed since are kept, and the outcome says how many. */
export async function unfreezeWorkbook(hooks: WorkHooks): Promise<Outcome> {
  return attempt(hooks, async (work, added) => {
    const say = await loadSay(hostLanguage());
    const { kept, ...done } = await unfreezeCells(work, added, say);
    return { ok: true, ...done, ...(kept > 0 ? { note: say("kept.unfrozen", { count: kept }) } : {}) };
  });
}

/** Enters again formulas of ours that Excel has lost hold of (`#NAME?`, `_xldudf_…`). */
export async function repairFormulas(hooks: WorkHooks): Promise<Outcome> {
  return attempt(hooks, async (work, added) => {
    const { sheets, cells } = await repairCells(work, added, await loadSay(hostLanguage()));
    return { ok: true, sheets, cells };
  });
}
