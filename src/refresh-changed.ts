/** Has the cells calculated anew whose answers another edition changes, and no others. */
import { mayAnswerOtherwise, type Answer } from "./calls/release-changes";
import { readIn } from "./calls/sheet-cells";
import type { Edition } from "./core/dataset/edition";
import type { Failure } from "./excel/failure";
import { scanNow } from "./excel/look";
import { recalculateCells } from "./excel/recalculate";
import { findCells } from "./excel/scan";
import { cellAddress } from "./formulas/addresses";
import { callsOurs } from "./formulas/our-functions";
import { evaluateAside } from "./functions/evaluate";

/** The calls are answered aside, from both editions, each distinct one once. */
export async function refreshChanged(now: Edition, then: Edition): Promise<Failure | undefined> {
  const scanned = await scanNow();
  if ("reason" in scanned) return scanned;
  const answer = answeredOnce();
  const dirty = new Map<string, string[]>();
  for (const { sheet, row, column, formula } of findCells(scanned, (text) => callsOurs(text))) {
    if (!(await mayAnswerOtherwise(formula, readIn(sheet, scanned), [now, then], answer))) continue;
    dirty.set(sheet.id, [...(dirty.get(sheet.id) ?? []), cellAddress(row, column)]);
  }
  return recalculateCells(dirty);
}

function answeredOnce(): Answer {
  const answers = new Map<Edition, Map<string, ReturnType<Answer>>>();
  return (edition, name, args) => {
    const known = answers.get(edition) ?? new Map<string, ReturnType<Answer>>();
    answers.set(edition, known);
    const key = JSON.stringify([name, ...args]);
    const answer = known.get(key) ?? evaluateAside(edition, name, args);
    known.set(key, answer);
    return answer;
  };
}
