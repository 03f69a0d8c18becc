/** Turns what stops a piece of work, ours or the host's doing, into the outcome the caller is told. */
import type { Outcome, Refusal } from "../request";

/** Stops work for a reason that is not a bug; `detail` says where. */
export class Refused extends Error {
  constructor(
    readonly reason: Refusal,
    detail = "",
  ) {
    super(detail);
  }
}

const codes: readonly (readonly [RegExp, Refusal])[] = [
  [/InvalidOperationInCellEditMode/i, "editing"],
  [/AccessDenied|NonBlankCellOffSheet.*protected/i, "protected"],
  [/ApiNotFound|ApiNotAvailable|NotImplemented|UnsupportedOperation/i, "old-excel"],
];

/** Every failure as an outcome; one that nothing is known of is `failed` with the host's own words. */
export function outcomeOf(thrown: unknown): Outcome {
  if (thrown instanceof Refused) return { ok: false, reason: thrown.reason, message: thrown.message };
  const { code, message } = partsOf(thrown);
  const reason = codes.find(([pattern]) => pattern.test(code))?.[1] ?? "failed";
  return { ok: false, reason, message: message === "" ? code : message };
}

/** True where the host only waits for a cell's editor to be left. */
export function isEditing(thrown: unknown): boolean {
  return /InvalidOperationInCellEditMode/i.test(partsOf(thrown).code);
}

function partsOf(thrown: unknown): { code: string; message: string } {
  if (typeof thrown !== "object" || thrown === null) return { code: "", message: String(thrown) };
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : "" };
}
