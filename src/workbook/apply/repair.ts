/** Brings back formulas that were broken by a save without the add-in, or typed before it was there. */
import { callsOurs, isOurs, withoutPrefix } from "../../formulas/our-functions";
import { tokenise } from "../../formulas/tokens";
import { Refused } from "../../excel/failure";
import type { CellChange, Journal } from "../../excel/journal";
import { putChanges } from "../../excel/put-changes";
import { findCells, scanWorkbook } from "../../excel/scan";
import type { Done } from "../../excel/outcome";
import type { Say } from "./say";
import type { Work } from "../../excel/work";

/** The add-in file that Excel thinks it lost, as it stands before a call. */
const LOST_FILE = /(?:'[^']*'|\[\d+\])!$/;

/** `=SUM(_xldudf_AI_REVENUE("Baidu"))` is `=SUM(AI_REVENUE("Baidu"))`; a sound formula comes back as it is. */
export function repairedFormula(formula: string): string {
  return tokenise(formula).reduce(
    (before, token) =>
      isOurs(token) ? before.replace(LOST_FILE, "") + withoutPrefix(token.text) : before + token.text,
    "",
  );
}

/** Enters each such formula again, one sync for all. @throws Refused `nothing-to-do`, or `protected` with a sheet. */
export async function repairCells(work: Work, journal: Journal<Done>, say: Say): Promise<Done> {
  work.expect(2);
  work.phase(say("progress.reading"));
  const cells = findCells(await scanWorkbook(work), isBroken);
  if (cells.length === 0) throw new Refused("nothing-to-do");
  const locked = cells.find(({ sheet }) => sheet.isProtected);
  if (locked) throw new Refused("protected", locked.sheet.name);
  work.phase(say("progress.repairing"));
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const changes = sheets.map((sheet) => ({
    sheet: sheet.id,
    name: sheet.name,
    cells: cells
      .filter((cell) => cell.sheet === sheet)
      .map(({ row, column, formula }): CellChange => [row, column, formula, repairedFormula(formula)]),
  }));
  const done: Done = { ok: true, sheets: sheets.map(({ name }) => name), cells: cells.length };
  journal.begin(work.context, { cells: changes });
  await putChanges(work, changes);
  journal.promise(done);
  await journal.end(work.context);
  return done;
}

function isBroken(formula: string, value: unknown): boolean {
  return repairedFormula(formula) !== formula || (value === "#NAME?" && callsOurs(formula));
}
