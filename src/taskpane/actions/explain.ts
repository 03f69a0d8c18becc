/** Says what went wrong with the sheet, that nothing was lost, and what to do. */
import type { HostFailure } from "../host/port";
import type { Words } from "../words/words";

const keys = {
  editing: "fail.editing",
  protected: "fail.protected",
  "old-excel": "fail.oldExcel",
  "too-large": "fail.tooLarge",
  "no-host": "fail.noHost",
  gone: "fail.gone",
  unknown: "fail.unknown",
} as const;

export function explainFailure(failure: HostFailure, words: Words): string {
  return words.t(keys[failure.code], { detail: failure.detail });
}

/** Failures that trying again can mend. */
export function isPassing(failure: HostFailure): boolean {
  return failure.code === "editing" || failure.code === "protected" || failure.code === "unknown";
}
