/** Says what went wrong with the workbook, what was left in it, and what to do. */
import type { Failure, NotDone } from "../../excel/failure";
import type { Words } from "../words/words";

/** `{ reason: "protected", left: "as-before" }` reads "The workbook or a sheet is protected. … Nothing was changed." */
export function explainNotDone({ reason, detail, left, where }: Omit<NotDone, "ok">, words: Words): string {
  if (reason === "nothing-to-do") return words.t("reason.nothing-to-do");
  if (reason === "cancelled" && (left === "as-before" || left === "taken-back")) return words.t("reason.cancelled");
  const why = words.t(reason === "cancelled" ? "reason.stopped" : `reason.${reason}`, { detail });
  return sentences(words, why, words.t(`left.${left}`, { where: where.join(words.t("join.comma")) }));
}

/** A failure of something that changes nothing: reading, or writing a file. */
export function explainFailure({ reason, detail }: Failure, words: Words): string {
  return words.t(`reason.${reason}`, { detail });
}

/** Failures that trying again can mend. */
export function isPassing({ reason }: Pick<Failure, "reason">): boolean {
  return reason === "editing" || reason === "protected" || reason === "failed" || reason === "silent";
}

/** Sentences behind one another, as the language sets them. */
export function sentences(words: Words, ...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(words.language === "en" ? " " : "");
}
