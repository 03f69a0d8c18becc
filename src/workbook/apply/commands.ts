/** What can be done with the open workbook, each as one command that never rejects. Loaded when first wanted. */
import { composePlan } from "../compose";
import type { Done, Outcome, WorkbookRequest, WorkHooks } from "../request";
import { attempt } from "./attempt";
import { addPack } from "./build";
import { freezeCells } from "./freeze/freeze";
import { unfreezeCells } from "./freeze/unfreeze";
import { rebuildPack } from "./rebuild/rebuild";
import { Refused } from "../../excel/failure";
import { repairCells } from "./repair";
import { wordLanguage, loadSay } from "./say";
import { surveyWorkbook } from "./survey";

/**
 * Builds the workbook a request describes: into new sheets, or, where the same template, company and language
 * is there already, into its own sheets without loss of what a user has done to them.
 */
export async function buildWorkbook(request: WorkbookRequest, hooks: WorkHooks): Promise<Outcome> {
  return attempt(hooks, async (work, added) => {
    const [plan, say] = await Promise.all([composePlan(request), loadSay(request.language)]);
    work.expect(plan.sheets.length + 2);
    work.phase(say("progress.reading"));
    const survey = await surveyWorkbook(work);
    const pack = survey.packs.find(({ record }) => isSamePack(record.request, request));
    if (pack && survey.isFrozen) throw new Refused("failed", say("refused.frozen"));
    if (pack && pack.sheets.size > 0) return rebuildPack(work, added, { plan, pack, survey, say });
    return addPack(work, added, { plan, survey, say });
  });
}

/** Builds every pack of the workbook again, each as it was asked for. */
export async function rebuildWorkbook(hooks: WorkHooks): Promise<Outcome> {
  return attempt(hooks, async (work, added) => {
    const { packs, isFrozen } = await surveyWorkbook(work);
    if (packs.length === 0) throw new Refused("nothing-to-do");
    if (isFrozen) throw new Refused("failed", (await loadSay(wordLanguage()))("refused.frozen"));
    const plans = await Promise.all(packs.map(({ record }) => composePlan(requestOf(record.request))));
    work.expect(plans.reduce((sum, plan) => sum + plan.sheets.length + 1, 0));
    const outcomes: Done[] = [];
    for (const [index, plan] of plans.entries()) {
      const { language } = requestOf(plan.request);
      // Read anew for each: the pack before may have added sheets and tables.
      const survey = await surveyWorkbook(work);
      const pack = survey.packs.find(({ number }) => number === packs[index]?.number);
      if (pack) outcomes.push(await rebuildPack(work, added, { plan, pack, survey, say: await loadSay(language) }));
    }
    return joined(outcomes);
  });
}

function requestOf(json: string): WorkbookRequest {
  return JSON.parse(json) as WorkbookRequest;
}

function isSamePack(json: string, request: WorkbookRequest): boolean {
  const { template, company, language } = requestOf(json);
  return template === request.template && company === request.company && language === request.language;
}

function joined(outcomes: readonly Done[]): Done {
  const notes = outcomes.flatMap(({ note }) => note ?? []);
  return {
    ok: true,
    sheets: outcomes.flatMap(({ sheets }) => sheets),
    cells: outcomes.reduce((sum, { cells }) => sum + cells, 0),
    changes: outcomes.reduce((sum, { changes }) => sum + (changes ?? 0), 0),
    ...(notes.length > 0 ? { note: notes.join(" ") } : {}),
  };
}

/** Turns our formulas, wherever they stand, into values with links; {@link unfreezeWorkbook} brings them back. */
export async function freezeWorkbook(hooks: WorkHooks): Promise<Outcome> {
  return attempt(hooks, async (work, added) => {
    const done = await freezeCells(work, added, await loadSay(wordLanguage()));
    return { ok: true, ...done };
  });
}

/** Brings frozen formulas back; values changed since are kept, and the outcome says how many. */
export async function unfreezeWorkbook(hooks: WorkHooks): Promise<Outcome> {
  return attempt(hooks, async (work, added) => {
    const say = await loadSay(wordLanguage());
    const { kept, ...done } = await unfreezeCells(work, added, say);
    return { ok: true, ...done, ...(kept > 0 ? { note: say("kept.unfrozen", { count: kept }) } : {}) };
  });
}

/** Enters again formulas of ours that Excel has lost hold of (`#NAME?`, `_xldudf_…`). */
export async function repairFormulas(hooks: WorkHooks): Promise<Outcome> {
  return attempt(hooks, async (work, added) => {
    const { sheets, cells } = await repairCells(work, added, await loadSay(wordLanguage()));
    return { ok: true, sheets, cells };
  });
}
