/** Every check of meaning on a draft whose form is right. */
import type { Draft, DraftObservation } from "../draft";
import type { Finding } from "../finding";

/** Something that looks wrong and is explained by a break or a conflict on record. */
export interface Flag {
  readonly finding: Finding;
  readonly because: "break" | "conflict";
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly flags: readonly Flag[];
}

export function checkDraft(_draft: Draft, _observations: readonly DraftObservation[]): Checked {
  return { findings: [], flags: [] };
}
