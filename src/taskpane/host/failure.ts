/** Turns whatever the host throws into one of the few failures the pane can explain. */
import type { FailureCode, HostFailure } from "./port";

const codes: readonly (readonly [RegExp, FailureCode])[] = [
  [/InvalidOperationInCellEditMode|edit mode/i, "editing"],
  [/AccessDenied|protected/i, "protected"],
  [/ApiNotFound|NotImplemented|not implemented|UnsupportedOperation/i, "old-excel"],
  [/RequestPayloadSizeLimitExceeded|ResponsePayloadSizeLimitExceeded|InsertDeleteConflict/i, "too-large"],
  [/ItemNotFound|InvalidReference|InvalidBinding/i, "gone"],
];

/** `failureOf({ code: "AccessDenied" })` is a `protected` failure; anything unheard of is `unknown`. */
export function failureOf(thrown: unknown): HostFailure {
  const { code, message } = partsOf(thrown);
  const match = codes.find(([pattern]) => pattern.test(code)) ?? codes.find(([pattern]) => pattern.test(message));
  return { code: match ? match[1] : "unknown", detail: message === "" ? code : message };
}

function partsOf(thrown: unknown): { code: string; message: string } {
  if (typeof thrown !== "object" || thrown === null) return { code: "", message: String(thrown) };
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : "" };
}
