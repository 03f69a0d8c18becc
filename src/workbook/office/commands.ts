/** What can be done with the open workbook, each as one command that never rejects. Loaded when first wanted. */
import { composePlan } from "../compose";
import type { Outcome, WorkbookRequest, WorkHooks } from "../request";
import { attempt } from "./attempt";
import { addPack } from "./build";
import { loadSay } from "./say";
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
