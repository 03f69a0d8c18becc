/** Turns whatever stops a piece of work, ours or the host's doing, into one of the few reasons a person can be told. */

import { isReadOnly } from "./document-settings";

/** Why something was not done. `gone`: its place or the whole document; `hidden`: the sheet to go to. */
export type Reason =
  | "cancelled"
  | "protected"
  | "read-only"
  | "hidden"
  | "editing"
  | "old-excel"
  | "no-room"
  | "too-large"
  | "gone"
  | "closed"
  | "no-answer"
  | "no-host"
  | "nothing-to-do"
  | "failed";

export interface Failure {
  readonly reason: Reason;
  /** What the host said, or where it happened; never the whole message shown. */
  readonly detail: string;
  /** The protected sheet, where it is known. */
  readonly sheet?: string;
}

/** Stops work for a reason that is not a bug; `detail` says where. */
export class Refused extends Error {
  constructor(
    readonly reason: Reason,
    detail = "",
  ) {
    super(detail);
  }
}

/** Excel's codes by what they mean to a reader; the first that fits counts. */
const codes: readonly (readonly [RegExp, Reason])[] = [
  [/^InvalidOperationInCellEditMode$/, "editing"],
  [/^(AccessDenied|NonBlankCellOffSheet.*protected)$/, "protected"],
  [
    /^(ApiNotFound|ApiNotAvailable|NotImplemented|UnsupportedOperation|UnsupportedFeature|UnsupportedSheet)$/,
    "old-excel",
  ],
  [/^(RequestPayloadSizeLimitExceeded|ResponsePayloadSizeLimitExceeded|PayloadTooLarge)$/, "too-large"],
  [
    /^(NonBlankCellOffSheet|InsertDeleteConflict|RangeExceedsLimit|MergedRangeConflict|PivotTableRangeConflict)$/,
    "no-room",
  ],
  [/^(ItemNotFound|InvalidReference|InvalidBinding|InvalidObjectPath)$/, "gone"],
  [/^(InactiveWorkbook|RequestAborted|HostRestartNeeded|ConnectionFailure)$/, "closed"],
];

/** Some hosts put the meaning into the message alone. */
const messages: readonly (readonly [RegExp, Reason])[] = [
  [/edit mode/i, "editing"],
  [/\bprotected\b/i, "protected"],
  [/not implemented/i, "old-excel"],
];

/** `failureOf({ code: "AccessDenied" })` is `protected`; what nothing is known of is `failed` with the host's own words. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Refused) return refusal(thrown);
  const { code, message } = partsOf(thrown);
  const found = codes.find(([pattern]) => pattern.test(code)) ?? messages.find(([pattern]) => pattern.test(message));
  const reason = found ? found[1] : "failed";
  return {
    reason: refuses.has(reason) && isReadOnly() ? "read-only" : reason,
    detail: message === "" ? code : message,
  };
}

/** How a document that was opened for reading refuses a change, whatever the words. */
const refuses: ReadonlySet<Reason> = new Set(["protected", "failed"]);

function refusal({ reason, message }: Refused): Failure {
  const isPlace = reason === "protected" && message !== "";
  return { reason, detail: message, ...(isPlace ? { sheet: message } : {}) };
}

/** True where the host only waits for a cell's editor to be left. */
export function isEditing(thrown: unknown): boolean {
  return failureOf(thrown).reason === "editing";
}

function partsOf(thrown: unknown): { code: string; message: string } {
  if (typeof thrown !== "object" || thrown === null) return { code: "", message: String(thrown) };
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : "" };
}

/** What a piece of work that was not done has left in the workbook. */
type Left = "as-before" | "taken-back" | "partly" | "not-taken-back" | "unknown";

export interface NotDone {
  readonly ok: false;
  readonly reason: Reason;
  readonly detail: string;
  readonly sheet?: string;
  readonly left: Left;
  /** Sheets and cells that could not be taken back; for `partly`, what was done and stays. */
  readonly where: readonly string[];
}
