/** Says what went wrong with the workbook, what was left in it, and what to do. */
import type { Failure, NotDone } from "../../excel/failure";
import type { Done } from "../../excel/outcome";
import type { Action } from "../../excel/journal";
import type { InsertOutcome } from "../../excel/port";
import type { PaneKey } from "../../words/pane.en";
import type { Words } from "../words/words";

/** What was tried: a piece of work with a journal, or the undo of an insertion, which has none. */
export type Tried = Action | "undo";

/** What there is nothing of, by what was to be done with it; the others always have something to do. */
const nothing: Partial<Record<Tried, PaneKey>> = {
  freeze: "nothing.freeze",
  unfreeze: "nothing.unfreeze",
  repair: "nothing.repair",
  rebuild: "nothing.rebuild",
};

/** `{ reason: "protected", left: "as-before" }` reads "The workbook or a sheet is protected. … Nothing was changed." */
export function explainNotDone(outcome: Omit<NotDone, "ok">, tried: Tried, words: Words): string {
  const { reason, left, where } = outcome;
  const none = nothing[tried];
  if (reason === "nothing-to-do" && none !== undefined) return words.t(none);
  if (reason === "cancelled" && (left === "as-before" || left === "taken-back")) return words.t("reason.cancelled");
  const why = reason === "cancelled" ? words.t("reason.stopped") : explainFailure(outcome, words);
  const state = tried === "undo" && left === "unknown" ? "left.undone" : (`left.${left}` as const);
  return sentences(words, why, words.t(state, { where: where.join(words.t("join.comma")) }));
}

/** A failure of something that changes nothing: reading, or writing a file. */
export function explainFailure({ reason, detail, sheet }: Failure, words: Words): string {
  if (reason === "protected" && sheet !== undefined) return words.t("reason.protectedSheet", { sheet });
  if (reason !== "failed" && reason !== "nothing-to-do") return words.t(`reason.${reason}`);
  return detail === "" ? words.t("reason.broken") : words.t("reason.failed", { detail: asSentence(detail, words) });
}

/** What Excel says, or a place, with a stop behind it. */
function asSentence(text: string, { language }: Words): string {
  if (/[.!?…。！？]$/.test(text)) return text;
  return text + (language === "en" ? "." : "。");
}

const found = { nothing: "said.nothingBegun", complete: "said.wasFinished" } as const;

/** What came of work that was begun and not finished; cells edited since are nobody's to change. */
export function explainSeenTo(how: "finish" | "take-back", done: Done, words: Words): string {
  const { found: state = "taken-back", cells: kept } = done;
  if (state !== "taken-back") return words.t(found[state]);
  if (how === "finish") return words.t(kept > 0 ? "said.finishedKept" : "said.finished", { n: kept });
  return words.t(kept > 0 ? "said.takenBackKept" : "said.takenBack", { n: kept });
}

/** What stands where something is to be inserted, and the question whether it may be all the same. */
export function explainOccupied(
  { address, filled, tables, merged }: Extract<InsertOutcome, { kind: "occupied" }>,
  words: Words,
): string {
  const list = (names: readonly string[]) => names.join(words.t("join.comma"));
  return sentences(
    words,
    tables.length > 0 ? words.t("ask.inTable", { address, tables: list(tables) }) : "",
    merged.length > 0 ? words.t("ask.overMerged", { address, cells: list(merged) }) : "",
    filled > 0 ? words.t("ask.replace", { n: filled, address }) : words.t("ask.anyway"),
  );
}

/** Failures that trying again can mend. */
export function isPassing({ reason }: Pick<Failure, "reason">): boolean {
  return reason === "editing" || reason === "protected" || reason === "failed";
}

/** Sentences behind one another, as the language sets them: what Excel says in Latin letters keeps its space in Chinese. */
export function sentences(words: Words, ...texts: readonly string[]): string {
  const said = texts.filter((text) => text !== "").join(" ");
  return words.language === "en" ? said : said.replace(/(?<=[。！？…]) /g, "");
}
