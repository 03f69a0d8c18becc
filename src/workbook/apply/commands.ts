/** What can be done with the open workbook, each as one command that never rejects. Loaded when first wanted. */
import type { Edition } from "../../core/dataset/edition";
import { composePlan } from "../compose";
import type { WorkbookRequest } from "../../core/workbook-request";
import type { Done, Outcome } from "../../excel/outcome";
import { attempt, type Found } from "../../excel/attempt";
import { holding } from "../../excel/hold";
import type { Action, CellChange, Entry, Journal } from "../../excel/journal";
import { dropEntry } from "../../excel/journal-parts";
import { Stuck } from "../../excel/take-back";
import { takeBackInsertion } from "../../excel/undo-insertion";
import type { Hooks, Work } from "../../excel/work";
import { addPack } from "./build";
import { freezeCells } from "./freeze/freeze";
import { unfreezeCells } from "./freeze/unfreeze";
import { rebuildPack } from "./rebuild/rebuild";
import { Refused } from "../../excel/failure";
import { repairCells } from "./repair";
import { wordLanguage, loadSay } from "./say";
import { takeBack } from "./take-back";
import { surveyWorkbook } from "./survey";

/**
 * Builds the workbook a request describes: into new sheets, or, where the same template, company and language
 * is there already, into its own sheets without loss of what a user has done to them.
 */
export function buildWorkbook(edition: Edition, request: WorkbookRequest, hooks: Hooks): Promise<Outcome> {
  return work(edition, "build", hooks, async (own, journal) => {
    const [plan, say] = await Promise.all([composePlan(edition, request), loadSay(request.language)]);
    own.expect(plan.sheets.length + 2);
    own.phase(say("progress.reading"));
    const survey = await surveyWorkbook(own);
    const pack = survey.packs.find(({ record }) => isSamePack(record.request, request));
    if (pack && survey.isFrozen) throw new Refused("failed", say("refused.frozen"));
    if (pack && pack.sheets.size > 0) return rebuildPack(own, journal, { plan, pack, survey, say });
    return addPack(own, journal, { plan, survey, say });
  });
}

/** Builds every pack behind a number again, each as it was asked for; one that fails leaves those before it rebuilt. */
export async function rebuildWorkbook(edition: Edition, hooks: Hooks, behind = 0): Promise<Outcome> {
  const done: Done[] = [];
  for (const progress = { pack: behind, isLast: false }; !progress.isLast;) {
    const next = await rebuildNext(edition, progress, hooks);
    if (next.ok) done.push(next);
    else if (done.length === 0 || next.left === "not-taken-back" || next.left === "unknown") return next;
    else return { ...next, left: "partly", where: joined(done).sheets };
  }
  return joined(done);
}

/** The first pack behind the one before; surveyed anew for each, since the one before may have added sheets. */
function rebuildNext(edition: Edition, progress: { pack: number; isLast: boolean }, hooks: Hooks): Promise<Outcome> {
  const after = progress.pack;
  return work(edition, "rebuild", hooks, async (own, journal) => {
    const survey = await surveyWorkbook(own);
    const { packs, isFrozen } = survey;
    if (packs.length === 0) throw new Refused("nothing-to-do");
    if (isFrozen) throw new Refused("failed", (await loadSay(wordLanguage()))("refused.frozen"));
    const [pack, ...more] = packs.filter(({ number }) => number > after).sort((a, b) => a.number - b.number);
    progress.isLast = more.length === 0;
    if (pack === undefined) return joined([]);
    progress.pack = pack.number;
    const plan = await composePlan(edition, requestOf(pack.record.request));
    own.expect(plan.sheets.length + 1);
    const say = await loadSay(requestOf(plan.request).language);
    return rebuildPack(own, journal, { plan, pack, survey, say });
  });
}

function work(
  edition: Edition,
  action: Action,
  hooks: Hooks,
  run: (own: Work, journal: Journal<Done>) => Promise<Done>,
): Promise<Outcome> {
  return attempt<Done>({ action, hooks, run, takeBack: (...begun) => takeBack(edition, ...begun) });
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
export function freezeWorkbook(edition: Edition, hooks: Hooks): Promise<Outcome> {
  return work(edition, "freeze", hooks, async (own, journal) =>
    freezeCells(edition, own, journal, await loadSay(wordLanguage())),
  );
}

/** Brings frozen formulas back; one whose value was changed since stays kept, and the outcome says where. */
export function unfreezeWorkbook(edition: Edition, hooks: Hooks): Promise<Outcome> {
  return work(edition, "unfreeze", hooks, async (own, journal) =>
    unfreezeCells(own, journal, await loadSay(wordLanguage())),
  );
}

/** Enters again formulas of ours that Excel has lost hold of (`#NAME?`, `_xldudf_…`). */
export function repairFormulas(edition: Edition, hooks: Hooks): Promise<Outcome> {
  return work(edition, "repair", hooks, async (own, journal) =>
    repairCells(own, journal, await loadSay(wordLanguage())),
  );
}

/** Takes back what was begun in this workbook and not finished. */
export function takeBackBegun(edition: Edition, entry: Entry): Promise<Outcome> {
  return holding(async () => {
    const stuck = new Stuck();
    let found: Found = "nothing";
    await stuck.trying("", async () => {
      found = await (entry.action === "insert" ? takeBackInsertion(entry, stuck) : takeBack(edition, entry, stuck));
    });
    if (stuck.where.length === 0) return { ok: true, sheets: [], cells: stuck.kept, found };
    return { ok: false, reason: "failed", detail: "", left: "not-taken-back", where: stuck.where };
  });
}

/** Finishes it: cells are given what they were to get; larger work is taken back and done again from the start. */
export async function finishBegun(edition: Edition, entry: Entry, hooks: Hooks): Promise<Outcome> {
  if (entry.action === "unfreeze") {
    const done = await unfreezeWorkbook(edition, hooks);
    // Every formula was back already; what else was left goes with the entry.
    if (!done.ok && done.reason === "nothing-to-do") return takeBackBegun(edition, entry);
    if (done.ok) await dropEntry(entry);
    return done;
  }
  if (entry.action === "insert") return takeBackBegun(edition, forwards(entry));
  const back = await takeBackBegun(edition, entry);
  if (!back.ok) return back;
  if (back.found === "complete") return entry.action === "rebuild" ? rebuildOthers(edition, entry, back, hooks) : back;
  switch (entry.action) {
    case "build":
      return buildWorkbook(edition, requestOf(entry.request ?? "{}"), hooks);
    case "rebuild":
      return rebuildWorkbook(edition, hooks);
    case "freeze":
      return freezeWorkbook(edition, hooks);
    case "repair":
      return repairFormulas(edition, hooks);
  }
}

/** The packs behind one that was complete already. */
async function rebuildOthers(edition: Edition, { pack }: Entry, complete: Done, hooks: Hooks): Promise<Outcome> {
  const others = await rebuildWorkbook(edition, hooks, pack?.[0]);
  return others.ok && others.sheets.length === 0 ? complete : others;
}

/** The same entry with what was to be written as what is to be put. */
function forwards(entry: Entry): Entry {
  const cells = (entry.cells ?? []).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(([row, column, before, after]): CellChange => [row, column, after, before]),
  }));
  return { id: entry.id, action: entry.action, cells };
}
