/** Brings back formulas that were broken by a save without the add-in, or typed before it was there. */
import { callsOurs, outsideText } from "../plan/formulas";
import { Refused } from "../../excel/failure";
import type { Added } from "./roll-back";
import { findCells, scanWorkbook, type FoundCell } from "../../excel/scan";
import type { Say } from "./say";
import type { Work } from "../../excel/work";

/** What Excel puts before a function it does not know: `_xldudf_`, `_xlfn.`, or the add-in file it thinks it lost. */
const strangePrefix = /(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf[._]|_xll\.|'[^']*'!|\[\d+\]!)+(?=AI_[A-Z_]+\()/gi;

/** `=SUM(_xldudf_AI_REVENUE("Baidu"))` is `=SUM(AI_REVENUE("Baidu"))`; a sound formula comes back as it is. */
export function repairedFormula(formula: string): string {
  return outsideText(formula, (part) => part.replace(strangePrefix, ""));
}

export interface Repaired {
  readonly sheets: readonly string[];
  readonly cells: number;
}

/** Enters each such formula again, one sync for all. @throws Refused `nothing-to-do`, or `protected` with a sheet. */
export async function repairCells(work: Work, added: Added, say: Say): Promise<Repaired> {
  work.expect(2);
  work.phase(say("progress.reading"));
  const cells = findCells(await scanWorkbook(work), isBroken);
  if (cells.length === 0) throw new Refused("nothing-to-do");
  const locked = cells.find(({ sheet }) => sheet.isProtected);
  if (locked) throw new Refused("protected", locked.sheet.name);
  work.phase(say("progress.repairing"));
  added.undo.push((context) => cells.forEach((cell) => enter(context, cell, cell.formula)));
  cells.forEach((cell) => enter(work.context, cell, repairedFormula(cell.formula)));
  await work.sync();
  return { sheets: [...new Set(cells.map(({ sheet }) => sheet.name))], cells: cells.length };
}

function isBroken(formula: string, value: unknown): boolean {
  return repairedFormula(formula) !== formula || (value === "#NAME?" && callsOurs(formula));
}

function enter(context: Excel.RequestContext, { sheet, row, column }: FoundCell, formula: string): void {
  context.workbook.worksheets.getItem(sheet.id).getCell(row, column).formulas = [[formula]];
}
