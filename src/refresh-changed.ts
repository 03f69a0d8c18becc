/** Has the cells calculated anew whose answers another edition changes, and no others. */
import { mayAnswerOtherwise, type Answer } from "./calls/release-changes";
import { readIn } from "./calls/sheet-cells";
import type { Edition } from "./core/dataset/edition";
import type { Failure } from "./excel/failure";
import { scanNow } from "./excel/look";
import { readNamedFormulas } from "./excel/named-formulas";
import { recalculateCells } from "./excel/recalculate";
import { findCells, type ScannedSheet } from "./excel/scan";
import { cellAddress } from "./formulas/addresses";
import { callsOurs } from "./formulas/our-functions";
import { evaluateAside } from "./functions/evaluate";

/** The calls are answered aside, from both editions, each distinct one once. */
export async function refreshChanged(now: Edition, then: Edition): Promise<Failure | undefined> {
  if (now === then) return undefined;
  const [scanned, names] = [await scanNow(), await readNamedFormulas()];
  if ("reason" in scanned) return scanned;
  if ("reason" in names) return names;
  const changes = (formula: string, home: ScannedSheet): Promise<boolean> =>
    mayAnswerOtherwise(formula, readIn(home, scanned), [now, then], answer);
  const [home] = scanned;
  const ours = names.filter(({ formula }) => callsOurs(formula));
  const changed: string[] = [];
  for (const { name, formula } of ours) if (home && (await changes(formula, home))) changed.push(name);
  const dirty = new Map<string, string[]>();
  for (const { sheet, row, column, formula } of findCells(
    scanned,
    (text) => callsOurs(text) || speaksOf(changed, text),
  )) {
    if (!speaksOf(changed, formula) && !(await changes(formula, sheet))) continue;
    dirty.set(sheet.id, [...(dirty.get(sheet.id) ?? []), cellAddress(row, column)]);
  }
  return recalculateCells(dirty);
}

/** Whether a formula uses one of the names; one that only stands in a text does no harm. */
function speaksOf(names: readonly string[], formula: string): boolean {
  const words = formula.toLowerCase().split(/[^\p{L}\p{N}_.\\]+/u);
  return names.some((name) => words.includes(name.toLowerCase()));
}

/** What is answered from after one change is what is answered from before the next. */
const answers = new WeakMap<Edition, Map<string, ReturnType<Answer>>>();

const answer: Answer = (edition, name, args) => {
  const known = answers.get(edition) ?? new Map<string, ReturnType<Answer>>();
  answers.set(edition, known);
  const key = JSON.stringify([name, ...args]);
  const given = known.get(key) ?? evaluateAside(edition, name, args);
  known.set(key, given);
  return given;
};
